import { CalendarYearMissing, dateOf, workingDaysBetween } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { TriedValues } from '../unit/index.ts';
import { registersOf, tried } from '../unit/index.ts';
import { isSampled } from './sample.ts';

/** What other values would have made of the appeals of the last days, for whoever is about to set them. */

const DAY = 86_400_000;
const DAYS_BACK = 30;
const lately = ({ now }: Transaction): Date => new Date(now.getTime() - DAYS_BACK * DAY);

const ANSWERED_AT_ONCE = {
  name: 'trial_answered_at_once',
  text: `select m.number from entry e join matter m on m.id = e.matter_id
          where e.act = 'appealAnswerAtOnce' and e.at >= $1`,
};

/** Whom a sample would have picked of what was answered at once. */
export async function trySample(tx: Transaction, values: TriedValues<number>) {
  const rows = await tx.rows<{ number: string }>(ANSWERED_AT_ONCE, [lately(tx)]);
  return tried(rows, values, ({ number }, percent) => isSampled(number, percent), SAMPLED);
}
const SAMPLED = text(
  '近 30 天当场答复 {of} 件：按现在的比例抽访 {present} 件，按新比例抽访 {proposed} 件。',
  'In the last 30 days {of} were answered at once: by the present value {present} are called back, by the new one {proposed}.',
);

const MISSED = {
  name: 'trial_missed_callbacks',
  text: `select count(*)::int as count from callback where not reached and at >= $1 group by matter_id`,
};

/** Which appeals would have been closed as not reached. */
export async function tryAttempts(tx: Transaction, values: TriedValues<number>) {
  const rows = await tx.rows<{ count: number }>(MISSED, [lately(tx)]);
  return tried(rows, values, ({ count }, most) => count >= most, UNREACHED);
}
const UNREACHED = text(
  '近 30 天有 {of} 件回访未接通：达到现在次数的 {present} 件，达到新次数的 {proposed} 件。',
  'In the last 30 days {of} were not reached at a try: {present} so often as by the present value, {proposed} as by the new one.',
);

const DONE_AT = {
  name: 'trial_done_at',
  text: `select e.at, p.since from entry e join participation p on p.id = e.seat_id where e.act = $1 and e.at >= $2`,
};

/** Which of the acts that are allowed for some working days would have come too late. */
export const tryWorkingDays =
  (act: 'workOrderReturn' | 'workOrderEscalate', words: Text) =>
  async (tx: Transaction, values: TriedValues<number>) => {
    const { calendar } = await registersOf(tx);
    const rows = await tx.rows<{ at: Date; since: Date }>(DONE_AT, [act, lately(tx)]);
    const isLate = ({ at, since }: { at: Date; since: Date }, days: number): boolean => {
      try {
        return workingDaysBetween(calendar, dateOf(since), dateOf(at)) > days;
      } catch (error) {
        // A year that is not loaded is out of reach: nothing can be said of it.
        if (error instanceof CalendarYearMissing) return false;
        throw error;
      }
    };
    return tried(rows, values, isLate, words);
  };
export const RETURNS_LATE = text(
  '近 30 天申请退单 {of} 件：超过现在期限的 {present} 件，超过新期限的 {proposed} 件。',
  'In the last 30 days {of} returns were asked for: {present} later than the present limit, {proposed} later than the new one.',
);
export const HANDED_UP_LATE = text(
  '近 30 天上报 {of} 件：超过现在期限的 {present} 件，超过新期限的 {proposed} 件。',
  'In the last 30 days {of} orders were handed up: {present} later than the present limit, {proposed} later than the new one.',
);

const DEFERRED = {
  name: 'trial_deferred',
  text: `select count(*)::int as count from deferral d join matter m on m.id = d.matter_id
          where m.closed_at is null group by d.matter_id`,
};

/** Which open appeals could not be deferred once more. */
export async function tryDeferrals(tx: Transaction, values: TriedValues<number>) {
  const rows = await tx.rows<{ count: number }>(DEFERRED, []);
  return tried(rows, values, ({ count }, most) => count >= most, USED_UP);
}
const USED_UP = text(
  '未办结的诉求中挂过账的有 {of} 件：按现在的上限不能再挂账的 {present} 件，按新上限 {proposed} 件。',
  'Of the open appeals {of} were deferred: {present} cannot be once more by the present value, {proposed} by the new one.',
);

const KEPT = {
  name: 'trial_identities_kept',
  text: `select count(*)::int as of, count(*) filter (where m.closed_at <= $1)::int as present,
                count(*) filter (where m.closed_at <= $2)::int as proposed
           from appellant a join matter m on m.id = a.matter_id
          where a.sealed is not null and m.closed_at is not null`,
};

/** Whose identity could be erased today. */
export async function tryRetention(tx: Transaction, values: TriedValues<number>) {
  const before = (days: number): Date => new Date(tx.now.getTime() - days * DAY);
  const limits = [before(values.present), before(values.proposed)];
  const [counted] = await tx.rows<{ of: number; present: number; proposed: number }>(KEPT, limits);
  return { ...counted!, words: ERASABLE };
}
const ERASABLE = text(
  '已办结且保存诉求人信息的有 {of} 件：按现在的期限今天可以删除 {present} 件，按新期限 {proposed} 件。',
  'Of {of} closed appeals the identity is kept: {present} could be erased today by the present value, {proposed} by the new one.',
);
