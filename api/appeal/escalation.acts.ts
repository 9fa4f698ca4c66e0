import { dateOf, workingDaysBetween } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { Appeal, WorkOrder } from './appeal.entity.ts';
import { ReasonInput, WorkOrderEscalateInput } from './appeal.inputs.ts';
import {
  asksNothing,
  isArbitrated,
  isAsked,
  mayAskToHandUp,
  mayHandUp,
  orderPart,
  withoutAsks,
} from './appeal.policy.ts';
import { EscalationTooLate, NotPaired } from './appeal.problems.ts';
import { escalationWorkingDays } from './appeal.settings.ts';
import { CALLS } from './identity.ts';
import { Escalation } from './escalation.entity.ts';
import { makeRoom, openOrder, openSeat } from './orders.ts';

/*
 * A community that cannot solve what it was given hands it up to its sub-district, and the sub-district to the department
 * that is paired with the community (三基, 社区包联). Whoever hands up says what was tried; that stands on a ledger of its
 * own. Tasks beyond its list are no community's to keep (北京市接诉即办条例 Art. 17).
 *
 * It is no way out. Who was designated keeps the order (潍坊市12345条例 Art. 22); a sub-district hands up what one of its
 * communities handed up to it; and it is done early. For anything else the centre is asked first.
 */

const LOCAL = [UnitKind.COMMUNITY, UnitKind.SUB_DISTRICT];

export const workOrderEscalate = defineAct({
  name: 'workOrderEscalate',
  kind: 'appeal',
  description:
    'Hands up what cannot be solved here: a community to its sub-district, a sub-district what a community handed up to it to the department that is paired with the community. Not by a unit that was designated.',
  label: text('上报', 'Hand up'),
  sentence: text('上报给 {unit}。已尝试：{tried}', 'handed it up to {unit}, having tried: {tried}'),
  from: ['IN_HANDLING'],
  by: [{ seat: ['LEAD', 'CO_HANDLER'], seatState: ['ACCEPTED'], unitKind: LOCAL }],
  when: (standing) => mayHandUp(standing) && asksNothing(standing) && !isArbitrated(standing),
  input: WorkOrderEscalateInput,
  problems: [NotPaired, EscalationTooLate],
  confirm: text(
    '本单位的工单就此结束，由上一级或包联部门签收办理；上报情况计入台账。',
    'The own work order ends; the unit above or the paired department takes over, and the ledger counts it.',
  ),
  async run(acting, input) {
    const em = await acting.em();
    const appeal = await em.findOneOrFail(Appeal, { id: acting.matter.id });
    const toUnitId = await unitAbove(acting, appeal);
    if (!toUnitId) return NotPaired();
    const seat = acting.seat!;
    const late = await tooLate(acting, seat);
    if (late) return late;
    const { task } = await em.findOneOrFail(WorkOrder, { id: seat.id });
    acting.endSeat(seat, 'ESCALATED');
    await handUp(acting, { seat, appeal, toUnitId, task });
    const [tried, reason] = [maskText(input.tried), maskText(input.reason)];
    // Whoever hands up leaves the appeal, and keeps this on its own ledger.
    const { superiorId } = seat;
    const reader = [...acting.matter.standing, acting.unitId, superiorId, toUnitId];
    em.create(Escalation, {
      id: newId(),
      matterId: acting.matter.id,
      number: acting.matter.number,
      communityId: communityOf(acting, appeal),
      fromUnitId: acting.unitId,
      toUnitId,
      tried,
      reason,
      at: acting.now,
      reach: 'NAMED',
      audience: acting.namedOnly(reader),
    });
    acting.flag('ESCALATED');
    acting.note = reason;
    Object.assign(acting.data, { unit: acting.unitOf(toUnitId).name, tried });
    acting.notify({ unitIds: [toUnitId, acting.tx.who.district.centreId], kind: 'PROGRESS' });
    return undefined;
  },
});

/** Handed up in time, counted from when the unit got it; later only where the centre has allowed it. */
async function tooLate(acting: Acting, seat: SeatRow) {
  if (seat.flags.includes('ESCALATION_ALLOWED')) return null;
  const days = acting.registers.valueOf(escalationWorkingDays, acting.now);
  const [got] = await acting.tx.execute<{ at: Date }>(
    'select at from escalation where matter_id = $1 and to_unit_id = $2 order by at desc, id desc limit 1',
    [acting.matter.id, seat.unitId],
  );
  const since = got && got.at > seat.since ? got.at : seat.since;
  const { calendar } = acting.registers;
  return workingDaysBetween(calendar, dateOf(since), dateOf(acting.now)) > days ? EscalationTooLate({ days }) : null;
}

