import { isDate } from '../kernel/calendar/index.ts';

/** A yearly rate in basis points, from the day on which it was published. */
export interface Rate {
  readonly since: string;
  readonly basisPoints: number;
}

/** `2019-08-20 4.25`: from which day, and per cent a year. */
const LINE = /^(\d{4}-\d\d-\d\d) +(\d{1,2}(?:\.\d{1,2})?)$/;

/** The rates of a table, one a line, the earliest first; null where a line is none or out of its order. */
export function ratesIn(table: string): readonly Rate[] | null {
  const rates: Rate[] = [];
  for (const line of table.split('\n').map((one) => one.trim())) {
    if (!line) continue;
    const [, since, percent] = LINE.exec(line) ?? [];
    if (!since || !isDate(since) || since <= (rates.at(-1)?.since ?? '')) return null;
    rates.push({ since, basisPoints: Math.round(Number(percent) * 100) });
  }
  return rates.length > 0 ? rates : null;
}

/** The one in force on a day; undefined for a day before the first that is known. */
export function rateOn(rates: readonly Rate[], date: string): Rate | undefined {
  return rates.findLast(({ since }) => since <= date);
}
