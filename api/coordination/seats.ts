import { text } from '../kernel/i18n/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { UnitNotEligible } from '../matter/index.ts';
import { Meeting, MeetingDecision, MeetingInvitation, MeetingItem } from './meeting.entity.ts';
import { MeetingDecisionState } from './meeting.enums.ts';
import { mayBeInvited, mayChair } from './meeting.policy.ts';

export async function theMeeting(acting: Acting): Promise<Meeting> {
  return (await acting.em()).findOneOrFail(Meeting, { id: acting.matter.id });
}

/** The agenda in its order. */
export async function theItems(acting: Acting): Promise<MeetingItem[]> {
  await acting.tx.flush();
  const em = await acting.em();
  return em.find(MeetingItem, { matterId: acting.matter.id }, { orderBy: { position: 'asc', id: 'asc' } });
}

/** The centre, and leadership, which sees every meeting. */
export function seatCentre(acting: Acting): void {
  const { centreId } = acting.tx.who.district;
  acting.matter.standing = acting.overseers();
  acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
}

/** Gives the chair to a unit; whoever had it loses it, so that there is one. */
export function seatChair(acting: Acting, unitId: string): void {
  const unit = acting.unitOf(unitId);
  if (!mayChair(unit.kind)) {
    const reason = text('调度会由指挥中心或区领导主持。', 'the centre or leadership chairs it.');
    acting.refuse(UnitNotEligible({ unitId, unit: unit.name, reason }));
  }
  for (const seat of acting.seats) {
    seat.flags = seat.flags.filter((flag) => flag !== 'CHAIRS');
    if (seat.live && seat.role === 'CHAIR' && seat.unitId !== unitId) acting.endSeat(seat, 'SEATED');
  }
  const seat = acting.liveSeatOf(unitId) ?? acting.grantSeat({ unitId, role: 'CHAIR', state: 'SEATED' });
  seat.flags = [...seat.flags, 'CHAIRS'];
}

export function assertInvitable(acting: Acting, unitId: string, item?: MeetingItem): void {
  const unit = acting.unitOf(unitId);
  const refuse = (reason: object) => acting.refuse(UnitNotEligible({ unitId, unit: unit.name, reason }));
  if (!mayBeInvited(unit.kind))
    refuse(text('该类单位不参加调度会，或已是会议的召集、主持单位。', 'such a unit is not invited to a meeting.'));
  if (item && isKeptFrom(acting, item, unitId))
    refuse(text('该单位与议题有利害关系，应当回避。', 'it has an interest in the item and must recuse itself.'));
}

const isKeptFrom = (acting: Acting, { barred }: MeetingItem, unitId: string): boolean =>
  acting.registers.lineOf(unitId).some((id) => barred.includes(id));

/** Seats and invites every unit that the agenda names and that was not asked before, or is asked again. */
export async function inviteUnits(acting: Acting, again: readonly string[] = []): Promise<SeatRow[]> {
  const meeting = await theMeeting(acting);
  const items = await theItems(acting);
  const wanted = new Set([...meeting.unitIds, ...items.flatMap(({ unitIds }) => unitIds)]);
  const refused = new Set(acting.seats.filter(({ state }) => state === 'REFUSED').map(({ unitId }) => unitId));
  const seats = [...wanted]
    .filter((id) => !acting.liveSeatOf(id) && (!refused.has(id) || again.includes(id)))
    .map((unitId) => acting.grantSeat({ unitId, role: 'PARTICIPANT', state: 'INVITED' }));
  const em = await acting.em();
  for (const seat of seats) {
    if (acting.matter.state === 'CALLED') acting.startClock('ANSWER', seat);
    em.create(MeetingInvitation, {
      id: seat.id,
      matterId: acting.matter.id,
      unitId: seat.unitId,
      whole: meeting.unitIds.includes(seat.unitId),
      attendee: null,
      refusalReason: null,
      invitedAt: acting.now,
      answeredAt: null,
      present: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
  }
  if (seats.length > 0) acting.notify({ unitIds: seats.map(({ unitId }) => unitId), kind: 'INVITATION' });
  return seats;
}

/** Who sees an item: those who lead, the units of the whole meeting, and its own. */
function audienceOf(acting: Acting, meeting: Meeting, item: MeetingItem, owners: readonly string[]): string[] {
  const leading = acting.seats.filter(({ role }) => role !== 'PARTICIPANT').map(({ unitId }) => unitId);
  const concerned = new Set([...meeting.unitIds, ...item.unitIds, ...owners]);
  const seats = acting.seats.filter((seat) => seat.live && concerned.has(seat.unitId));
  const units = [...leading, ...seats.flatMap(({ unitId, superiorId }) => [unitId, superiorId])];
  const admitted = units.filter((id) => id !== null && !isKeptFrom(acting, item, id));
  return acting.namedOnly([...acting.matter.standing, ...admitted]);
}

/** Lets items and decisions follow who is invited for what. Called last: the seats stand. */
export async function settleSight(acting: Acting): Promise<void> {
  const meeting = await theMeeting(acting);
  const items = await theItems(acting);
  const decisions = await (await acting.em()).find(MeetingDecision, { matterId: acting.matter.id });
  for (const item of items) {
    const own = decisions.filter(({ itemId }) => itemId === item.id);
    item.audience = audienceOf(
      acting,
      meeting,
      item,
      own.map(({ unitId }) => unitId),
    );
    for (const decision of own) decision.audience = item.audience;
  }
}

/** The entry is for those who see the item. */
export function tellOf(acting: Acting, item: MeetingItem): void {
  acting.reach = 'NAMED';
  acting.namedAudience = item.audience;
}

/** Tells the seats and the matter what is owed: the desk and the policies read it there. */
export async function settleDecisions(acting: Acting): Promise<void> {
  await acting.tx.flush();
  const em = await acting.em();
  const decisions = await em.find(MeetingDecision, { matterId: acting.matter.id });
  const open = (state: MeetingDecisionState) => decisions.filter((decision) => decision.state === state);
  const owing = new Set(open(MeetingDecisionState.ASSIGNED).map(({ seatId }) => seatId));
  for (const seat of acting.seats) {
    const others = seat.flags.filter((flag) => flag !== 'OWES_DECISION');
    seat.flags = owing.has(seat.id) ? [...others, 'OWES_DECISION'] : others;
  }
  const reported = open(MeetingDecisionState.REPORTED).length;
  if (reported > 0) acting.flag('DECISION_REPORTED');
  else acting.unflag('DECISION_REPORTED');
  if (acting.matter.state === 'SIGNED' && reported === 0 && owing.size === 0) acting.matter.state = 'CLOSED';
}
