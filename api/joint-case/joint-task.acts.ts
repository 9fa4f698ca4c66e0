import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart, SeatRow } from '../matter/index.ts';
import { CENTRE, defineAct, UnitNotEligible } from '../matter/index.ts';
import { JointDecision, JointTask } from './joint-case.entity.ts';
import { JointTaskState } from './joint-case.enums.ts';
import {
  JointTaskAssignInput,
  JointTaskCancelInput,
  JointTaskSendBackInput,
  JointTextInput,
} from './joint-case.inputs.ts';
import { isOthersTask } from './joint-case.policy.ts';
import { DecisionNotFound, TasksOpen } from './joint-case.problems.ts';
import { LEAD, TAKEN, WORKING } from './joint-seats.ts';

/** Tasks outlive the joint case: they can still be done and verified after it is closed. */
const WORKED_ON = ['IN_PROGRESS', 'CONCLUDED', 'ANSWERED', 'CLOSED'];

function taskPart(...from: readonly JointTaskState[]): ActPart {
  return {
    name: 'jointTask',
    from,
    load: async (acting, id) => {
      const task = await (await acting.em()).findOne(JointTask, { id, matterId: acting.matter.id });
      return task ? { id, state: task.state, unitId: task.unitId } : null;
    },
  };
}

async function theTask(acting: Acting): Promise<JointTask> {
  const task = await (await acting.em()).findOneOrFail(JointTask, { id: acting.part!.id });
  acting.data['task'] = task.title;
  return task;
}

/** The tasks that somebody still owes, oldest first. */
export async function openTasks(acting: Acting): Promise<JointTask[]> {
  await acting.tx.flush();
  const state = { $in: [JointTaskState.ASSIGNED, JointTaskState.REPORTED] };
  return (await acting.em()).find(
    JointTask,
    { matterId: acting.matter.id, state },
    { orderBy: { assignedAt: 'asc', id: 'asc' } },
  );
}

/** Says which tasks stand in the way, each with its unit. */
export function tasksOpen(acting: Acting, open: readonly JointTask[]) {
  const tasks = open.map((task) => `${acting.registers.unit(task.unitId)?.name ?? ''}：${task.title}`);
  return TasksOpen({ tasks, list: tasks.join('；') });
}

/** Tells the seats and the matter what is owed for tasks: the desk and the policies read it there. */
async function settleTasks(acting: Acting): Promise<void> {
  const open = await openTasks(acting);
  const owing = new Set(open.filter((task) => task.state === JointTaskState.ASSIGNED).map((task) => task.seatId));
  for (const seat of acting.seats) {
    const others = seat.flags.filter((flag) => flag !== 'OWES_TASK');
    seat.flags = owing.has(seat.id) ? [...others, 'OWES_TASK'] : others;
  }
  const reported = open.filter((task) => task.state === JointTaskState.REPORTED).map((task) => task.unitId);
  mark(
    acting,
    'LEAD_REPORTED',
    reported.some((unitId) => unitId === acting.matter.leadUnitId),
  );
  mark(
    acting,
    'OTHERS_REPORTED',
    reported.some((unitId) => unitId !== acting.matter.leadUnitId),
  );
  mark(acting, 'TASKS_GO_ON', acting.matter.state === 'CLOSED' && owing.size > 0);
}

function mark(acting: Acting, flag: string, holds: boolean): void {
  if (holds) acting.flag(flag);
  else acting.unflag(flag);
}

