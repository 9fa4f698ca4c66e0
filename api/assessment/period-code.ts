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
const DAY_MS = 86_400_000;
/** Asia/Shanghai has had no summer time since 1992: a day begins at UTC+8. */
const AHEAD_MS = 8 * 3_600_000;

/** The period of a code, or null where it is none. It begins and ends at midnight in Asia/Shanghai. */
export function periodOf(code: string): Period | null {
  const [, year, month, quarter] = CODE.exec(code) ?? [];
  if (!year) return weekNamed(code) ?? dayNamed(code);
  const first = month ? Number(month) : (Number(quarter) - 1) * 3 + 1;
  const months = month ? 1 : 3;
  return { code, startsAt: midnight(Number(year), first), endsAt: midnight(Number(year), first + months) };
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
  const startsAt = new Date(Math.floor((at.getTime() + AHEAD_MS) / DAY_MS) * DAY_MS - AHEAD_MS);
  return { code: dateIn(startsAt), startsAt, endsAt: new Date(startsAt.getTime() + DAY_MS) };
}

/** The month that an instant lies in. */
export function monthAt(at: Date): Period {
  return periodOf(dateIn(at).slice(0, 7))!;
}

/** The week that an instant lies in: from Monday, and of the year that its Thursday lies in (ISO 8601). */
export function weekAt(at: Date): Period {
  const { startsAt: day } = dayAt(at);
  // 1970-01-01 was a Thursday.
  const weekday = (Math.round((day.getTime() + AHEAD_MS) / DAY_MS) + 3) % 7;
  const startsAt = new Date(day.getTime() - weekday * DAY_MS);
  const year = Number(dateIn(new Date(startsAt.getTime() + 3 * DAY_MS)).slice(0, 4));
  const number = Math.round((startsAt.getTime() - firstMonday(year)) / (7 * DAY_MS)) + 1;
  const code = `${year}-W${String(number).padStart(2, '0')}`;
  return { code, startsAt, endsAt: new Date(startsAt.getTime() + 7 * DAY_MS) };
}

function weekNamed(code: string): Period | null {
  const [, year, number] = WEEK.exec(code) ?? [];
  if (!year) return null;
  const week = weekAt(new Date(firstMonday(Number(year)) + (Number(number) - 1) * 7 * DAY_MS));
  return week.code === code ? week : null;
}

function dayNamed(code: string): Period | null {
  if (!DAY.test(code)) return null;
  const at = Date.parse(`${code}T00:00:00+08:00`);
  const day = Number.isNaN(at) ? null : dayAt(new Date(at));
  return day?.code === code ? day : null;
}

/** Midnight of the Monday of the week that the 4th of January lies in. */
function firstMonday(year: number): number {
  const fourth = midnight(year, 1).getTime() + 3 * DAY_MS;
  return fourth - ((Math.round((fourth + AHEAD_MS) / DAY_MS) + 3) % 7) * DAY_MS;
}

const dateIn = (at: Date): string => new Date(at.getTime() + AHEAD_MS).toISOString().slice(0, 10);

function midnight(year: number, month: number): Date {
  return new Date(Date.UTC(year, month - 1, 1) - AHEAD_MS);
}
