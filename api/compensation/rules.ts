import type { Acting } from '../matter/index.ts';
import type { CompensationClaim } from './claim.entity.ts';
import { dateOf, startOfDate } from '../kernel/calendar/index.ts';
import type { Books } from './books.ts';
import { RULE_WORDS, RulePart } from './compensation.enums.ts';
import { BeyondRule, FundExhausted, FundNotFound } from './compensation.problems.ts';

/** A rule of a fund as it is in force. */
export interface Rule {
  readonly id: string;
  readonly capPerClaim: number;
  readonly capPerMerchant: number;
  readonly capPerYear: number;
  readonly categoryIds: readonly string[];
}

/** As the actor sees it: the rule of a fund out of its sight is not there. */
const IN_FORCE = {
  name: 'compensation_rule',
  text: `select id, cap_per_claim::float8 as "capPerClaim", cap_per_merchant::float8 as "capPerMerchant",
                cap_per_year::float8 as "capPerYear", category_ids as "categoryIds"
           from compensation_rule where matter_id = $1 and effective_from <= $2
          order by effective_from desc, number desc limit 1`,
};
const IS_FOR = {
  name: 'compensation_subject',
  text: `select from category c join category g on g.id = any($2::uuid[])
          where c.id = $1 and (c.id = g.id or starts_with(c.path, g.path || ' / ')) limit 1`,
};
/** What was approved in a calendar year: for the merchant, and in all. */
const APPROVED = {
  name: 'compensation_approved',
  text: `select coalesce(sum(amount) filter (where merchant_key = $2), 0)::float8 as "forMerchant",
                coalesce(sum(amount), 0)::float8 as "inAll"
           from compensation_claim where fund_id = $1 and counts and approved_at >= $3`,
};

export async function ruleOf(acting: Acting, fundId: string): Promise<Rule> {
  const [rule] = await acting.tx.rows<Rule>(IN_FORCE, [fundId, acting.now]);
  return rule ?? acting.refuse(FundNotFound());
}

/** What whoever files can know beforehand: the subject and the cap of one claim. */
export async function checkClaim(acting: Acting, rule: Rule, amount: number, categoryId: string | null): Promise<void> {
  if (amount > rule.capPerClaim) beyond(acting, RulePart.CLAIM, rule.capPerClaim, 0);
  if (rule.categoryIds.length === 0) return;
  const [fits] = categoryId ? await acting.tx.rows(IS_FOR, [categoryId, rule.categoryIds]) : [];
  if (!fits) beyond(acting, RulePart.CATEGORY, null, null);
}

/** What holds when a claim is approved, with the books in hand: of two at the same time the second one sees the first. */
export async function checkFund(acting: Acting, rule: Rule, books: Books, claim: CompensationClaim): Promise<void> {
  const { amount, merchantKey } = claim;
  const newYear = startOfDate(`${dateOf(acting.now).slice(0, 4)}-01-01`);
  const [approved] = await acting.tx.rows<{ forMerchant: number; inAll: number }>(APPROVED, [
    books.fundId,
    merchantKey,
    newYear,
  ]);
  const { forMerchant, inAll } = approved!;
  if (forMerchant + amount > rule.capPerMerchant) beyond(acting, RulePart.MERCHANT, rule.capPerMerchant, forMerchant);
  if (inAll + amount > rule.capPerYear) beyond(acting, RulePart.YEAR, rule.capPerYear, inAll);
  const available = books.cash - books.promised;
  if (amount > available) acting.refuse(FundExhausted({ available }));
}

function beyond(acting: Acting, rule: RulePart, cap: number | null, used: number | null): never {
  return acting.refuse(BeyondRule({ rule, part: RULE_WORDS[rule], cap, used }));
}
