import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { WorkOrder } from './appeal.entity.ts';
import { CALLS } from './identity.ts';
import { endOpinions, endOpinion } from './opinions.ts';
import { statutoryLimit } from './statutory-period.ts';

/** How work orders are opened, whoever gives them: the seat, its clocks, and the order itself. */

/** A co-handling unit sees who appeals only where the act that asks it says that it must call. */
export const calling = ({ callsAppellant }: { readonly callsAppellant?: boolean }): string[] =>
  callsAppellant ? [CALLS] : [];

/** A first receiver or a consulted unit that becomes a handling unit gives up the seat it had. */
export function makeRoom(acting: Acting, unitId: string): void {
  const known = acting.liveSeatOf(unitId);
  if (known?.role === 'FIRST_RECEIVER') acting.endSeat(known, 'LEFT');
  if (known?.role === 'CONSULTANT') endOpinion(acting, known);
}

export async function openSeat(
  acting: Acting,
  { unitId, role }: { unitId: string; role: string },
  flags: string[],
): Promise<SeatRow> {
  makeRoom(acting, unitId);
  const kept = keptFlags(acting, unitId);
  const seat = acting.grantSeat({ unitId, role, state: 'DISPATCHED', flags: [...new Set([...flags, ...kept])] });
  acting.startClock('ACCEPT', seat);
  acting.startClock('HANDLING', seat, { limit: await statutoryLimit(acting) });
  return seat;
}

/** What binds a unit for the whole appeal, however its earlier seats at it ended (潍坊市12345条例 Art. 22). */
const KEPT = ['RETURNED_ONCE', 'DESIGNATED'];

function keptFlags(acting: Acting, unitId: string): string[] {
  const had = acting.seats.filter((seat) => seat.unitId === unitId).flatMap(({ flags }) => flags);
  return KEPT.filter((flag) => had.includes(flag));
}

export function openOrder(acting: Acting, seat: SeatRow, task: string): void {
  acting.tx.add(WorkOrder, {
    id: seat.id,
    matterId: acting.matter.id,
    unitId: seat.unitId,
    task: maskText(task),
    dispatchedAt: acting.now,
    acceptedAt: null,
    contactedAt: null,
    contactTries: 0,
    completedAt: null,
    returnGround: null,
    returnEvidence: null,
    returnDecidedAt: null,
    objectionGround: null,
    objectionEvidence: null,
    extensionReason: null,
    extensionDays: null,
    deferralGround: null,
    deferralMeasures: null,
    promisedOn: null,
    terminationGround: null,
    terminationReason: null,
    terminationEvidence: null,
    escalationReason: null,
    statutoryBasis: null,
    statutoryAmount: null,
    statutoryUnit: null,
    reach: seat.role === 'LEAD' ? 'SEATS' : 'LEAD',
    audience: seat.role === 'LEAD' ? acting.seatsAudience() : acting.leadAudience(seat.unitId),
  });
}

/** The lead's order comes back for rework; after a transfer or a return it is the newest one. */
export function reopenLead(acting: Acting): void {
  const lead = acting.seats.findLast((seat) => seat.live && seat.role === 'LEAD');
  if (!lead) {
    // Answered without ever being dispatched, for example by a joint case: it waits for dispatch.
    acting.matter.state = 'REGISTERED';
    endOpinions(acting);
    acting.startClock('TRIAGE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
    return;
  }
  lead.state = 'ACCEPTED';
  acting.startClock('REWORK', lead);
}
