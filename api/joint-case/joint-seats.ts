import { communityMayLead } from '../appeal/index.ts';
import type { Acting, SeatRow, Way } from '../matter/index.ts';
import { UnitNotEligible } from '../matter/index.ts';
import { JointInvitation } from './joint-case.entity.ts';
import { unfitFor, wantsLead } from './joint-case.policy.ts';
import { LeadIsTaken } from './joint-case.problems.ts';
import { recusal } from './linked-appeals.ts';

/** Who acts in a joint case, for the act tables. */
export const TAKEN = ['SEATED', 'DESIGNATED'];
export const LEAD: readonly Way[] = [{ seat: ['LEAD'], seatState: TAKEN }];
export const INVITABLE = ['LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'];
/** Observers see; they neither do tasks nor decide. */
export const WORKING = ['SUPERVISOR', 'LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR'];

export interface Invitation {
  readonly unitId: string;
  readonly role: string;
  readonly task?: string | undefined;
}

/** Seats a joint case has from its first moment: the centre's, and who else always sees it. */
export function seatCentre(acting: Acting): void {
  const { centreId } = acting.tx.who.district;
  acting.matter.standing = acting.overseers();
  acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
}

/** Invites the units: all seats first, then their rows, which every seat sees. */
export async function invite(acting: Acting, invitations: readonly Invitation[]): Promise<void> {
  const seats = invitations.map((invitation) => seatFor(acting, invitation));
  const em = await acting.em();
  for (const [index, seat] of seats.entries()) {
    if (seat.state !== 'INVITED') continue;
    acting.startClock('TAKE_SEAT', seat);
    em.create(JointInvitation, {
      id: seat.id,
      matterId: acting.matter.id,
      unitId: seat.unitId,
      task: invitations[index]!.task ?? null,
      refusalReason: null,
      invitedAt: acting.now,
      answeredAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
  }
  acting.data['units'] = seats.map((seat) => acting.unitOf(seat.unitId).name).join('、');
  watchRefusals(acting);
}

/** The centre's clock runs while a refusal waits for it, or while no unit leads. */
export function watchRefusals(acting: Acting): void {
  const waiting = acting.seats.some((seat) => seat.state === 'REFUSED') || wantsLead(acting.matter, acting.seats);
  const runs = acting.clocks.some((clock) => clock.kind === 'CONVENE' && clock.state === 'RUNNING');
  if (!waiting) acting.stopClocks('CONVENE');
  else if (!runs) acting.startClock('CONVENE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
}

function seatFor(acting: Acting, { unitId, role }: Invitation): SeatRow {
  const unit = acting.unitOf(unitId);
  if (acting.isBarred(unit.id)) acting.refuse(recusal(acting, unit.id));
  const reason = unfitFor(unit.kind, role, acting.registers.valueOf(communityMayLead, acting.now));
  if (reason) acting.refuse(UnitNotEligible({ unitId: unit.id, unit: unit.name, reason }));
  if (role === 'LEAD') {
    if (acting.seats.some((seat) => seat.live && seat.role === 'LEAD')) acting.refuse(LeadIsTaken());
    acting.lead(unit.id);
  }
  for (const former of acting.seats) if (former.unitId === unit.id && former.state === 'REFUSED') former.state = 'LEFT';
  const known = acting.liveSeatOf(unit.id);
  if (!known?.flags.includes('PROPOSER')) return acting.grantSeat({ unitId: unit.id, role, state: 'INVITED' });
  // The unit that asked for the joint case sits at it already; convening only gives it its role.
  known.role = role;
  known.flags = known.flags.filter((flag) => flag !== 'PROPOSER');
  return known;
}
