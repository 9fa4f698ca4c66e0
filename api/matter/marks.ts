import type { Calendar } from '../kernel/calendar/index.ts';
import { CalendarYearMissing, shift } from '../kernel/calendar/index.ts';
import type { Limit } from './kind.ts';

/**
 * The instant that lies at an offset from another one, or null in a year whose calendar is not loaded. A deadline there
 * is refused; what is only set off from a deadline waits instead, so that the year end stops no work.
 */
export function placeOf(calendar: Calendar, from: Date, offset: Limit): Date | null {
  try {
    return shift(calendar, from, offset);
  } catch (error) {
    if (error instanceof CalendarYearMissing) return null;
    throw error;
  }
}

/** Until when a deadline is near: one working day from now, or one day where the next working day is not known. */
export function soonAfter(calendar: Calendar, now: Date): Date {
  return (
    placeOf(calendar, now, { amount: 1, unit: 'WORKING_DAY' }) ??
    shift(calendar, now, { amount: 1, unit: 'CALENDAR_DAY' })
  );
}

/** A mark that waits for the calendar of its year, with its clock. */
export interface WaitingMark extends Limit {
  readonly startedAt: Date;
  readonly deadline: Date;
}

/** Whether a waiting mark is due, as far as the calendar knows by now. A warning that comes after the deadline says nothing. */
export function isDue(calendar: Calendar, mark: WaitingMark, now: Date): boolean {
  const place = placeOf(calendar, mark.deadline, mark);
  if (!place || place > now) return false;
  return mark.amount >= 0 || (place > mark.startedAt && now < mark.deadline);
}
