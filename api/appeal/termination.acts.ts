import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import {
  CENTRE,
  citeGround,
  citeProven,
  defineAct,
  givenGround,
  keepEvidence,
  recordGround,
  UploadNotFound,
} from '../matter/index.ts';
import type { GivenGround } from '../unit/index.ts';
import { GroundList } from '../unit/index.ts';
import { Appeal, WorkOrder } from './appeal.entity.ts';
import { HardCaseEnd } from './appeal.enums.ts';
import { ReasonInput, TerminationInput, WorkOrderTerminationInput } from './appeal.inputs.ts';
import { leaveBacklog } from './backlog.ts';
import { endCallback } from './callback-desk.ts';
import { isAsked, leading, mayAskAfterContact, orderPart, withoutAsks } from './appeal.policy.ts';
import { releaseRepeats } from './repeat.acts.ts';

export const appealTerminate = defineAct({
  name: 'appealTerminate',
  kind: 'appeal',
  reach: 'ALL',
  description:
    'Ends handling without a result on a listed ground; the appellant is told why (潍坊市12345条例 Art. 21).',
  label: text('终止办理', 'Terminate'),
  sentence: text('终止办理（{ground}）', 'terminated handling ({ground})'),
  tone: 'DANGER',
  from: ['REGISTERED', 'IN_HANDLING', 'DEFERRED', 'HARD_CASE'],
  to: 'TERMINATED',
  by: CENTRE,
  input: TerminationInput,
  confirm: text('此诉求将不再办理，诉求人会收到理由。', 'Handling ends; the appellant is told why.'),
  run(acting, { ground, reason }) {
    // Evidence is what a unit shows to the centre.
    const cited = citeGround(acting, GroundList.TERMINATION, ground, { EVIDENCE: true });
    return terminate(acting, givenGround(cited), maskText(reason));
  },
});

async function terminate(acting: Acting, ground: GivenGround, reason: string): Promise<void> {
  acting.note = reason;
  recordGround(acting, ground);
  acting.stopAllClocks();
  endCallback(acting);
  await leaveBacklog(acting, HardCaseEnd.TERMINATED);
  const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
  Object.assign(appeal, { terminationGround: ground, terminationReason: reason });
  await releaseRepeats(acting);
}

export const workOrderAskTermination = defineAct({
  name: 'workOrderAskTermination',
  kind: 'appeal',
  description: 'Asks the centre in writing to end handling without a result: listed ground, reason, evidence.',
  label: text('申请终止', 'Ask termination'),
  sentence: text('申请终止办理（{ground}）：{evidence}', 'asked to terminate it ({ground}): {evidence}'),
  from: ['IN_HANDLING'],
  by: leading('ACCEPTED'),
  when: mayAskAfterContact,
  input: WorkOrderTerminationInput,
  problems: [UploadNotFound],
  async run(acting, input) {
    const seat = acting.seat!;
    seat.flags = [...seat.flags, 'TERMINATION_ASKED'];
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    Object.assign(order, {
      terminationGround: givenGround(citeProven(acting, GroundList.TERMINATION, input)),
      terminationReason: maskText(input.reason),
      terminationEvidence: await keepEvidence(acting, input, order),
    });
  },
});

export const workOrderGrantTermination = defineAct({
  name: 'workOrderGrantTermination',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Approves the termination that the lead unit asked for; the appellant is told ground and reason.',
  label: text('同意终止', 'Approve termination'),
  sentence: text('同意 {unit} 终止办理（{ground}）', 'approved the termination asked by {unit} ({ground})'),
  tone: 'DANGER',
  from: ['IN_HANDLING'],
  to: 'TERMINATED',
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('TERMINATION_ASKED'),
  confirm: text('此诉求将不再办理，诉求人会收到理由。', 'Handling ends; the appellant is told why.'),
  async run(acting) {
    const seat = acting.seatOf(acting.part!.id);
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    seat.flags = withoutAsks(seat.flags);
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
    await terminate(acting, order.terminationGround!, order.terminationReason!);
  },
});

export const workOrderRefuseTermination = defineAct({
  name: 'workOrderRefuseTermination',
  kind: 'appeal',
  description: 'Refuses the termination; the lead unit goes on.',
  label: text('驳回终止', 'Refuse termination'),
  sentence: text('驳回 {unit} 的终止申请', 'refused the termination asked by {unit}'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('TERMINATION_ASKED'),
  input: ReasonInput,
  run(acting, { reason }) {
    const seat = acting.seatOf(acting.part!.id);
    acting.note = reason;
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    seat.flags = withoutAsks(seat.flags);
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});
