import { dateOf, daysAfter, daysBetween, isDate, monthOf, startOfDate, weekOf } from '../kernel/calendar/index.ts';

/**
 * A period of assessment, named as people write it: `2026-03` for a month, `2026-Q1` for a quarter. Months and quarters are
 * closed; a week (`2026-W10`, ISO 8601) and a day (`2026-03-02`) are counted for the trend alone.
 */
export interface Period {
  readonly code: string;
  readonly startsAt: Date;
  /** The instant at which the next one begins; it belongs to the next one. */
  readonly endsAt: Date;
}

const CODE = /^(20\d\d)-(?:(0[1-9]|1[0-2])|Q([1-4]))$/;
const WEEK = /^(20\d\d)-W(\d\d)$/;
const DAY = /^20\d\d-\d\d-\d\d$/;

/** The period of a code, or null where it is none. It begins and ends at midnight in Asia/Shanghai. */
export function periodOf(code: string): Period | null {
  const [, year, month, quarter] = CODE.exec(code) ?? [];
  if (!year) return weekNamed(code) ?? dayNamed(code);
  const first = month ? Number(month) : (Number(quarter) - 1) * 3 + 1;
  const date = `${year}-${String(first).padStart(2, '0')}-01`;
  return { code, startsAt: startOfDate(date), endsAt: startOfDate(monthOf(date, month ? 1 : 3)) };
}

/** The period of the same length before it. */
export function before({ code, startsAt }: Period): Period {
  const [, year, month, quarter] = CODE.exec(code) ?? [];
  const last = new Date(startsAt.getTime() - 1);
  if (!year) return WEEK.test(code) ? weekAt(last) : dayAt(last);
  const number = Number(month ?? quarter) - 1;
  const most = month ? 12 : 4;
  const [y, n] = number === 0 ? [Number(year) - 1, most] : [Number(year), number];
  return periodOf(month ? `${y}-${String(n).padStart(2, '0')}` : `${y}-Q${n}`)!;
}

/** The day that an instant lies in. */
export function dayAt(at: Date): Period {
  const code = dateOf(at);
  return { code, startsAt: startOfDate(code), endsAt: startOfDate(daysAfter(code, 1)) };
}

/** The month that an instant lies in. */
export function monthAt(at: Date): Period {
  return periodOf(dateOf(at).slice(0, 7))!;
}

/** The week that an instant lies in: from Monday, and of the year that its Thursday lies in (ISO 8601). */
export function weekAt(at: Date): Period {
  const monday = weekOf(at);
  const year = daysAfter(monday, 3).slice(0, 4);
  const number = daysBetween(firstMonday(year), monday) / 7 + 1;
  const code = `${year}-W${String(number).padStart(2, '0')}`;
  return { code, startsAt: startOfDate(monday), endsAt: startOfDate(daysAfter(monday, 7)) };
}

function weekNamed(code: string): Period | null {
  const [, year, number] = WEEK.exec(code) ?? [];
  if (!year) return null;
  const week = weekAt(startOfDate(daysAfter(firstMonday(year), (Number(number) - 1) * 7)));
  return week.code === code ? week : null;
}

function dayNamed(code: string): Period | null {
  return DAY.test(code) && isDate(code) ? dayAt(startOfDate(code)) : null;
}

/** The Monday of the week that the 4th of January lies in. */
function firstMonday(year: string): string {
  return weekOf(startOfDate(`${year}-01-04`));
}
