import { inject } from 'vitest';
import { dateOf } from '../../api/kernel/calendar/index.ts';
import { morningSince } from './morning.ts';

/**
 * The clock of a spec: whatever a test says of the time of a district, it takes from here. Sessions, uploads and caches
 * live in the machine's time and are no concern of it.
 */
let standing: number | null = null;

/** What time it is in the district. */
export function now(): Date {
  return standing === null ? morningSince(inject('begunAt')) : new Date(standing);
}

/** Lets time stand still at a moment: `2026-03-02 10:00` in the district, or an instant. */
export function at(moment: string | number | Date): Date {
  const instant = typeof moment === 'string' ? `${moment.replace(' ', 'T')}+08:00` : moment;
  standing = new Date(instant).getTime();
  return now();
}

/** Time goes on again, as it does when a file of specs begins. */
export function letRun(): void {
  standing = null;
}

/** An instant so many hours from now. */
export function inHours(hours: number): Date {
  return new Date(now().getTime() + hours * 3_600_000);
}

/** The date in the district so many days from now. */
export function inDays(days: number): string {
  return dateOf(inHours(days * 24));
}
