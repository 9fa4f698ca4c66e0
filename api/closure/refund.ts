import { daysBetween } from '../kernel/calendar/index.ts';
import type { Text, Values } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Rate } from './rates.ts';
import { rateOn } from './rates.ts';

/*
 * What a merchant owes for a prepaid card, by 法释〔2025〕4号: whole fen, nothing read, nothing written. What is left over in
 * a division is left to the consumer: the price of what was used is rounded down, never up.
 */

export enum CardKind {
  STORED_VALUE = 'STORED_VALUE',
  COUNT = 'COUNT',
  UNLIMITED = 'UNLIMITED',
}

/** Through whom it came to the refund (法释〔2025〕4号 Arts. 16, 18, 19). */
export enum Fault {
  MERCHANT = 'MERCHANT',
  NOBODY = 'NOBODY',
  CONSUMER = 'CONSUMER',
}

/** A prepaid card and what was used of it. Amounts in fen, dates `YYYY-MM-DD`. */
export interface Card {
  readonly kind: CardKind;
  /** What the consumer paid. */
  readonly paid: number;
  readonly paidOn: string;
  /** STORED_VALUE: value that the merchant gave on top. */
  readonly bonus?: number | null;
  /** STORED_VALUE: what was taken off the card so far. */
  readonly used?: number | null;
  /** STORED_VALUE: the same without any discount; COUNT: the price of one time without it. */
  readonly listPrice?: number | null;
  /** COUNT: times that were paid for, those given on top included, and times that were used. */
  readonly times?: number | null;
  readonly timesUsed?: number | null;
  /** UNLIMITED: the first and the last day of the term. */
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  /** Whether the consumer had the same before, from this merchant or another one (Art. 14). */
  readonly hadSameBefore?: boolean | null;
}

export interface Circumstances {
  readonly fault: Fault;
  /** The day on which the merchant stopped, or the contract ended: nothing is used after it. */
  readonly endedOn: string;
  /** The day on which the consumer asked for the money. */
  readonly askedOn: string;
  /** From when and until when interest runs. */
  readonly interestFrom: string;
  readonly interestUntil: string;
  readonly rates: Rates;
}

/** The yearly rates where nothing was agreed: through the merchant, and through the consumer (Art. 16). */
export interface Rates {
  readonly loan: readonly Rate[];
  readonly deposit: readonly Rate[];
}

/** One step of the arithmetic, with the article that it stands on. */
export interface RefundStep {
  readonly article: string;
  readonly words: Text;
  readonly values: Values;
  /** What the step comes to, in fen. */
  readonly amount: number;
}

export interface Refund {
  readonly principal: number;
  readonly interest: number;
  readonly total: number;
  readonly steps: readonly RefundStep[];
}

export function refundOf(card: Card, at: Circumstances): Refund {
  const paid = step('15', PAID, card.paid, { paidOn: card.paidOn });
  const wholePrincipal = sevenDays(card, at);
  const price = wholePrincipal ?? priceOf(card, at);
  const principal = Math.max(0, card.paid - price.deducted);
  const left = wholePrincipal ? [] : [remainder(card, price.deducted, principal)];
  const interest = interestOn(principal, card, at, wholePrincipal !== null);
  const total = principal + interest.amount;
  const sum = step('15', TOTAL, total);
  return { principal, interest: interest.amount, total, steps: [paid, ...price.steps, ...left, interest, sum] };
}

interface Price {
  readonly deducted: number;
  readonly steps: readonly RefundStep[];
}

function step(article: string, words: Text, amount: number, values: Values = {}): RefundStep {
  return { article: `法释〔2025〕4号第${article}条`, words, values, amount };
}

/** Asked within seven days of the payment, unused, and nothing of the kind had before: the whole principal (Art. 14). */
function sevenDays(card: Card, { askedOn }: Circumstances): Price | null {
  const days = daysBetween(card.paidOn, askedOn);
  if (days < 0 || days > 7 || card.hadSameBefore !== false || isUsed(card)) return null;
  return { deducted: 0, steps: [step('14', SEVEN_DAYS, card.paid, { days })] };
}

