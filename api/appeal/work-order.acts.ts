import { workingDaysBetween, dateOf } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { citeProven, defineAct, givenGround, keepEvidence, UploadNotFound } from '../matter/index.ts';
import { GroundList, MemberRole, UnitKind } from '../unit/index.ts';
import { addReply } from './replies.ts';
import { Appeal, WorkOrder } from './appeal.entity.ts';
import { ReplyKind } from './appeal.enums.ts';
import {
  AppealAnswerInput,
  AppealDispatchInput,
  AppealTextInput,
  CoHandlerInput,
  ReasonInput,
  WorkOrderContactInput,
  WorkOrderExtensionInput,
  WorkOrderHandlerInput,
  WorkOrderReturnInput,
  WorkOrderTransferInput,
} from './appeal.inputs.ts';
import {
  CENTRE,
  handling,
  hasContacted,
  hasNotContacted,
  isAsked,
  leading,
  mayAskExtension,
  mayReturn,
  orderPart,
  withoutAsks,
} from './appeal.policy.ts';
import { communityMayLead, extensionWorkingDays, returnWorkingDays, reviewPausesClocks } from './appeal.settings.ts';
import { endConsultation, endOpinion, settleArbitration } from './opinions.ts';
import { isMandateGap } from './catalogue.ts';
import { CALLS } from './identity.ts';
import { statutoryLimit, tellStatutoryEnd } from './statutory-period.ts';
import { CoHandlersOwe, CommunityMayNotLead, ExtensionTooLong, OutsideTree, ReturnTooLate } from './appeal.problems.ts';

export const appealDispatch = defineAct({
  name: 'appealDispatch',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Sends work orders: one to the lead unit, others to co-handling units.',
  label: text('派单', 'Dispatch'),
  sentence: text('派单给 {lead}（主办）{others}', 'dispatched to {lead} (lead) {others}'),
  tone: 'PRIMARY',
  from: ['REGISTERED'],
  to: 'IN_HANDLING',
  by: CENTRE,
  input: AppealDispatchInput,
  problems: [CommunityMayNotLead],
  run: (acting, input) => dispatch(acting, input, []),
});

export const appealDesignate = defineAct({
  name: 'appealDesignate',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Designates the units that handle the appeal; they may not return it (潍坊市12345条例 Art. 22).',
  label: text('指定承办', 'Designate'),
  sentence: text('指定 {lead} 承办{others}', 'designated {lead} {others}'),
  from: ['REGISTERED'],
  to: 'IN_HANDLING',
  by: CENTRE,
  input: AppealDispatchInput,
  problems: [CommunityMayNotLead],
  confirm: text('被指定的单位不能再退单。', 'The designated units cannot return it.'),
  async run(acting, input) {
    if (await isMandateGap(acting)) acting.flag('MANDATE_GAP');
    return dispatch(acting, input, ['DESIGNATED']);
  },
});

async function dispatch(acting: Acting, input: AppealDispatchInput, flags: string[]) {
  const lead = acting.unitOf(input.leadUnitId);
  const mayLead = acting.registers.valueOf(communityMayLead, acting.now);
  if (lead.kind === UnitKind.COMMUNITY && !mayLead) return CommunityMayNotLead();
  acting.stopClocks('TRIAGE');
  makeRoom(acting, lead.id);
  endConsultation(acting);
  acting.lead(lead.id);
  acting.flag('HAS_LEAD');
  const orders = [
    { unitId: lead.id, task: input.task, role: 'LEAD', callsAppellant: false },
    ...(input.coHandlers ?? []).map((one) => ({ ...one, role: 'CO_HANDLER' })),
  ];
  const seats: SeatRow[] = [];
  for (const order of orders) seats.push(await openSeat(acting, order, [...flags, ...calling(order)]));
  for (const [index, seat] of seats.entries()) await openOrder(acting, seat, orders[index]!.task);
  await tellStatutoryEnd(acting);
  acting.data['lead'] = lead.name;
  const others = (input.coHandlers ?? []).map((one) => acting.registers.unit(one.unitId)?.name).join('、');
  acting.data['others'] = others ? `，协办：${others}` : ' ';
  return undefined;
}

