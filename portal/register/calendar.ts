/** A day that is not what its weekday says. */
export interface Exception {
  readonly date: string;
  readonly kind: DayKind;
  readonly name: string;
}

export type DayKind = 'HOLIDAY' | 'WORKDAY';

export interface Day {
  readonly date: string;
  readonly number: number;
  /** Monday is 0. */
  readonly weekday: number;
  readonly isWeekend: boolean;
}

const DAY = 86_400_000;

/** The days of a month, in the calendar of the district: a date has no time zone. */
export function daysOf(year: number, month: number): Day[] {
  const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => dayAt(Date.UTC(year, month - 1, index + 1)));
}

function dayAt(time: number): Day {
  const at = new Date(time);
  const weekday = (at.getUTCDay() + 6) % 7;
  return { date: at.toISOString().slice(0, 10), number: at.getUTCDate(), weekday, isWeekend: weekday > 4 };
}

/** The date so many days later, or the same where that is in another year. */
export function stepFrom(date: string, days: number): string {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  return next.slice(0, 4) === date.slice(0, 4) ? next : date;
}

/**
 * What a day becomes under the brush: a holiday, a make-up day, or again what its weekday says. A make-up day is a
 * weekend that is worked; a weekend inside a holiday belongs to it.
 */
export function painted(
  exceptions: ReadonlyMap<string, Exception>,
  { date, isWeekend }: Day,
  brush: DayKind | 'PLAIN',
  name: string,
): Map<string, Exception> {
  const next = new Map(exceptions);
  if (brush === 'PLAIN' || (brush === 'WORKDAY' && !isWeekend)) next.delete(date);
  else next.set(date, { date, kind: brush, name });
  return next;
}

/** Days on which offices work in a year. */
export function workingDaysIn(year: number, exceptions: ReadonlyMap<string, Exception>): number {
  const days = Array.from({ length: 12 }, (_, month) => daysOf(year, month + 1)).flat();
  return days.filter(({ date, isWeekend }) => {
    const kind = exceptions.get(date)?.kind;
    return kind ? kind === 'WORKDAY' : !isWeekend;
  }).length;
}
