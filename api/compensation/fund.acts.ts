import { dateOf, startOfDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { assertInput, defineAct, unlessAhead } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import type { Line } from './books.ts';
import { book, booksOf, depositOf, openBooks } from './books.ts';
import { AccountKind, TRANSACTION_WORDS, TransactionKind } from './compensation.enums.ts';
import type { CompensationRuleInput } from './compensation.inputs.ts';
import {
  CompensationBookInput,
  CompensationFilersInput,
  CompensationFundOpenInput,
  CompensationRuleInput as RuleInput,
} from './compensation.inputs.ts';
import { FundExhausted, FundNotFound } from './compensation.problems.ts';
import { CompensationFund, CompensationRule } from './fund.entity.ts';
import { bookReaders } from './fund.kind.ts';
import { merchantKey } from './merchant.ts';

const KEEPER_HEAD: readonly Way[] = [{ seat: ['KEEPER'], member: [MemberRole.HEAD] }];

export const compensationFundOpen = defineAct({
  name: 'compensationFundOpen',
  kind: 'compensation_fund',
  description:
    'Opens a fund with its first rule; an association or a department keeps it, and its head answers for it.',
  label: text('设立先行赔付基金', 'Open fund'),
  sentence: text('设立先行赔付基金', 'opened the fund'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'OPEN',
  by: [{ unitKind: [UnitKind.ASSOCIATION, UnitKind.DEPARTMENT], member: [MemberRole.HEAD] }],
  input: CompensationFundOpenInput,
  async run(acting, { name, rule, filerIds = [] }) {
    const { matter, unitId } = acting;
    const { centreId } = acting.tx.who.district;
    matter.title = maskText(name);
    matter.searchText = matter.title;
    acting.lead(unitId);
    acting.grantSeat({ unitId, role: 'KEEPER', state: 'SEATED' });
    acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
    admit(acting, filerIds);
    const seen = { reach: 'SEATS', audience: acting.seatsAudience() };
    acting.tx.add(CompensationFund, { id: matter.id, matterId: matter.id, keeperId: unitId, ...seen });
    setRule(acting, rule, 1, 'rule.');
    await openBooks(acting, matter.id, bookReaders(acting));
  },
});

export const compensationFundSetRule = defineAct({
  name: 'compensationFundSetRule',
  kind: 'compensation_fund',
  description: 'Sets another rule from a day on; claims that were approved before keep the rule of their time.',
  label: text('调整规则', 'Set rule'),
  sentence: text('调整规则，自 {from} 起执行', 'set another rule from {from} on'),
  from: ['OPEN'],
  by: KEEPER_HEAD,
  input: RuleInput,
  async run(acting, rule) {
    const known = await (await acting.em()).count(CompensationRule, { matterId: acting.matter.id });
    setRule(acting, rule, known + 1);
  },
});

function setRule(acting: Acting, input: CompensationRuleInput, number: number, within = ''): void {
  const { capPerClaim, capPerMerchant, capPerYear, categoryIds = [], ground, fromDate } = input;
  assertInput(acting, [
    (capPerMerchant < capPerClaim || capPerYear < capPerMerchant) && {
      path: `${within}capPerMerchant`,
      message: CAPS_GROW,
    },
    fromDate ? unlessAhead(acting, `${within}fromDate`, fromDate) : null,
  ]);
  const today = dateOf(acting.now);
  const { actor } = acting.tx.who;
  acting.data['from'] = fromDate ?? today;
  acting.tx.add(CompensationRule, {
    id: newId(),
    matterId: acting.matter.id,
    number,
    capPerClaim,
    capPerMerchant,
    capPerYear,
    categoryIds,
    ground: maskText(ground),
    effectiveFrom: fromDate && fromDate > today ? startOfDate(fromDate) : acting.now,
    setAt: acting.now,
    setBy: actor.type === 'MEMBER' ? actor.memberName : '',
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
}

const CAPS_GROW = text(
  '单笔上限不高于单个经营者上限，后者不高于年度上限。',
  'The cap of a claim is at most that of a merchant, which is at most that of a year.',
);

export const compensationFundAdmit = defineAct({
  name: 'compensationFundAdmit',
  kind: 'compensation_fund',
  description: 'Lets further units file claims; they see the rule of the fund, not its books.',
  label: text('增加提出单位', 'Admit units'),
  sentence: text('允许{units}提出赔付申请', 'admitted {units} to file claims'),
  from: ['OPEN'],
  by: KEEPER_HEAD,
  input: CompensationFilersInput,
  run(acting, { unitIds }) {
    admit(acting, unitIds);
    acting.data['units'] = unitIds.map((id) => acting.unitOf(id).name).join('、');
  },
});

function admit(acting: Acting, unitIds: readonly string[]): void {
  for (const unitId of new Set(unitIds)) acting.grantSeat({ unitId, role: 'FILER', state: 'SEATED' });
}

export const compensationFundBook = defineAct({
  name: 'compensationFundBook',
  kind: 'compensation_fund',
  description: 'Books money that came into the fund, or a deposit that a merchant gets back.',
  label: text('登记资金', 'Book money'),
  sentence: text('登记资金：{kind}', 'booked money: {kind}'),
  tone: 'PRIMARY',
  from: ['OPEN'],
  by: [{ seat: ['KEEPER'] }],
  input: CompensationBookInput,
  problems: [FundExhausted, FundNotFound],
  // What is in a fund is for those who read its books.
  reach: 'NAMED',
  async run(acting, { kind, amount, merchant, voucher, memo }) {
    const books = await booksOf(acting, acting.matter.id);
    const name = merchant ? maskText(merchant) : undefined;
    const depositor = name ? { subject: await merchantKey(acting.tx, name), name } : undefined;
    if (kind === TransactionKind.DEPOSIT_RETURN) {
      const available = Math.min(await depositOf(acting, books, depositor!.subject), books.cash - books.promised);
      if (amount > available) return FundExhausted({ available });
    }
    const lines = linesOf(kind, amount, depositor);
    assertInput(acting, [!lines && { path: 'kind', message: BOOKED_ELSEWHERE }]);
    await book(acting, books, {
      kind,
      amount,
      lines: lines!,
      ...(name ? { merchant: name } : {}),
      voucher,
      memo: memo ? maskText(memo) : null,
    });
    acting.data['kind'] = TRANSACTION_WORDS[kind];
    acting.namedAudience = bookReaders(acting);
    return undefined;
  },
});

const BOOKED_ELSEWHERE = text(
  '赔付、回款、核销在对应的赔付事项中登记。',
  'Payments, recoveries and write-offs are booked with their claim.',
);

function linesOf(
  kind: TransactionKind,
  amount: number,
  depositor: Pick<Line, 'subject' | 'name'> | undefined,
): readonly Line[] | null {
  const deposit = (by: number): Line => ({ account: AccountKind.DEPOSIT, ...depositor, amount: by });
  if (kind === TransactionKind.CONTRIBUTION)
    return [
      { account: AccountKind.CASH, amount },
      { account: AccountKind.CONTRIBUTION, amount: -amount },
    ];
  if (kind === TransactionKind.DEPOSIT) return [{ account: AccountKind.CASH, amount }, deposit(-amount)];
  if (kind === TransactionKind.DEPOSIT_RETURN) return [{ account: AccountKind.CASH, amount: -amount }, deposit(amount)];
  return null;
}
