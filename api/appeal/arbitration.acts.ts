import { dateOf, workingDaysBetween } from '../kernel/calendar/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import {
  CENTRE,
  citeProven,
  defineAct,
  givenGround,
  keepEvidence,
  UnitNotEligible,
  UploadNotFound,
} from '../matter/index.ts';
import { GroundList, UnitKind } from '../unit/index.ts';
import { Appeal, WorkOrder } from './appeal.entity.ts';
import { OpinionStage } from './appeal.enums.ts';
import {
  ArbitrationReferralInput,
  OpinionInput,
  WorkOrderArbitrateInput,
  WorkOrderReturnInput,
} from './appeal.inputs.ts';
import { handling, isArbitrated, mayObject, orderPart } from './appeal.policy.ts';
import { CommunityMayNotLead, ObjectionTooLate } from './appeal.problems.ts';
import { communityMayLead, objectionWorkingDays, reviewPausesClocks } from './appeal.settings.ts';
import { proposeLine } from './catalogue.ts';
import { CALLS } from './identity.ts';
import { addOpinion, settleArbitration } from './opinions.ts';
import { makeRoom, openOrder, openSeat } from './orders.ts';
import { tellStatutoryEnd } from './statutory-period.ts';

/*
 * A unit returns an appeal once. What it objects after that is decided: the units argue on the record, the centre, or the
 * leadership that it asks, designates one, and whoever is designated may not return it (潍坊市12345条例 Art. 22).
 */

export const workOrderObject = defineAct({
  name: 'workOrderObject',
  kind: 'appeal',
  description: 'Objects once more after a return, on a listed ground with evidence; it will be decided for good.',
  label: text('提出异议', 'Object'),
  sentence: text('再次提出异议（{ground}），申请裁定：{evidence}', 'objected once more ({ground}): {evidence}'),
  tone: 'DANGER',
  from: ['IN_HANDLING'],
  by: handling('DISPATCHED', 'ACCEPTED'),
  when: mayObject,
  input: WorkOrderReturnInput,
  problems: [ObjectionTooLate, UploadNotFound],
  confirm: text('将进入裁定；被指定的单位不能再退单。', 'It will be decided; who is designated cannot return it.'),
  async run(acting, input) {
    const seat = acting.seat!;
    const { calendar } = acting.registers;
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    const days = acting.registers.valueOf(objectionWorkingDays, acting.now);
    const since = order.returnDecidedAt ?? seat.since;
    if (workingDaysBetween(calendar, dateOf(since), dateOf(acting.now)) > days) return ObjectionTooLate({ days });
    Object.assign(order, {
      objectionGround: givenGround(citeProven(acting, GroundList.RETURN, input)),
      objectionEvidence: await keepEvidence(acting, input, order),
    });
    seat.flags = [...seat.flags, 'OBJECTED', `BEFORE_${seat.state}`];
    seat.state = 'ARBITRATION';
    if (acting.registers.valueOf(reviewPausesClocks, acting.now)) acting.pauseClocks(seat);
    acting.flag('IN_ARBITRATION');
    acting.startClock('ARBITRATE', acting.liveSeatOf(acting.tx.who.district.centreId)!, { partId: seat.id });
    return undefined;
  },
});

export const workOrderArgue = defineAct({
  name: 'workOrderArgue',
  kind: 'appeal',
  description: 'A unit concerned argues on the record whose business the appeal is, before it is decided.',
  label: text('陈述意见', 'Argue'),
  sentence: text('裁定陈述：{mandate}', 'argued: {mandate}'),
  from: ['IN_HANDLING'],
  by: [{ seat: ['LEAD', 'CO_HANDLER', 'CONSULTANT'] }],
  when: isArbitrated,
  input: OpinionInput,
  additive: true,
  run: (acting, input) => addOpinion(acting, OpinionStage.ARBITRATION, input),
});

