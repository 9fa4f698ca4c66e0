import {
  DAY,
  HOUR,
  dayAt,
  instant,
  officeSpans,
  startOf,
  workingDayFrom,
  workingDaysFrom,
  worksOn,
} from './calendar.ts';
import type { Calendar, Span } from './calendar.ts';

/** What a clock counts. Working time and natural time are never mixed in one clock. */
export type ClockUnit = 'WORKING_DAY' | 'WORKING_HOUR' | 'NATURAL_HOUR' | 'CALENDAR_DAY';

/** An amount of a clock's unit: days are whole, hours may be fractions, offsets may be negative. */
export interface Duration {
  amount: number;
  unit: ClockUnit;
}

/** A stretch in which a clock stands still; one without an end still stands. */
export interface Pause {
  from: Date;
  until: Date | null;
}

/** What is left of a clock, or by how much it is overdue (then the amount is negative). */
export interface Remaining extends Duration {
  /** The deadline has passed. Needed beside the amount: at night an overdue clock has lost no working hour. */
  overdue: boolean;
}

/** More hours than a century has. No rule of a district asks for it, and it keeps every loop short. */
const LONGEST = 1_000_000;

/**
 * The deadline of a clock. It is the last instant that is still in time.
 *
 * - `WORKING_DAY`: counting begins on the working day after the start; the deadline is the end of
 *   the last office hours of the n-th.
 * - `WORKING_HOUR`: only office hours count; outside of them the clock waits for the next opening.
 * - `NATURAL_HOUR`: every hour counts.
 * - `CALENDAR_DAY`: the day of the start is not counted; the deadline is 24:00 of the n-th day, that
 *   is exactly the instant at which the next day begins. Show it by the day it ends.
 *
 * Pauses may overlap, touch, and lie anywhere. Hours that are paused do not count. A day is counted
 * at its end (close of office, or 24:00): one whose end falls into a pause does not count, so a
 * pause that is over before the office closes moves nothing, and one overnight costs the days it
 * spans. A pause that begins at the deadline comes too late to move it, and each pause can only
 * take time away: pausing never shortens.
 *
 * An open pause that begins before the deadline leaves the clock without one: the answer is `null`.
 * Throws `CalendarYearMissing` where working time reaches a year that is not loaded.
 */
export function deadlineOf(calendar: Calendar, startedAt: Date, duration: Duration): Date;
export function deadlineOf(
  calendar: Calendar,
  startedAt: Date,
  duration: Duration,
  pauses: readonly Pause[],
): Date | null;
export function deadlineOf(
  calendar: Calendar,
  startedAt: Date,
  duration: Duration,
  pauses: readonly Pause[] = [],
): Date | null {
  assertMeasured(duration);
  if (duration.amount <= 0) throw new RangeError('A clock needs a duration above zero.');
  const start = instant(startedAt);
  const standstills = standstillsOf(pauses);
  const end = isDays(duration.unit)
    ? endOfDays(calendar, start, duration, standstills)
    : endOfHours(calendar, start, duration, standstills);
  return end === null ? null : new Date(end);
}

/**
 * The instant that lies `offset` after `at`, or before it where the amount is negative: the marks of
 * warning and escalation, set off from a deadline.
 *
 * Working hours are walked in office hours. Working days keep the time of day; an instant before the
 * first opening of a day, after its last close, or on a day without office stands for the last close
 * before it, so that one working day after a deadline on Saturday is Monday's close. Zero moves
 * nothing.
 */
export function shift(calendar: Calendar, at: Date, offset: Duration): Date {
  assertMeasured(offset);
  const from = instant(at);
  const { amount, unit } = offset;
  if (amount === 0) return new Date(from);
  switch (unit) {
    case 'WORKING_DAY':
      return new Date(shiftWorkingDays(calendar, from, amount));
    case 'WORKING_HOUR':
      return amount > 0
        ? deadlineOf(calendar, at, offset)
        : new Date(beforeWorkingTime(calendar, from, milliseconds(-amount)));
    case 'NATURAL_HOUR':
      return new Date(from + milliseconds(amount));
    case 'CALENDAR_DAY':
      return new Date(from + amount * DAY);
  }
}

/**
 * What is left from `now` to `deadline`, to be shown in the clock's own unit.
 *
 * Days are those after today up to the day of the deadline: zero when it is due today. Overdue days
 * count from the day after it, and an overdue clock is in its first one at once: never less than
 * one. Hours are exact and signed.
 */
export function remaining(calendar: Calendar, now: Date, deadline: Date, unit: ClockUnit): Remaining {
  const at = instant(now);
  const due = instant(deadline);
  const overdue = at > due;
  if (!isDays(unit)) {
    const [from, until] = overdue ? [due, at] : [at, due];
    const passed = unit === 'WORKING_HOUR' ? officeTime(calendar, from, until) : until - from;
    return { amount: (overdue ? 0 - passed : passed) / HOUR, unit, overdue };
  }
  // A deadline at midnight belongs to the day that it ends.
  const dueDay = dayAt(due - 1);
  const today = dayAt(at);
  const [from, until] = overdue ? [dueDay, today] : [Math.min(today, dueDay), dueDay];
  const days = unit === 'WORKING_DAY' ? workingDaysFrom(calendar, from, until) : until - from;
  return { amount: overdue ? 0 - Math.max(1, days) : days, unit, overdue };
}

