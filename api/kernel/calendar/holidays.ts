import { DAY, dayNumber } from './calendar.ts';
import type { CalendarDay, DayKind } from './calendar.ts';

/** An exception of the calendar with the Chinese name of the holiday it belongs to. */
export interface Holiday extends CalendarDay {
  name: string;
}

/**
 * Reads the exceptions of one year, in order of date, and says which part is not as it should be.
 *
 * `holidays`, `workdays` (make-up days) and `inLieuDays` (holidays that a make-up day pays for, a
 * part of `holidays`) are keyed by date; each value reads `English name,Chinese name,statutory days`.
 */
export function parseHolidayYear(json: unknown): Holiday[] {
  const year = asRecord(json, 'The file');
  const holidays = {
    ...asRecord(year['inLieuDays'], 'inLieuDays'),
    ...asRecord(year['holidays'], 'holidays'),
  };
  const workdays = asRecord(year['workdays'], 'workdays');
  const both = Object.keys(workdays).find((date) => date in holidays);
  if (both !== undefined) throw new RangeError(`${both} cannot be both a holiday and a working day.`);
  return [...exceptions(holidays, 'HOLIDAY'), ...exceptions(workdays, 'WORKDAY')].toSorted(byDate);
}

/**
 * The arrangements of public holidays that the General Office of the State Council published for
 * 2024, 2025 and 2026: each rest from its first to its last day, and the weekend days worked for it.
 */
const ARRANGEMENTS: readonly {
  name: string;
  from: string;
  until: string;
  workdays: readonly string[];
}[] = [
  { name: '元旦', from: '2024-01-01', until: '2024-01-01', workdays: [] },
  { name: '春节', from: '2024-02-10', until: '2024-02-17', workdays: ['2024-02-04', '2024-02-18'] },
  { name: '清明', from: '2024-04-04', until: '2024-04-06', workdays: ['2024-04-07'] },
  {
    name: '劳动节',
    from: '2024-05-01',
    until: '2024-05-05',
    workdays: ['2024-04-28', '2024-05-11'],
  },
  { name: '端午', from: '2024-06-10', until: '2024-06-10', workdays: [] },
  { name: '中秋', from: '2024-09-15', until: '2024-09-17', workdays: ['2024-09-14'] },
  {
    name: '国庆节',
    from: '2024-10-01',
    until: '2024-10-07',
    workdays: ['2024-09-29', '2024-10-12'],
  },
  { name: '元旦', from: '2025-01-01', until: '2025-01-01', workdays: [] },
  { name: '春节', from: '2025-01-28', until: '2025-02-04', workdays: ['2025-01-26', '2025-02-08'] },
  { name: '清明', from: '2025-04-04', until: '2025-04-06', workdays: [] },
  { name: '劳动节', from: '2025-05-01', until: '2025-05-05', workdays: ['2025-04-27'] },
  { name: '端午', from: '2025-05-31', until: '2025-06-02', workdays: [] },
  {
    name: '国庆节',
    from: '2025-10-01',
    until: '2025-10-05',
    workdays: ['2025-09-28', '2025-10-11'],
  },
  { name: '中秋', from: '2025-10-06', until: '2025-10-06', workdays: [] },
  { name: '国庆节', from: '2025-10-07', until: '2025-10-08', workdays: [] },
  { name: '元旦', from: '2026-01-01', until: '2026-01-03', workdays: ['2026-01-04'] },
  { name: '春节', from: '2026-02-15', until: '2026-02-23', workdays: ['2026-02-14', '2026-02-28'] },
  { name: '清明', from: '2026-04-04', until: '2026-04-06', workdays: [] },
  { name: '劳动节', from: '2026-05-01', until: '2026-05-05', workdays: ['2026-05-09'] },
  { name: '端午', from: '2026-06-19', until: '2026-06-21', workdays: [] },
  { name: '中秋', from: '2026-09-25', until: '2026-09-27', workdays: [] },
  {
    name: '国庆节',
    from: '2026-10-01',
    until: '2026-10-07',
    workdays: ['2026-09-20', '2026-10-10'],
  },
];

/** The exceptions with which a district's table is seeded, in order of date. */
export const HOLIDAYS: readonly Holiday[] = ARRANGEMENTS.flatMap(({ name, from, until, workdays }) => [
  ...datesFrom(from, until).map((date): Holiday => ({ date, kind: 'HOLIDAY', name })),
  ...workdays.map((date): Holiday => ({ date, kind: 'WORKDAY', name })),
]).toSorted(byDate);

/** The years that `HOLIDAYS` covers in full. */
export const HOLIDAY_YEARS: readonly number[] = [2024, 2025, 2026];

function exceptions(days: Record<string, unknown>, kind: DayKind): Holiday[] {
  return Object.entries(days).map(([date, value]) => {
    dayNumber(date);
    const name = typeof value === 'string' ? value.split(',')[1] : undefined;
    if (!name) throw new RangeError(`The entry of ${date} names no holiday.`);
    return { date, kind, name };
  });
}

function asRecord(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new RangeError(`${place} is not an object.`);
  }
  return value as Record<string, unknown>;
}

function datesFrom(from: string, until: string): string[] {
  const dates: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(until); at += DAY) {
    dates.push(new Date(at).toISOString().slice(0, 10));
  }
  return dates;
}

function byDate(a: CalendarDay, b: CalendarDay): number {
  return a.date < b.date ? -1 : 1;
}
