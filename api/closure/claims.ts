import { dateOf, isDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskName, maskPhone, maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting, Mistake, PartFacts } from '../matter/index.ts';
import { giveLink, unlessPast } from '../matter/index.ts';
import { Closure, ClosureClaim } from './closure.entity.ts';
import type { PrepaidCard } from './closure.entity.ts';
import { ClaimState } from './closure.enums.ts';
import type { ClosureClaimInput, PrepaidCardInput } from './closure.inputs.ts';
import { ClaimIdentity } from './closure.inputs.ts';
import { claimLink } from './closure.kind.ts';
import { ClaimStands } from './closure.problems.ts';
import { depositRates, loanPrimeRates } from './closure.settings.ts';
import { ratesIn } from './rates.ts';
import type { Rates, Refund } from './refund.ts';
import { CardKind, Fault, refundOf } from './refund.ts';

export async function theClosure(acting: Acting): Promise<Closure> {
  return (await acting.em()).findOneOrFail(Closure, { id: acting.matter.id });
}

/** A row as part of the closure. */
/** As a part of its closure: a card whose refund arrived. */
const PAID = 'PAID';

export async function loadClaim(acting: Acting, id: string): Promise<PartFacts | null> {
  const claim = await (await acting.em()).findOne(ClosureClaim, { id, matterId: acting.matter.id });
  // What was paid is over for good; every other exit may yet fall through.
  return claim ? { id, unitId: null, state: claim.paidOn ? PAID : claim.state } : null;
}

export async function theClaim(acting: Acting): Promise<ClosureClaim> {
  return (await acting.em()).findOneOrFail(ClosureClaim, { id: acting.part!.id });
}

/** Units that lead: they may take back what others of the closure have given out. */
export function leadsOf(acting: Acting): string[] {
  return acting.seats.filter(({ live, role }) => live && role === 'LEAD').map(({ unitId }) => unitId);
}

const SAME_CARD = {
  name: 'closure_same_card',
  text: `select number from closure_claim where matter_id = $1 and phone_hash = any($2)
            and coalesce(card_number, '') = $3 and state <> 'WITHDRAWN' limit 1`,
};
const NEXT_ROW = {
  name: 'closure_next_row',
  text: 'select coalesce(max(number), 0)::int + 1 as number from closure_claim where matter_id = $1',
};

/** Puts a row down: who it is sealed, what is left of the card computed, and a receipt for the consumer. */
export async function putDown(acting: Acting, input: ClosureClaimInput): Promise<{ id: string; address: string }> {
  const closure = await theClosure(acting);
  const phone = input.phone.replace(/[ -]/g, '');
  const cardNumber = input.cardNumber ? maskText(input.cardNumber) : null;
  const values = [acting.matter.id, theSeal().lookupHashes(phone), cardNumber ?? ''];
  const [same] = await acting.tx.rows<{ number: number }>(SAME_CARD, values);
  if (same) return acting.refuse(ClaimStands({ row: same.number }));
  const [row] = await acting.tx.rows<{ number: number }>(NEXT_ROW, [acting.matter.id]);
  const card = cardOf(input);
  const id = newId();
  // The row is for those who work on it, and for its own receipt; what the shared link adds, it does not see.
  const { linkId, address } = giveLink(acting, claimLink, {
    partId: id,
    apart: true,
    holder: maskName(input.name),
    overseenBy: leadsOf(acting),
  });
  (await acting.em()).create(ClosureClaim, {
    id,
    matterId: acting.matter.id,
    number: row!.number,
    merchantName: closure.merchantName,
    closedOn: closure.closedOn,
    state: ClaimState.REGISTERED,
    nameMask: maskName(input.name),
    phoneMask: maskPhone(phone),
    sealed: theSeal().seal({ name: input.name, phone }, id),
    phoneHash: theSeal().lookupHash(phone),
    cardNumber,
    card,
    proof: input.proof ? maskText(input.proof) : null,
    byResident: acting.actor.type === 'LINK',
    fault: Fault.MERCHANT,
    registeredAt: acting.now,
    verifiedAt: null,
    verifiedBy: null,
    finding: null,
    ...sums(computed(acting, closure, card, Fault.MERCHANT, acting.now)),
    exit: null,
    exitAt: null,
    exitRemark: null,
    dueOn: null,
    paidOn: null,
    mediationId: null,
    reach: 'NAMED',
    audience: [...acting.seatsAudience(), linkId],
  });
  return { id, address };
}

/** What is left of a card by law, up to today. */
export function computed(acting: Acting, closure: Closure, card: PrepaidCard, fault: Fault, askedAt: Date): Refund {
  return refundOf(card, {
    fault,
    endedOn: closure.closedOn,
    askedOn: dateOf(askedAt),
    interestFrom: closure.interestFrom,
    interestUntil: dateOf(acting.now),
    rates: ratesOf(acting),
  });
}

