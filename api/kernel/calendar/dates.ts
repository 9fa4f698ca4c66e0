import { dateOf, dayAt, dayNumber, instant, startOf, writtenDate } from './calendar.ts';

/*
 * Dates and the instants at which they begin and end, as people in the district count them: every date is written
 * `YYYY-MM-DD`, every day begins at midnight in Asia/Shanghai. What is no date is refused with a `RangeError`; whoever takes
 * one from outside asks `isDate` first.
 */

/** The instant at which a date begins. */
export function startOfDate(date: string): Date {
  return new Date(startOf(dayNumber(date)));
}

/** The last instant of a date. */
export function endOfDate(date: string): Date {
  return new Date(startOf(dayNumber(date) + 1) - 1);
}

/** The day that lies so many days after a date, or before it. */
export function daysAfter(date: string, days: number): string {
  return writtenDate(dayNumber(date) + days);
}

/** How many days lie from one date to another. */
export function daysBetween(from: string, until: string): number {
  return dayNumber(until) - dayNumber(from);
}

/** Monday of the week that an instant lies in. */
export function weekOf(at: Date): string {
  const day = dayAt(instant(at));
  // 1970-01-01 was a Thursday.
  return writtenDate(day - ((((day + 3) % 7) + 7) % 7));
}

/** The first day of the month that lies so many months after that of a date, or before it. */
export function monthOf(date: string, monthsAfter = 0): string {
  dayNumber(date);
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + monthsAfter, 1)).toISOString().slice(0, 10);
}

/** The same day of a month so many months after, or before it; the last one of that month where it has no such day. */
export function monthsAfter(date: string, months: number): string {
  const begins = monthOf(date, months);
  const last = daysAfter(monthOf(begins, 1), -1);
  const same = `${begins.slice(0, 8)}${date.slice(8)}`;
  return same < last ? same : last;
}

/** The day on which something is due: a deadline at midnight belongs to the day that it ends. */
export function dueDay(deadline: Date): string {
  return dateOf(new Date(deadline.getTime() - 1));
}