/** A co-handling unit sees who appeals only where the act that asks it says that it must call. */
const calling = ({ callsAppellant }: { readonly callsAppellant?: boolean }): string[] =>
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
  const returned = acting.seats.some((seat) => seat.unitId === unitId && seat.state === 'RETURNED');
  const seat = acting.grantSeat({
    unitId,
    role,
    state: 'DISPATCHED',
    flags: [...flags, ...(returned ? ['RETURNED_ONCE'] : [])],
  });
  acting.startClock('ACCEPT', seat);
  acting.startClock('HANDLING', seat, { limit: await statutoryLimit(acting) });
  return seat;
}

export async function openOrder(acting: Acting, seat: SeatRow, task: string): Promise<void> {
  (await acting.em()).create(WorkOrder, {
    id: seat.id,
    matterId: acting.matter.id,
    unitId: seat.unitId,
    task: maskText(task),
    dispatchedAt: acting.now,
    acceptedAt: null,
    contactedAt: null,
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
    endConsultation(acting);
    acting.startClock('TRIAGE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
    return;
  }
  lead.state = 'ACCEPTED';
  acting.startClock('REWORK', lead);
}

export const appealAddCoHandler = defineAct({
  name: 'appealAddCoHandler',
  kind: 'appeal',
  description: 'Adds a co-handling unit while the appeal is handled.',
  label: text('增加协办', 'Add co-handler'),
  sentence: text('增加协办单位 {unit}', 'added {unit} as co-handling unit'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  input: CoHandlerInput,
  async run(acting, input) {
    const { unitId, task } = input;
    const seat = await openSeat(acting, { unitId, role: 'CO_HANDLER' }, calling(input));
    await openOrder(acting, seat, task);
    acting.data['unit'] = acting.unitOf(unitId).name;
  },
});

export const workOrderAccept = defineAct({
  name: 'workOrderAccept',
  kind: 'appeal',
  reach: 'ALL',
  description: 'The unit takes the work order; with the lead’s acceptance responsibility passes to it.',
  label: text('签收', 'Accept'),
  sentence: text('签收工单', 'accepted the work order'),
  tone: 'PRIMARY',
  from: ['IN_HANDLING'],
  by: handling('DISPATCHED'),
  async run(acting) {
    const seat = acting.seat!;
    seat.state = 'ACCEPTED';
    const { actor } = acting.tx.who;
    if (actor.type === 'MEMBER') seat.handlerId = actor.memberId;
    acting.stopClocks('ACCEPT', { seat });
    const em = await acting.em();
    (await em.findOneOrFail(WorkOrder, { id: seat.id })).acceptedAt = acting.now;
    if (seat.role === 'LEAD') {
      acting.startClock('FIRST_CONTACT', seat);
      const appeal = await em.findOneOrFail(Appeal, { id: acting.matter.id });
      if (appeal.responsibleUnitId !== seat.unitId) appeal.handOvers += 1;
      appeal.responsibleUnitId = seat.unitId;
      for (const first of acting.seats) if (first.live && first.role === 'FIRST_RECEIVER') first.state = 'RELIEVED';
    }
  },
});

export const workOrderAssignHandler = defineAct({
  name: 'workOrderAssignHandler',
  kind: 'appeal',
  description: 'Names the member who handles the work order.',
  label: text('指定经办人', 'Assign handler'),
  sentence: text('指定经办人', 'assigned the handler'),
  from: ['IN_HANDLING'],
  by: [{ seat: ['LEAD', 'CO_HANDLER'], member: [MemberRole.HEAD] }],
  input: WorkOrderHandlerInput,
  async run(acting, { memberId }) {
    const [member] = await acting.tx.execute('select from member where id = $1 and unit_id = $2 and active', [
      memberId,
      acting.unitId,
    ]);
    if (member) acting.seat!.handlerId = memberId;
  },
});

export const workOrderReturn = defineAct({
  name: 'workOrderReturn',
  kind: 'appeal',
  description: 'Asks to hand the work order back: within the limit, once per unit and appeal, on a listed ground.',
  label: text('退单', 'Return'),
  sentence: text('申请退单（{ground}）：{evidence}', 'asked to return it ({ground}): {evidence}'),
  tone: 'DANGER',
  confirm: text(
    '每个单位对同一诉求只能申请退单一次；指挥中心审核期间本单位仍须负责。',
    'A unit may ask to return an appeal once. Until the centre decides, your unit stays answerable.',
  ),
  from: ['IN_HANDLING'],
  by: handling('DISPATCHED', 'ACCEPTED'),
  when: mayReturn,
  input: WorkOrderReturnInput,
  problems: [ReturnTooLate, UploadNotFound],
  async run(acting, input) {
    const seat = acting.seat!;
    const { calendar } = acting.registers;
    const days = acting.registers.valueOf(returnWorkingDays, acting.now);
    if (workingDaysBetween(calendar, dateOf(seat.since), dateOf(acting.now)) > days) return ReturnTooLate({ days });
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    Object.assign(order, {
      returnGround: givenGround(citeProven(acting, GroundList.RETURN, input)),
      returnEvidence: await keepEvidence(acting, input, order),
    });
    seat.flags = [...seat.flags, 'RETURNED_ONCE', `BEFORE_${seat.state}`];
    seat.state = 'RETURN_ASKED';
    if (acting.registers.valueOf(reviewPausesClocks, acting.now)) acting.pauseClocks(seat);
    return undefined;
  },
});

export const workOrderGrantReturn = defineAct({
  name: 'workOrderGrantReturn',
  kind: 'appeal',
  description: 'Grants a return: the unit leaves; a lead’s appeal waits for dispatch again.',
  label: text('同意退单', 'Grant return'),
  sentence: text('同意 {unit} 退单', 'granted the return of {unit}'),
  from: ['IN_HANDLING'],
  mayLeadTo: ['REGISTERED', 'IN_HANDLING'],
  by: CENTRE,
  part: orderPart('RETURN_ASKED'),
  async run(acting) {
    const seat = acting.seatOf(acting.part!.id);
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    acting.endSeat(seat, 'RETURNED');
    const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
    appeal.bounces += 1;
    if (seat.role !== 'LEAD') return;
    appeal.responsibleUnitId = acting.matter.firstReceiverId!;
    for (const other of acting.seats) if (other.live && other.role === 'CO_HANDLER') acting.endSeat(other, 'WITHDRAWN');
    settleArbitration(acting);
    acting.lead(null);
    acting.matter.state = 'REGISTERED';
    acting.startClock('TRIAGE', acting.seat!);
  },
});

export const workOrderRefuseReturn = defineAct({
  name: 'workOrderRefuseReturn',
  kind: 'appeal',
  description: 'Refuses a return: the unit goes on; its clocks run on.',
  label: text('驳回退单', 'Refuse return'),
  sentence: text('驳回 {unit} 的退单', 'refused the return of {unit}'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('RETURN_ASKED'),
  input: ReasonInput,
  async run(acting, { reason }) {
    const seat = acting.seatOf(acting.part!.id);
    acting.note = reason;
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    (await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id })).returnDecidedAt = acting.now;
    seat.state = seat.flags.includes('BEFORE_ACCEPTED') ? 'ACCEPTED' : 'DISPATCHED';
    acting.resumeClocks(seat);
    await tellStatutoryEnd(acting);
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});

export const workOrderTransfer = defineAct({
  name: 'workOrderTransfer',
  kind: 'appeal',
  description: 'Gives the work order to a unit below the own one as co-handler; the own unit stays answerable.',
  label: text('转办', 'Transfer'),
  sentence: text('转办给 {unit}', 'transferred to {unit}'),
  from: ['IN_HANDLING'],
  by: leading('ACCEPTED'),
  input: WorkOrderTransferInput,
  problems: [OutsideTree],
  async run(acting, input) {
    const { unitId, task } = input;
    const below = acting.registers.treeOf(acting.unitId);
    if (unitId === acting.unitId || !below.includes(unitId)) return OutsideTree();
    const seat = await openSeat(acting, { unitId, role: 'CO_HANDLER' }, calling(input));
    await openOrder(acting, seat, task);
    acting.data['unit'] = acting.unitOf(unitId).name;
    return undefined;
  },
});

export const workOrderRecordContact = defineAct({
  name: 'workOrderRecordContact',
  kind: 'appeal',
  description: 'Records the first contact with the appellant.',
  label: text('首次联系', 'First contact'),
  sentence: text('首次联系诉求人：{result}', 'first contact: {result}'),
  tone: 'PRIMARY',
  from: ['IN_HANDLING'],
  by: leading('ACCEPTED'),
  when: hasNotContacted,
  input: WorkOrderContactInput,
  async run(acting, { reached, record }) {
    const seat = acting.seat!;
    acting.note = maskText(record);
    acting.data['result'] = reached ? text('已联系上', 'reached') : text('未接通', 'not reached');
    if (!reached) return;
    seat.flags = [...seat.flags, 'CONTACTED'];
    acting.stopClocks('FIRST_CONTACT', { seat });
    (await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id })).contactedAt = acting.now;
  },
});

export const workOrderInterimReply = defineAct({
  name: 'workOrderInterimReply',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Tells the appellant the progress; moves no clock.',
  label: text('阶段性答复', 'Interim reply'),
  sentence: text('作出阶段性答复', 'gave an interim reply'),
  from: ['IN_HANDLING', 'DEFERRED'],
  by: leading('ACCEPTED'),
  when: hasContacted,
  input: AppealAnswerInput,
  run: (acting, input) => addReply(acting, ReplyKind.INTERIM, input),
});

export const workOrderAskExtension = defineAct({
  name: 'workOrderAskExtension',
  kind: 'appeal',
  description: 'Asks once for more time, at most as much as the district allows (山东省政务服务热线管理办法).',
  label: text('申请延期', 'Ask extension'),
  sentence: text('申请延期 {days} 个工作日：{reason}', 'asked for {days} working days more: {reason}'),
  from: ['IN_HANDLING'],
  by: leading('ACCEPTED'),
  when: mayAskExtension,
  input: WorkOrderExtensionInput,
  problems: [ExtensionTooLong],
  async run(acting, { days, reason }) {
    const most = acting.registers.valueOf(extensionWorkingDays, acting.now);
    if (days > most) return ExtensionTooLong({ days: most });
    const seat = acting.seat!;
    seat.flags = [...seat.flags, 'EXTENSION_ASKED'];
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    Object.assign(order, { extensionDays: days, extensionReason: maskText(reason) });
    Object.assign(acting.data, { days, reason });
    return undefined;
  },
});

export const workOrderGrantExtension = defineAct({
  name: 'workOrderGrantExtension',
  kind: 'appeal',
  description: 'Grants the extension that was asked for; the deadline moves once.',
  label: text('同意延期', 'Grant extension'),
  sentence: text('同意 {unit} 延期 {days} 个工作日', 'granted {unit} {days} working days more'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('EXTENSION_ASKED'),
  async run(acting) {
    const seat = acting.seatOf(acting.part!.id);
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    const days = order.extensionDays ?? 0;
    seat.flags = [...withoutAsks(seat.flags), 'EXTENDED'];
    for (const clock of acting.clocks)
      if (clock.seatId === seat.id && clock.state === 'RUNNING' && ['HANDLING', 'REWORK'].includes(clock.kind))
        acting.extendClock(clock, { amount: days, unit: 'WORKING_DAY' });
    Object.assign(acting.data, { days, unit: acting.registers.unit(seat.unitId)?.name });
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});

export const workOrderRefuseExtension = defineAct({
  name: 'workOrderRefuseExtension',
  kind: 'appeal',
  description: 'Refuses the extension that was asked for.',
  label: text('驳回延期', 'Refuse extension'),
  sentence: text('驳回 {unit} 的延期申请', 'refused the extension of {unit}'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('EXTENSION_ASKED'),
  input: ReasonInput,
  run(acting, { reason }) {
    const seat = acting.seatOf(acting.part!.id);
    acting.note = reason;
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    seat.flags = [...withoutAsks(seat.flags), 'EXTENDED'];
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});

export const workOrderComplete = defineAct({
  name: 'workOrderComplete',
  kind: 'appeal',
  description: 'A co-handling unit reports its result to the lead unit.',
  label: text('提交协办意见', 'Report result'),
  sentence: text('提交协办意见', 'reported its result'),
  tone: 'PRIMARY',
  from: ['IN_HANDLING'],
  by: [{ seat: ['CO_HANDLER'], seatState: ['ACCEPTED'] }],
  input: AppealTextInput,
  async run(acting, input) {
    const seat = acting.seat!;
    acting.note = maskText(input.text);
    acting.reach = 'LEAD';
    seat.state = 'COMPLETED';
    acting.stopClocks('HANDLING', { seat });
    (await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id })).completedAt = acting.now;
    if (acting.matter.leadUnitId) acting.notify({ unitIds: [acting.matter.leadUnitId], kind: 'PROGRESS' });
  },
});

export const appealExcuseCoHandlers = defineAct({
  name: 'appealExcuseCoHandlers',
  kind: 'appeal',
  description: 'Allows the lead unit to complete although a co-handling unit owes its result.',
  label: text('免候协办', 'Excuse co-handlers'),
  sentence: text('同意主办单位先行办结', 'allowed the lead to complete first'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  when: ({ matter }) => !matter.flags.includes('CO_HANDLERS_EXCUSED'),
  input: ReasonInput,
  run(acting, { reason }) {
    acting.note = reason;
    acting.flag('CO_HANDLERS_EXCUSED');
  },
});

export const workOrderReply = defineAct({
  name: 'workOrderReply',
  kind: 'appeal',
  reach: 'ALL',
  description:
    'Answers the appellant and completes; the ground is cited. Not while a co-handling unit owes its result.',
  label: text('答复办结', 'Reply and complete'),
  sentence: text('答复办结', 'replied and completed'),
  tone: 'PRIMARY',
  from: ['IN_HANDLING'],
  to: 'REPLIED',
  by: leading('ACCEPTED'),
  when: hasContacted,
  input: AppealAnswerInput,
  problems: [CoHandlersOwe],
  confirm: text(
    '答复将提交指挥中心审核，通过后回访诉求人。',
    'The centre audits the answer, then calls the appellant back.',
  ),
  async run(acting, input) {
    const owing = acting.seats.filter((seat) => seat.live && seat.role === 'CO_HANDLER' && seat.state !== 'COMPLETED');
    if (owing.length > 0 && !acting.matter.flags.includes('CO_HANDLERS_EXCUSED'))
      return CoHandlersOwe({ units: owing.map((seat) => acting.registers.unit(seat.unitId)?.name).join('、') });
    const seat = acting.seat!;
    seat.state = 'COMPLETED';
    seat.flags = withoutAsks(seat.flags);
    for (const kind of ['HANDLING', 'REWORK', 'FIRST_CONTACT']) acting.stopClocks(kind, { seat });
    (await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id })).completedAt = acting.now;
    await addReply(acting, ReplyKind.FINAL, input);
    acting.startClock('AUDIT', acting.liveSeatOf(acting.tx.who.district.centreId)!);
    return undefined;
  },
});