/** As the district keeps them now; a rate that was added late counts for the contracts of its time. */
function ratesOf({ registers, now }: Acting): Rates {
  const [loan, deposit] = [loanPrimeRates, depositRates].map((table) => ratesIn(registers.valueOf(table, now)) ?? []);
  return { loan: loan!, deposit: deposit! };
}

export function sums({ principal, interest, steps }: Refund): Pick<ClosureClaim, 'principal' | 'interest' | 'steps'> {
  return { principal, interest, steps: [...steps] };
}

export function cardOf(input: PrepaidCardInput): PrepaidCard {
  const { kind, paid, paidOn } = input;
  const nothing = { bonus: null, used: null, listPrice: null, times: null, timesUsed: null };
  const common = { ...nothing, kind, paid, paidOn, startsOn: null, endsOn: null };
  const same = { hadSameBefore: input.hadSameBefore ?? null };
  if (kind === CardKind.UNLIMITED)
    return { ...common, ...same, startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null };
  const listPrice = input.listPrice ?? null;
  if (kind === CardKind.COUNT)
    return { ...common, ...same, listPrice, times: input.times!, timesUsed: input.times! - input.timesLeft! };
  const bonus = input.bonus ?? 0;
  return { ...common, ...same, listPrice, bonus, used: paid + bonus - input.balance! };
}

/** What is wrong with a card that its fields do not tell one by one. */
export function mistakesIn(acting: Acting, input: PrepaidCardInput): Mistake[] {
  const found = [unlessPast(acting, 'paidOn', input.paidOn), ...mistakesOf[input.kind](input)];
  return found.filter((mistake) => mistake !== null);
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';
const needed = (path: string): Mistake => ({ path, code: 'required', message: NEEDED });

const mistakesOf: Readonly<Record<CardKind, (input: PrepaidCardInput) => (Mistake | null)[]>> = {
  [CardKind.STORED_VALUE]({ paid, bonus, balance }) {
    if (isMissing(balance)) return [needed('balance')];
    return [balance! > paid + (bonus ?? 0) ? { path: 'balance', code: 'most', message: TOO_MUCH } : null];
  },
  [CardKind.COUNT]({ times, timesLeft }) {
    if (isMissing(times) || isMissing(timesLeft))
      return [isMissing(times) ? needed('times') : null, isMissing(timesLeft) ? needed('timesLeft') : null];
    return [timesLeft! > times! ? { path: 'timesLeft', code: 'most', message: TOO_MANY } : null];
  },
  [CardKind.UNLIMITED]({ startsOn, endsOn }) {
    if (startsOn && endsOn && startsOn > endsOn) return [{ path: 'endsOn', code: 'order', message: NOT_BEFORE }];
    return [dayOf('startsOn', startsOn), dayOf('endsOn', endsOn)];
  },
};

function dayOf(path: string, date: string | undefined): Mistake | null {
  if (!date) return needed(path);
  return isDate(date) ? null : { path, code: 'date', message: NO_DATE };
}

const NO_DATE = text('日期不存在。', 'There is no such day.');
const NEEDED = text('这种卡必须填写本项。', 'A card of this kind needs it.');
const TOO_MUCH = text('余额不能超过实付与赠送之和。', 'More cannot be left than was paid and given on top.');
const TOO_MANY = text('剩余次数不能超过总次数。', 'More times cannot be left than there were.');
const NOT_BEFORE = text('结束日期不能早于开始日期。', 'A term does not end before it begins.');

/** Who the consumer is; only those who work on the row may open it. */
export function identityOf({ id, sealed }: ClosureClaim): ClaimIdentity {
  const { name, phone } = theSeal().open<{ name: string; phone: string }>(sealed, id);
  return Object.assign(new ClaimIdentity(), { claimId: id, name, phone });
}

const UNSETTLED = {
  name: 'closure_unsettled',
  text: `select count(*) filter (where state in ('REGISTERED', 'VERIFIED', 'REFUND_OWED'))::int as unsettled,
                count(*) filter (where state <> 'WITHDRAWN')::int as all from closure_claim where matter_id = $1`,
};

/** Says on the matter whether a row waits for its exit: policies and duties decide on it. */
export async function weigh(acting: Acting): Promise<void> {
  await acting.tx.flush();
  const [counted] = await acting.tx.rows<{ unsettled: number; all: number }>(UNSETTLED, [acting.matter.id]);
  if (counted!.unsettled > 0) acting.flag('UNSETTLED');
  else acting.unflag('UNSETTLED');
  if (counted!.all > 0) acting.flag('HAS_CLAIMS');
  else acting.unflag('HAS_CLAIMS');
}
