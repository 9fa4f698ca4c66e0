import { workingDaysBetween, dateOf } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { CENTRE, citeProven, defineAct, givenGround, keepEvidence, UploadNotFound } from '../matter/index.ts';
import { GroundList, MemberRole } from '../unit/index.ts';
import { addReply } from './replies.ts';
import { Appeal, WorkOrder } from './appeal.entity.ts';
import { ReplyKind } from './appeal.enums.ts';
import {
  AppealAnswerInput,
  AppealTextInput,
  ReasonInput,
  WorkOrderContactInput,
  WorkOrderHandlerInput,
  WorkOrderReturnInput,
  WorkOrderTransferInput,
} from './appeal.inputs.ts';
import {
  handling,
  contactSettled,
  leading,
  mayAnswer,
  mayContact,
  mayReturn,
  orderPart,
  withoutAsks,
} from './appeal.policy.ts';
import { contactAttempts, returnWorkingDays, reviewPausesClocks } from './appeal.settings.ts';
import { identityAudience } from './identity.ts';
import { settleArbitration } from './opinions.ts';
import { calling, openOrder, openSeat } from './orders.ts';
import { CoHandlersOwe, OutsideTree, ReturnTooLate } from './appeal.problems.ts';
import { tellStatutoryEnd } from './statutory-period.ts';

const CALLABLE = {
  name: 'appellant_callable',
  text: 'select from appellant where matter_id = $1 and phone_hash is not null limit 1',
};

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
    acting.tx.change(WorkOrder, seat.id, { acceptedAt: acting.now });
    if (seat.role === 'LEAD') {
      await Promise.all([oweContact(acting, seat), passResponsibility(acting, seat.unitId)]);
      for (const first of acting.seats) if (first.live && first.role === 'FIRST_RECEIVER') first.state = 'RELIEVED';
    }
  },
});

/** The lead owes the appellant a call, where it may know who that is and there is a number to call. */
async function oweContact(acting: Acting, seat: SeatRow): Promise<void> {
  if (!identityAudience(acting).includes(seat.unitId)) {
    seat.flags = [...seat.flags, 'IDENTITY_WITHHELD'];
    return;
  }
  const [callable] = await acting.tx.rows(CALLABLE, [acting.matter.id]);
  if (callable) acting.startClock('FIRST_CONTACT', seat);
  else seat.flags = [...seat.flags, 'NO_TELEPHONE'];
}

/** Whoever leads now is answerable; a hand-over is counted where another unit was before. */
async function passResponsibility(acting: Acting, unitId: string): Promise<void> {
  const { responsibleUnitId, handOvers } = (await acting.tx.row(Appeal, acting.matter.id))!;
  if (responsibleUnitId === unitId) return;
  acting.tx.change(Appeal, acting.matter.id, { responsibleUnitId: unitId, handOvers: handOvers + 1 });
}

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
    await acting.nameOfOwn(memberId);
    acting.seat!.handlerId = memberId;
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
    acting.tx.change(WorkOrder, seat.id, { returnDecidedAt: acting.now });
    seat.state = seat.flags.includes('BEFORE_ACCEPTED') ? 'ACCEPTED' : 'DISPATCHED';
    acting.resumeClocks(seat);
    await tellStatutoryEnd(acting);
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});

export const workOrderTransfer = defineAct({
  name: 'workOrderTransfer',
  kind: 'appeal',
  description:
    'Gives the work order, led or co-handled, to a unit below the own one as co-handler; the own unit stays answerable.',
  label: text('转办', 'Transfer'),
  sentence: text('转办给 {unit}', 'transferred to {unit}'),
  from: ['IN_HANDLING'],
  by: handling('ACCEPTED'),
  input: WorkOrderTransferInput,
  problems: [OutsideTree],
  async run(acting, input) {
    const { unitId, task } = input;
    const below = acting.registers.treeOf(acting.unitId);
    if (unitId === acting.unitId || !below.includes(unitId)) return OutsideTree();
    const seat = await openSeat(acting, { unitId, role: 'CO_HANDLER' }, calling(input));
    openOrder(acting, seat, task);
    acting.data['unit'] = acting.unitOf(unitId).name;
    return undefined;
  },
});