function isUsed({ kind, used, timesUsed }: Card): boolean {
  return kind === CardKind.STORED_VALUE ? (used ?? 0) > 0 : kind === CardKind.COUNT ? (timesUsed ?? 0) > 0 : false;
}

function priceOf(card: Card, at: Circumstances): Price {
  if (card.kind === CardKind.UNLIMITED) return byTime(card, at);
  const hadDiscount = at.fault === Fault.CONSUMER;
  if (card.kind === CardKind.COUNT) return hadDiscount ? countedAtList(card) : countedAtAverage(card);
  return hadDiscount ? storedAtList(card) : storedProRata(card);
}

/** What a bonus makes cheaper stays cheaper: used value counts by what was paid for it (Art. 18). */
function storedProRata({ paid, bonus, used }: Card): Price {
  const all = paid + (bonus ?? 0);
  const deducted = share(paid, Math.min(used ?? 0, all), all);
  const words = bonus ? PRO_RATA : AS_CHARGED;
  return { deducted, steps: [step('18', words, deducted, yuan({ used: used ?? 0, paid, bonus: bonus ?? 0, all }))] };
}

/** Through the consumer: without the discount that the card gave, a bonus included (Art. 19). */
function storedAtList({ used, listPrice }: Card): Price {
  const deducted = Math.max(used ?? 0, listPrice ?? 0);
  return { deducted, steps: [step('19', AT_LIST, deducted)] };
}

function countedAtAverage({ paid, times, timesUsed }: Card): Price {
  const deducted = share(paid, Math.min(timesUsed ?? 0, times ?? 0), times ?? 0);
  return { deducted, steps: [step('18', BY_TIMES, deducted, { timesUsed: timesUsed ?? 0, times: times ?? 0 })] };
}

/** A merchant that cannot show its list price is held to the price of the card (Arts. 19, 25). */
function countedAtList(card: Card): Price {
  if (!card.listPrice) {
    const { deducted } = countedAtAverage(card);
    return { deducted, steps: [step('25', NO_LIST, deducted)] };
  }
  const deducted = card.listPrice * (card.timesUsed ?? 0);
  const values = { timesUsed: card.timesUsed ?? 0, ...yuan({ price: card.listPrice }) };
  return { deducted, steps: [step('19', TIMES_AT_LIST, deducted, values)] };
}

/** As often as one likes within a term: by the days that are left of it, whoever is the cause (Art. 22). */
function byTime({ paid, startsOn, endsOn }: Card, { endedOn }: Circumstances): Price {
  if (!startsOn || !endsOn) return { deducted: 0, steps: [] };
  const all = Math.max(1, daysBetween(startsOn, endsOn) + 1);
  const passed = Math.min(all, Math.max(0, daysBetween(startsOn, endedOn)));
  const deducted = share(paid, passed, all);
  return { deducted, steps: [step('22', BY_TIME, deducted, { all, left: all - passed, passed, endedOn })] };
}

/** The consumer is never asked for more than was prepaid (Art. 20). */
function remainder({ paid }: Card, deducted: number, principal: number): RefundStep {
  return deducted > paid ? step('20', NOTHING_MORE, principal) : step('15', REMAINDER, principal);
}

function interestOn(principal: number, card: Card, at: Circumstances, withinSevenDays: boolean): RefundStep {
  if (withinSevenDays) return step('14', WITHOUT_INTEREST, 0);
  if (at.fault === Fault.NOBODY) return step('16', NO_RATE, 0);
  const byMerchant = at.fault === Fault.MERCHANT;
  const rates = byMerchant ? at.rates.loan : at.rates.deposit;
  const rate = rateOn(rates, card.paidOn);
  if (!rate) return step('16', UNKNOWN_RATE, 0, { paidOn: card.paidOn, first: rates[0]?.since ?? '' });
  const days = Math.max(0, daysBetween(at.interestFrom, at.interestUntil));
  const amount = share(principal, rate.basisPoints * days, 10_000 * 365);
  const values = { rate: (rate.basisPoints / 100).toFixed(2), since: rate.since, days, from: at.interestFrom };
  return step('16', byMerchant ? INTEREST : DEPOSIT_INTEREST, amount, values);
}

