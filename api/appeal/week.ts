import { dateOf } from '../kernel/calendar/index.ts';

const DAY = 86_400_000;

const atNoon = (date: string): number => Date.parse(`${date}T12:00:00Z`);

/** The day that lies so many days after a date. */
export function daysAfter(date: string, days: number): string {
  return new Date(atNoon(date) + days * DAY).toISOString().slice(0, 10);
}

/** Monday of the week that a moment lies in, as people in the district count. */
export function weekOf(at: Date): string {
  const today = dateOf(at);
  return daysAfter(today, -((new Date(atNoon(today)).getUTCDay() + 6) % 7));
}

/** The last moment of a date in the district. */
export function endOfDate(date: string): Date {
  return new Date(startOfDate(daysAfter(date, 1)).getTime() - 1);
}

/** The moment at which a date begins in the district. */
export function startOfDate(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`);
}
