import type { Locale } from '../locales/index.ts';

/** Offices, deadlines and records are in this zone, wherever the reader sits. */
const ZONE = 'Asia/Shanghai';

interface Parts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
}

const FORMAT = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(time: Date): Parts {
  return Object.fromEntries(FORMAT.formatToParts(time).map(({ type, value }) => [type, value])) as unknown as Parts;
}

const TODAY: Readonly<Record<Locale, string>> = { 'zh-CN': '今天', en: 'Today' };

/** A time as a list shows it: `今天 10:42`, `11-20 16:05`, in another year `2025-12-31 09:00`. */
export function shortTime(iso: string, locale: Locale, now = new Date()): string {
  const { year, month, day, hour, minute } = partsOf(new Date(iso));
  const today = partsOf(now);
  const clock = `${hour}:${minute}`;
  if (year !== today.year) return `${year}-${month}-${day} ${clock}`;
  if (month === today.month && day === today.day) return `${TODAY[locale]} ${clock}`;
  return `${month}-${day} ${clock}`;
}

/** A time in full: `2026-11-20 16:05`. */
export function fullTime(iso: string): string {
  const { year, month, day, hour, minute } = partsOf(new Date(iso));
  return `${year}-${month}-${day} ${hour}:${minute}`;
}

/** A date: `2026-11-20`. */
export const fullDate = (iso: string): string => fullTime(iso).slice(0, 10);

/** The day on which something is due: a deadline at midnight belongs to the day that it ends. */
export const dueDay = (deadline: string): string => fullDate(new Date(new Date(deadline).getTime() - 1).toISOString());

/** A wall-clock time of the district (`2026-11-20 16:05`) as a point in time with offset. */
export const atDistrictTime = (wallClock: string): string =>
  `${wallClock.slice(0, 10)}T${wallClock.slice(11, 16)}:00+08:00`;
