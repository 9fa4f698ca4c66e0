import type { Acting } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

/** The units that see every unit's figures: the command centre and the leadership. */
export function overseers({ registers, tx }: Pick<Acting, 'registers' | 'tx'>): string[] {
  const leaders = [...registers.allUnits()].filter(({ kind }) => kind === UnitKind.LEADERSHIP).map(({ id }) => id);
  return [tx.who.district.centreId, ...leaders];
}

/** Formulas and closings of a district happen one after another. */
export async function lockAssessment({ tx }: Acting): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('assessment ' || current_schema(), 0))`);
}