export const workOrderAskEscalation = defineAct({
  name: 'workOrderAskEscalation',
  kind: 'appeal',
  description:
    'Asks the centre, once, to allow handing up what no community handed up, or what is not handed up in time any more.',
  label: text('申请上报', 'Ask to hand up'),
  sentence: text('申请上报：{reason}', 'asked to hand it up: {reason}'),
  from: ['IN_HANDLING'],
  by: [{ seat: ['LEAD', 'CO_HANDLER'], seatState: ['ACCEPTED'], unitKind: LOCAL }],
  when: (standing) => mayAskToHandUp(standing) && !isArbitrated(standing),
  input: ReasonInput,
  async run(acting, { reason }) {
    const seat = acting.seat!;
    seat.flags = [...seat.flags, 'ESCALATION_ASKED'];
    const escalationReason = maskText(reason);
    Object.assign(await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id }), { escalationReason });
    acting.data['reason'] = escalationReason;
  },
});

export const workOrderGrantEscalation = defineAct({
  name: 'workOrderGrantEscalation',
  kind: 'appeal',
  description: 'Allows a unit that asked for it to hand its work order up.',
  label: text('同意上报', 'Allow handing up'),
  sentence: text('同意 {unit} 上报', 'allowed {unit} to hand it up'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('ESCALATION_ASKED'),
  run: (acting) => decideEscalation(acting, 'ESCALATION_ALLOWED'),
});

export const workOrderRefuseEscalation = defineAct({
  name: 'workOrderRefuseEscalation',
  kind: 'appeal',
  description: 'Refuses to let the unit hand its work order up; it goes on with it.',
  label: text('驳回上报', 'Refuse handing up'),
  sentence: text('驳回 {unit} 的上报申请', 'refused to let {unit} hand it up'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('ESCALATION_ASKED'),
  input: ReasonInput,
  run(acting, { reason }) {
    acting.note = reason;
    decideEscalation(acting, 'ESCALATION_REFUSED');
  },
});

function decideEscalation(acting: Acting, flag: string): void {
  const seat = acting.seatOf(acting.part!.id);
  acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
  seat.flags = [...withoutAsks(seat.flags), flag];
  acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
}

/** The community that it is about: the one that hands up, else the one that was named at registration. */
function communityOf(acting: Acting, appeal: Appeal): string | null {
  const own = acting.registers.unit(acting.unitId);
  return own?.kind === UnitKind.COMMUNITY ? own.id : appeal.communityId;
}

async function unitAbove(acting: Acting, appeal: Appeal): Promise<string | null> {
  const own = acting.registers.unit(acting.unitId)!;
  if (own.kind === UnitKind.COMMUNITY) return own.parentId;
  const communityId = appeal.communityId ?? (await lastCommunity(acting));
  const [pairing] = await acting.tx.execute<{ departmentId: string }>(
    `select p.department_id as "departmentId" from community_pairing p join unit u on u.id = p.department_id
      where p.id = $1 and u.active`,
    [communityId],
  );
  return pairing?.departmentId ?? null;
}

/** Where no community was named, the one that handed it up. */
async function lastCommunity(acting: Acting): Promise<string | null> {
  const [row] = await acting.tx.execute<{ id: string | null }>(
    'select community_id as id from escalation where matter_id = $1 order by at desc, id desc limit 1',
    [acting.matter.id],
  );
  return row?.id ?? null;
}

interface HandedUp {
  readonly seat: SeatRow;
  readonly appeal: Appeal;
  readonly toUnitId: string;
  readonly task: string;
}

/** Who handles it already keeps its work order; any other gets one. Until it accepts, the first receiver answers. */
async function handUp(acting: Acting, { seat, appeal, toUnitId, task }: HandedUp): Promise<void> {
  const known = acting.liveSeatOf(toUnitId);
  if (known && keepsOrder(known, seat)) return void (known.flags = [...new Set([...known.flags, 'HANDED_UP'])]);
  if (known?.role === 'CO_HANDLER') acting.endSeat(known, 'WITHDRAWN');
  makeRoom(acting, toUnitId);
  if (seat.role === 'LEAD') {
    acting.lead(toUnitId);
    appeal.responsibleUnitId = acting.matter.firstReceiverId!;
  }
  const calls = seat.flags.filter((flag) => flag === CALLS);
  openOrder(acting, await openSeat(acting, { unitId: toUnitId, role: seat.role }, ['HANDED_UP', ...calls]), task);
}

/** A lead has the order that matters; a co-handling unit has it while it is at work and no lead's order comes up to it. */
function keepsOrder(known: SeatRow, from: SeatRow): boolean {
  if (known.role === 'LEAD') return true;
  return known.role === 'CO_HANDLER' && from.role === 'CO_HANDLER' && known.state !== 'COMPLETED';
}