export const workOrderRecordContact = defineAct({
  name: 'workOrderRecordContact',
  kind: 'appeal',
  description:
    'Records the first contact with the appellant, or a try in vain; after as many tries as the district sets the unit may answer all the same.',
  label: text('首次联系', 'First contact'),
  sentence: text('首次联系诉求人：{result}', 'first contact: {result}'),
  tone: 'PRIMARY',
  from: ['IN_HANDLING'],
  by: leading('ACCEPTED'),
  when: mayContact,
  input: WorkOrderContactInput,
  async run(acting, { reached, record }) {
    const seat = acting.seat!;
    acting.note = maskText(record);
    acting.data['result'] = reached ? text('已联系上', 'reached') : text('未接通', 'not reached');
    if (!reached) return triedInVain(acting, seat);
    seat.flags = [...seat.flags, 'CONTACTED'];
    acting.stopClocks('FIRST_CONTACT', { seat });
    acting.tx.change(WorkOrder, seat.id, { contactedAt: acting.now });
  },
});

/** The clock stops with the last try that is asked for; what was late before stays late. */
async function triedInVain(acting: Acting, seat: SeatRow): Promise<void> {
  const tries = (await acting.tx.row(WorkOrder, seat.id))!.contactTries + 1;
  acting.tx.change(WorkOrder, seat.id, { contactTries: tries });
  if (tries < acting.registers.valueOf(contactAttempts, acting.now) || contactSettled(seat)) return;
  seat.flags = [...seat.flags, 'CONTACT_TRIED'];
  acting.stopClocks('FIRST_CONTACT', { seat });
}

export const workOrderInterimReply = defineAct({
  name: 'workOrderInterimReply',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Tells the appellant the progress; moves no clock.',
  label: text('阶段性答复', 'Interim reply'),
  sentence: text('作出阶段性答复', 'gave an interim reply'),
  from: ['IN_HANDLING', 'DEFERRED'],
  by: leading('ACCEPTED'),
  when: mayAnswer,
  input: AppealAnswerInput,
  run: (acting, input) => addReply(acting, ReplyKind.INTERIM, input),
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
  problems: [CoHandlersOwe],
  async run(acting, input) {
    const seat = acting.seat!;
    // Whoever passed its order on stays answerable for it.
    const below = acting.registers.treeOf(seat.unitId);
    const owing = owingUnits(acting, ({ unitId, id }) => id !== seat.id && below.includes(unitId));
    if (owing) return CoHandlersOwe({ units: owing });
    acting.note = maskText(input.text);
    acting.reach = 'LEAD';
    seat.state = 'COMPLETED';
    acting.stopClocks('HANDLING', { seat });
    acting.tx.change(WorkOrder, seat.id, { completedAt: acting.now });
    if (acting.matter.leadUnitId) acting.notify({ unitIds: [acting.matter.leadUnitId], kind: 'PROGRESS' });
    return undefined;
  },
});

/** The co-handling units whose result is waited for; none where the centre allows to go on without them. */
function owingUnits(acting: Acting, among: (seat: SeatRow) => boolean = () => true): string | null {
  if (acting.matter.flags.includes('CO_HANDLERS_EXCUSED')) return null;
  const owing = acting.seats.filter(
    (seat) => seat.live && seat.role === 'CO_HANDLER' && seat.state !== 'COMPLETED' && among(seat),
  );
  return owing.map(({ unitId }) => acting.registers.unit(unitId)?.name).join('、') || null;
}

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
  when: mayAnswer,
  input: AppealAnswerInput,
  problems: [CoHandlersOwe],
  confirm: text(
    '答复将提交指挥中心审核，通过后回访诉求人。',
    'The centre audits the answer, then calls the appellant back.',
  ),
  async run(acting, input) {
    const owing = owingUnits(acting);
    if (owing) return CoHandlersOwe({ units: owing });
    const seat = acting.seat!;
    seat.state = 'COMPLETED';
    seat.flags = withoutAsks(seat.flags);
    for (const kind of ['HANDLING', 'REWORK', 'FIRST_CONTACT']) acting.stopClocks(kind, { seat });
    acting.tx.change(WorkOrder, seat.id, { completedAt: acting.now });
    await addReply(acting, ReplyKind.FINAL, input);
    acting.startClock('AUDIT', acting.liveSeatOf(acting.tx.who.district.centreId)!);
    return undefined;
  },
});
