/** A Wednesday in a month without holidays, in office hours; the calendar of the demo knows this year and the one before. */
const MORNING = Date.parse('2026-11-18T10:00:00+08:00');

/**
 * The time of districts under test: this morning and what has passed since a run began. So a run is the same on a
 * Saturday, at midnight and in any year.
 */
export function morningSince(begunAt: number): Date {
  return new Date(MORNING + Date.now() - begunAt);
}
