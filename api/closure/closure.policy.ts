import type { MatterFacts, SeatFacts, Standing } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

/** What a seat owes next: the lead settles every row, then closes it off. */
export function dutyOf({ state, flags }: MatterFacts, { role }: SeatFacts): string | null {
  if (role !== 'LEAD' || state !== 'DECLARED') return null;
  return flags.includes('HAS_CLAIMS') && !flags.includes('UNSETTLED') ? 'CLOSE_OFF' : 'SETTLE';
}

/** It is closed off when each row has its exit, and no refund is owed. */
export function isSettled({ matter }: Standing): boolean {
  return !matter.flags.includes('UNSETTLED');
}

/** What was declared by mistake is called off before consumers are on its register. */
export function hasNoClaims({ matter }: Standing): boolean {
  return !matter.flags.includes('HAS_CLAIMS');
}

/** Units that work on the register of consumers; courts, procuratorates and deputies do not need to see who they are. */
export const WORKING_UNITS: readonly UnitKind[] = [
  UnitKind.DEPARTMENT,
  UnitKind.SUB_DISTRICT,
  UnitKind.COMMUNITY,
  UnitKind.ASSOCIATION,
];