export const appealReferArbitration = defineAct({
  name: 'appealReferArbitration',
  kind: 'appeal',
  description: 'Asks the leadership to decide who must handle the appeal; it gets a seat until it has decided.',
  label: text('提请区领导裁定', 'Refer to leadership'),
  sentence: text('提请 {unit} 裁定', 'asked {unit} to decide'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  when: isArbitrated,
  input: ArbitrationReferralInput,
  run(acting, { unitId, reason }) {
    const { id, kind, name } = acting.unitOf(unitId);
    if (kind !== UnitKind.LEADERSHIP) {
      const reason = text('裁定由区领导作出。', 'the leadership of the district decides.');
      return UnitNotEligible({ unitId: id, unit: name, reason });
    }
    const arbiter = acting.grantSeat({ unitId: id, role: 'ARBITER', state: 'SEATED' });
    acting.startClock('ARBITRATE', arbiter);
    acting.note = reason;
    acting.data['unit'] = name;
    return undefined;
  },
});

const DESIGNATED = text('裁定（{number}）：{reason}', 'designation ({number}): {reason}');

export const workOrderArbitrate = defineAct({
  name: 'workOrderArbitrate',
  kind: 'appeal',
  description: 'Decides an objection: designates the unit that must handle the work order and may not return it.',
  label: text('裁定', 'Decide'),
  sentence: text(
    '裁定由 {unit} 承办（{objector}提出异议）',
    'decided that {unit} must handle it ({objector} had objected)',
  ),
  tone: 'PRIMARY',
  from: ['IN_HANDLING'],
  by: [...CENTRE, { seat: ['ARBITER'] }],
  part: orderPart('ARBITRATION'),
  input: WorkOrderArbitrateInput,
  problems: [CommunityMayNotLead],
  confirm: text('被指定的单位不能再退单。', 'The designated unit cannot return it.'),
  async run(acting, input) {
    const seat = acting.seatOf(acting.part!.id);
    const unit = acting.unitOf(input.unitId);
    const mayLead = acting.registers.valueOf(communityMayLead, acting.now);
    if (seat.role === 'LEAD' && unit.kind === UnitKind.COMMUNITY && !mayLead) return CommunityMayNotLead();
    acting.stopClocks('ARBITRATE', { partId: seat.id });
    if (unit.id === seat.unitId) keepOrder(acting, seat);
    else await passOrder(acting, seat, input);
    settleArbitration(acting);
    if (seat.role === 'LEAD') {
      const ground = say(DESIGNATED, acting.tx.who.locale, { number: acting.matter.number, reason: input.reason });
      await proposeLine(acting, unit.id, ground);
    }
    await tellStatutoryEnd(acting);
    acting.note = input.reason;
    Object.assign(acting.data, { unit: unit.name, objector: acting.registers.unit(seat.unitId)?.name });
    acting.notify({ unitIds: [seat.unitId, acting.tx.who.district.centreId], kind: 'DECISION' });
    return undefined;
  },
});

/** Who objected must handle it: it goes on where it stood. */
function keepOrder(acting: Acting, seat: SeatRow): void {
  seat.state = seat.flags.includes('BEFORE_ACCEPTED') ? 'ACCEPTED' : 'DISPATCHED';
  seat.flags = [...seat.flags, 'DESIGNATED'];
  acting.resumeClocks(seat);
}

/** Another unit must handle it. Until it has accepted, the one first asked is answerable. */
async function passOrder(acting: Acting, seat: SeatRow, input: WorkOrderArbitrateInput): Promise<void> {
  const em = await acting.em();
  const { task } = await em.findOneOrFail(WorkOrder, { id: seat.id });
  const appeal = await em.findOneOrFail(Appeal, { id: acting.matter.id });
  acting.endSeat(seat, 'RETURNED');
  appeal.bounces += 1;
  const known = acting.liveSeatOf(input.unitId);
  // The lead unit takes over what a co-handling unit would not do: it has its work order, and may not return it now.
  if (known?.role === 'LEAD') return void (known.flags = [...new Set([...known.flags, 'DESIGNATED'])]);
  if (known?.role === 'CO_HANDLER') acting.endSeat(known, 'WITHDRAWN');
  makeRoom(acting, input.unitId);
  if (seat.role === 'LEAD') {
    acting.lead(input.unitId);
    appeal.responsibleUnitId = acting.matter.firstReceiverId!;
  }
  const designated = await openSeat(acting, { unitId: input.unitId, role: seat.role }, [
    'DESIGNATED',
    ...seat.flags.filter((flag) => flag === CALLS),
  ]);
  openOrder(acting, designated, input.task ?? task);
}