/** `amount · part / whole`, rounded down; exact beyond the numbers that a double holds. */
function share(amount: number, part: number, whole: number): number {
  return whole === 0 ? 0 : Number((BigInt(amount) * BigInt(part)) / BigInt(whole));
}

/** Amounts as people write them. */
function yuan(amounts: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(amounts).map(([name, fen]) => [name, (fen / 100).toFixed(2)]));
}

const PAID = text('已付预付款本金（{paidOn}支付）', 'Principal that was prepaid (on {paidOn})');
const SEVEN_DAYS = text(
  '付款后第{days}天请求返还，尚未使用，此前未获得过相同商品或服务：返还全部本金',
  'Asked for on day {days} after the payment, unused and the first of its kind: the whole principal is due',
);
const PRO_RATA = text(
  '扣除已使用部分：卡内已扣{used}元，按实付{paid}元占实付加赠送{all}元的比例折算',
  'Less what was used: {used} yuan were taken off the card, counted as {paid} paid of {all} with the bonus',
);
const AS_CHARGED = text(
  '扣除已使用部分：非因消费者原因，按打折后的价格{used}元计算',
  'Less what was used, at the discounted price of {used} yuan: it is not through the consumer',
);
const AT_LIST = text(
  '扣除已使用部分：因消费者原因，按打折前的价格计算，赠送金额不折算',
  'Less what was used, at the price before discounts: it is through the consumer',
);
const BY_TIMES = text(
  '扣除已使用部分：已用{timesUsed}次，共{times}次（含赠送），按实付平均单价计算',
  'Less what was used: {timesUsed} of {times} times (those on top included), at the average price paid',
);
const TIMES_AT_LIST = text(
  '扣除已使用部分：因消费者原因，已用{timesUsed}次，按打折前单价{price}元计算',
  'Less what was used: {timesUsed} times at {price} yuan, the price before discounts: it is through the consumer',
);
const NO_LIST = text(
  '扣除已使用部分：经营者未提供打折前单价，按实付平均单价计算',
  'Less what was used: the merchant did not show its list price, so the average price paid counts',
);
const BY_TIME = text(
  '扣除已使用部分：不限次数，期限共{all}天，至{endedOn}已过{passed}天，剩余{left}天按比例返还',
  'Less what was used: unlimited within {all} days, of which {passed} passed until {endedOn}; {left} are given back',
);
const REMAINDER = text('应返还的预付款本金', 'Principal to be given back');
const NOTHING_MORE = text(
  '已使用部分超过预付款：应返还本金为零，消费者不再补交差额',
  'More was used than was prepaid: nothing is given back, and nothing more is asked of the consumer',
);
const WITHOUT_INTEREST = text('七日内返还本金，不另计利息', 'Within seven days the principal is due, without interest');
const NO_RATE = text(
  '非因双方原因，本条未规定利率，未约定的不计',
  'Through neither side: the article sets no rate, and none was agreed',
);
const UNKNOWN_RATE = text(
  '利息未计算：合同成立于{paidOn}，早于已知最早的利率（{first}），补录当时的利率后重新核对',
  'Interest is not computed: the contract was made on {paidOn}, before the first known rate ({first}); add that rate, then verify anew',
);
const INTEREST = text(
  '利息：因经营者原因，按合同成立时一年期贷款市场报价利率{rate}%（{since}公布），自{from}起{days}天',
  'Interest: through the merchant, at the one-year loan prime rate of {rate}% when the contract was made (since {since}), {days} days from {from}',
);
const DEPOSIT_INTEREST = text(
  '利息：因消费者原因，按合同成立时一年期定期存款基准利率{rate}%（{since}起），自{from}起{days}天',
  'Interest: through the consumer, at the one-year deposit rate of {rate}% when the contract was made (since {since}), {days} days from {from}',
);
const TOTAL = text('应返还合计', 'To be given back in all');
