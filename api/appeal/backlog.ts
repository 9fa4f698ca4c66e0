import { newId } from '../kernel/database/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import type { HardCaseEnd } from './appeal.enums.ts';
import { NoOwner } from './appeal.problems.ts';
import { HardCase } from './hard-case.entity.ts';

/** What the backlog says on the matter; whoever leaves it takes them along. */
const BACKLOG_FLAGS = ['OWNED', 'PLANNED', 'TARGET_ASKED', 'DONE_REPORTED', 'CONCLUDED', 'CALLED_BACK'];
const BACKLOG_CLOCKS = ['HARD_CASE_PLAN', 'WEEKLY_STATE', 'HARD_CASE_TARGET'];

/** The lead unit owns a hard case; without one there is nobody to plan it. */
export function assertLead(acting: Acting): SeatRow {
  return acting.seats.findLast(({ live, role }) => live && role === 'LEAD') ?? acting.refuse(NoOwner());
}

/** Puts the appeal in the hard-case backlog: the lead unit owns it and owes its plan. */
export async function putInBacklog(acting: Acting, reason: string): Promise<void> {
  const seat = assertLead(acting);
  acting.matter.state = 'HARD_CASE';
  acting.flag('OWNED');
  acting.startClock('HARD_CASE_PLAN', seat);
  acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  (await acting.em()).create(HardCase, {
    id: newId(),
    matterId: acting.matter.id,
    ownerId: seat.unitId,
    seatId: seat.id,
    reason: maskText(reason),
    openedAt: acting.now,
    plannedAt: null,
    measures: [],
    targetOn: null,
    personName: null,
    askedTargetOn: null,
    askedReason: null,
    extensions: 0,
    dueWeek: null,
    weekDueAt: null,
    missedWeeks: 0,
    doneReport: null,
    ending: null,
    endedAt: null,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
}

/** The hard case that stands now, for the acts on it. */
export async function hardCaseOf(acting: Acting): Promise<HardCase> {
  return (await acting.em()).findOneOrFail(HardCase, { matterId: acting.matter.id, endedAt: null });
}

export function ownerSeat(acting: Acting, { seatId }: HardCase): SeatRow {
  return acting.seatOf(seatId);
}

/** Takes an appeal out of the backlog, where it is in it. */
export async function leaveBacklog(acting: Acting, ending: HardCaseEnd): Promise<void> {
  for (const flag of BACKLOG_FLAGS) acting.unflag(flag);
  for (const kind of [...BACKLOG_CLOCKS, 'CALLBACK']) acting.stopClocks(kind);
  const found = await (await acting.em()).findOne(HardCase, { matterId: acting.matter.id, endedAt: null });
  if (found) Object.assign(found, { ending, endedAt: acting.now, askedTargetOn: null, weekDueAt: null, dueWeek: null });
}
