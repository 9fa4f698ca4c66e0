import type { Acting } from '../matter/index.ts';

/** Formulas and closings of a district happen one after another. */
export async function lockAssessment({ tx }: Acting): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('assessment ' || current_schema(), 0))`);
}
