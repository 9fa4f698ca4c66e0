import type { Acting, SeatRow } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

/** A co-handling unit that the centre or the lead has told to call the appellant itself. */
export const CALLS = 'CALLS';

const WORKING = ['ACCEPTED', 'COMPLETED'];

/**
 * Who sees who appeals, as the seats stand: the centre, the unit first asked, the lead once it has accepted, and those
 * co-handling units that must call. Whoever hands its order back, or loses it, is shut out with that act. The author of a
 * violation report is visible to the command centre alone (济南市12345条例 Art. 32).
 */
export function identityAudience(acting: Acting): string[] {
  const { centreId } = acting.tx.who.district;
  if (acting.matter.flags.includes('VIOLATION_REPORT')) return acting.namedOnly([centreId]);
  const calling = acting.seats.filter((seat) => seat.live && needsIdentity(acting, seat));
  return acting.namedOnly([centreId, ...calling.map(({ unitId }) => unitId)]);
}

function needsIdentity({ registers }: Acting, { unitId, role, state, flags }: SeatRow): boolean {
  // A deputy passes on what was heard and handles nothing (代表法 Art. 31).
  if (role === 'FIRST_RECEIVER') return registers.unit(unitId)?.kind !== UnitKind.DEPUTY;
  if (role === 'LEAD') return WORKING.includes(state);
  return role === 'CO_HANDLER' && flags.includes(CALLS) && WORKING.includes(state);
}