function isDays(unit: ClockUnit): boolean {
  return unit === 'WORKING_DAY' || unit === 'CALENDAR_DAY';
}

function assertMeasured({ amount, unit }: Duration): void {
  if (!(Math.abs(amount) <= LONGEST)) throw new RangeError(`${amount} is no duration of a clock.`);
  if (isDays(unit) && !Number.isInteger(amount)) throw new RangeError('Days are counted whole.');
}

function milliseconds(hours: number): number {
  return Math.round(hours * HOUR);
}

/** Pauses in order, without overlaps, an open one ending at infinity. */
function standstillsOf(pauses: readonly Pause[]): readonly Span[] {
  const spans = pauses
    .map(({ from, until }) => ({
      from: instant(from),
      until: until === null ? Infinity : instant(until),
    }))
    .toSorted((a, b) => a.from - b.from);
  const merged: Span[] = [];
  for (const span of spans) {
    if (span.until < span.from) throw new RangeError('A pause cannot end before it begins.');
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.until) {
      last.until = Math.max(last.until, span.until);
    } else if (span.until > span.from) {
      merged.push(span);
    }
  }
  return merged;
}

/** The instant from which the clock stands still for good, as far as is known. */
function standsFrom(standstills: readonly Span[]): number {
  const last = standstills.at(-1);
  return last?.until === Infinity ? last.from : Infinity;
}

function endOfDays(
  calendar: Calendar,
  start: number,
  { amount, unit }: Duration,
  standstills: readonly Span[],
): number | null {
  const close = unit === 'WORKING_DAY' ? closeOf(calendar) : DAY;
  const standing = standsFrom(standstills);
  let left = amount;
  for (let day = dayAt(start) + 1; startOf(day) < standing; day += 1) {
    const end = startOf(day) + close;
    if (unit === 'WORKING_DAY' && !worksOn(calendar, day)) continue;
    // A day has run when the clock ran up to its end; what begins there cannot take it back.
    if (standstills.some((pause) => pause.from < end && end <= pause.until)) continue;
    left -= 1;
    if (left === 0) return end;
  }
  return null;
}

function endOfHours(
  calendar: Calendar,
  start: number,
  { amount, unit }: Duration,
  standstills: readonly Span[],
): number | null {
  const standing = standsFrom(standstills);
  const open =
    unit === 'WORKING_HOUR'
      ? openSpans(calendar, start, standing)
      : start < standing
        ? [{ from: start, until: standing }]
        : [];
  let left = milliseconds(amount);
  for (const span of running(open, standstills)) {
    if (left <= span.until - span.from) return span.from + left;
    left -= span.until - span.from;
  }
  return null;
}

/** What is left of each span when the standstills are cut out of it. */
function* running(spans: Iterable<Span>, standstills: readonly Span[]): Generator<Span> {
  for (const { from, until } of spans) {
    let at = from;
    for (const pause of standstills) {
      if (pause.until <= at) continue;
      if (pause.from >= until) break;
      if (pause.from > at) yield { from: at, until: pause.from };
      at = pause.until;
    }
    if (at < until) yield { from: at, until };
  }
}

/** The office hours between two instants, as instants, in order. */
function* openSpans(calendar: Calendar, from: number, until: number): Generator<Span> {
  const hours = officeSpans(calendar.officeHours);
  for (let day = dayAt(from); startOf(day) < until; day += 1) {
    if (!worksOn(calendar, day)) continue;
    for (const office of hours) {
      const begins = Math.max(startOf(day) + office.from, from);
      const ends = Math.min(startOf(day) + office.until, until);
      if (begins < ends) yield { from: begins, until: ends };
    }
  }
}

function officeTime(calendar: Calendar, from: number, until: number): number {
  let time = 0;
  for (const span of openSpans(calendar, from, until)) time += span.until - span.from;
  return time;
}

function closeOf(calendar: Calendar): number {
  return officeSpans(calendar.officeHours).at(-1)!.until;
}

function shiftWorkingDays(calendar: Calendar, at: number, amount: number): number {
  const opening = officeSpans(calendar.officeHours)[0].from;
  const close = closeOf(calendar);
  const day = dayAt(at);
  const time = at - startOf(day);
  const opened = time >= opening && worksOn(calendar, day);
  const anchor = opened ? day : workingDayFrom(calendar, day, -1);
  const kept = opened ? Math.min(time, close) : close;
  return startOf(workingDayFrom(calendar, anchor, amount)) + kept;
}

function beforeWorkingTime(calendar: Calendar, at: number, time: number): number {
  let left = time;
  for (let day = dayAt(at); ; day -= 1) {
    const spans = [...openSpans(calendar, startOf(day), Math.min(startOf(day + 1), at))];
    for (const span of spans.toReversed()) {
      if (left <= span.until - span.from) return span.until - left;
      left -= span.until - span.from;
    }
  }
}