export const jointTaskAssign = defineAct({
  name: 'jointTaskAssign',
  kind: 'joint_case',
  description: 'Gives a seat a task with a clock of its own.',
  label: text('发起分工', 'Assign task'),
  sentence: text('交办 {unit}：{task}', 'assigned to {unit}: {task}'),
  tone: 'PRIMARY',
  from: ['IN_PROGRESS'],
  by: [...LEAD, ...CENTRE],
  input: JointTaskAssignInput,
  async run(acting, input) {
    const seat = ownerSeat(acting, input.unitId);
    if (input.dueAt && input.dueAt <= acting.now) return InvalidInput({ issues: [pastDue(acting)] });
    const id = newId();
    const { deadline } = acting.startClock('TASK', seat, { partId: id, ...limitOf(input) });
    (await acting.em()).create(JointTask, {
      id,
      matterId: acting.matter.id,
      seatId: seat.id,
      unitId: seat.unitId,
      title: maskText(input.title),
      detail: input.detail ? maskText(input.detail) : null,
      state: JointTaskState.ASSIGNED,
      assignedAt: acting.now,
      dueAt: deadline,
      result: null,
      reportedAt: null,
      verifiedAt: null,
      timesSentBack: 0,
      carriedById: null,
      cancelledById: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    Object.assign(acting.data, { unit: acting.unitOf(seat.unitId).name, task: maskText(input.title) });
    acting.notify({ unitIds: [seat.unitId], kind: 'DUTY' });
    await settleTasks(acting);
    return undefined;
  },
});

function ownerSeat(acting: Acting, unitId: string): SeatRow {
  const unit = acting.unitOf(unitId);
  const seat = acting.liveSeatOf(unitId);
  if (seat && TAKEN.includes(seat.state) && WORKING.includes(seat.role)) return seat;
  const reason = text('该单位尚未入席，或其席位不承担分工。', 'it has not taken a seat that does tasks.');
  return acting.refuse(UnitNotEligible({ unitId, unit: unit.name, reason }));
}

function limitOf({ dueAt, workingDays }: { dueAt?: Date | undefined; workingDays?: number | undefined }) {
  if (dueAt) return { deadline: dueAt };
  return workingDays ? { limit: { amount: workingDays, unit: 'WORKING_DAY' as const } } : {};
}

function pastDue({ tx }: Acting) {
  return {
    path: 'dueAt',
    code: 'tooSmall',
    message: say(text('完成时间须在当前时间之后。', 'The due time must be in the future.'), tx.who.locale),
  };
}

export const jointTaskReport = defineAct({
  name: 'jointTaskReport',
  kind: 'joint_case',
  description: 'The owner reports the result of its task.',
  label: text('反馈结果', 'Report result'),
  sentence: text('反馈分工结果：{task}', 'reported on: {task}'),
  tone: 'PRIMARY',
  from: WORKED_ON,
  by: [{ seat: WORKING, seatState: TAKEN, ownPart: true }],
  part: taskPart(JointTaskState.ASSIGNED),
  input: JointTextInput,
  async run(acting, input) {
    const task = await theTask(acting);
    Object.assign(task, { state: JointTaskState.REPORTED, result: maskText(input.text), reportedAt: acting.now });
    acting.note = task.result;
    acting.stopClocks('TASK', { partId: task.id });
    await settleTasks(acting);
  },
});

export const jointTaskVerify = defineAct({
  name: 'jointTaskVerify',
  kind: 'joint_case',
  description: 'Verifies a reported result; the lead those of others, the centre the lead’s own.',
  label: text('核验通过', 'Verify'),
  sentence: text('核验通过：{task}', 'verified: {task}'),
  tone: 'PRIMARY',
  from: WORKED_ON,
  by: [...LEAD, ...CENTRE],
  part: taskPart(JointTaskState.REPORTED),
  when: isOthersTask,
  async run(acting) {
    Object.assign(await theTask(acting), { state: JointTaskState.VERIFIED, verifiedAt: acting.now });
    await settleTasks(acting);
  },
});

export const jointTaskSendBack = defineAct({
  name: 'jointTaskSendBack',
  kind: 'joint_case',
  description: 'Sends a reported result back; the task runs again.',
  label: text('退回补办', 'Send back'),
  sentence: text('退回：{task}', 'sent back: {task}'),
  tone: 'DANGER',
  confirm: text(
    '责任单位须补充办理，时限即刻重新起算，退回次数将记录在案。',
    'The unit has to go on; its clock starts anew now and the return stays on the record.',
  ),
  from: WORKED_ON,
  by: [...LEAD, ...CENTRE],
  part: taskPart(JointTaskState.REPORTED),
  when: isOthersTask,
  input: JointTaskSendBackInput,
  async run(acting, { reason, workingDays }) {
    const task = await theTask(acting);
    acting.note = maskText(reason);
    const { deadline } = acting.startClock('TASK', acting.seatOf(task.seatId), {
      partId: task.id,
      ...limitOf({ workingDays }),
    });
    Object.assign(task, { state: JointTaskState.ASSIGNED, dueAt: deadline, timesSentBack: task.timesSentBack + 1 });
    acting.notify({ unitIds: [task.unitId], kind: 'DUTY' });
    await settleTasks(acting);
  },
});

export const jointTaskCancel = defineAct({
  name: 'jointTaskCancel',
  kind: 'joint_case',
  description: 'Cancels a task that a later decision made unnecessary. There is no other way to cancel one.',
  label: text('取消分工', 'Cancel task'),
  sentence: text('依据决定 {decision} 取消分工：{task}', 'cancelled under decision {decision}: {task}'),
  tone: 'DANGER',
  confirm: text(
    '责任单位不再办理此项分工，并会收到通知；取消后只能重新分工。',
    'The unit does not carry out this task any more and is told. It can only be assigned anew.',
  ),
  from: WORKED_ON,
  by: [...LEAD, ...CENTRE],
  part: taskPart(JointTaskState.ASSIGNED, JointTaskState.REPORTED),
  input: JointTaskCancelInput,
  problems: [DecisionNotFound],
  async run(acting, { decisionId }) {
    const task = await theTask(acting);
    const decision = await (await acting.em()).findOne(JointDecision, { id: decisionId, matterId: acting.matter.id });
    if (!decision || decision.at < task.assignedAt) return DecisionNotFound();
    Object.assign(task, { state: JointTaskState.CANCELLED, cancelledById: decision.id });
    acting.data['decision'] = decision.number;
    acting.stopClocks('TASK', { partId: task.id });
    acting.notify({ unitIds: [task.unitId], kind: 'DECISION' });
    await settleTasks(acting);
    return undefined;
  },
});
