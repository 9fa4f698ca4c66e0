import { dateOf, daysAfter, deadlineOf, endOfDate, isDate, weekOf } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow, Standing, Way } from '../matter/index.ts';
import { CENTRE, defineAct, defineClockAct } from '../matter/index.ts';
import { HardCaseEnd, ReplyKind } from './appeal.enums.ts';
import { AppealAnswerInput, AppealTextInput, ReasonInput } from './appeal.inputs.ts';
import { NoOwner, TargetOutOfReach, WeekNotBegun } from './appeal.problems.ts';
import { hardCaseOf, leaveBacklog, ownerSeat, putInBacklog } from './backlog.ts';
import { awaitCallback, close, endCallback } from './callback-desk.ts';
import { weeklyStateDay } from './callback.settings.ts';
import type { HardCase } from './hard-case.entity.ts';
import { HardCaseWeek } from './hard-case.entity.ts';
import { HardCasePlanInput, HardCaseTargetInput } from './hard-case.inputs.ts';
import { answerRepeatsAlike } from './repeat.acts.ts';
import { addReply } from './replies.ts';

/*
 * 攻坚: what is not resolved, or with what its appellant is not satisfied, gets an owner, a plan and a state each week, until
 * the centre closes it off after another callback or on a grounded conclusion.
 */

const OWNER: readonly Way[] = [{ seat: ['LEAD'] }];
const has = (flag: string) => (standing: Standing) => standing.matter.flags.includes(flag);
const lacks = (flag: string) => (standing: Standing) => !standing.matter.flags.includes(flag);
const both =
  (...conditions: ((standing: Standing) => boolean)[]) =>
  (standing: Standing) =>
    conditions.every((holds) => holds(standing));

export const appealPutInBacklog = defineAct({
  name: 'appealPutInBacklog',
  kind: 'appeal',
  description: 'Puts an appeal in the hard-case backlog; its lead unit owns it and files a plan.',
  label: text('列入攻坚', 'Put in the backlog'),
  sentence: text('列入攻坚，责任单位 {unit}', 'put it in the hard-case backlog, owned by {unit}'),
  from: ['REPLIED', 'IN_CALLBACK', 'HARD_CASE'],
  to: 'HARD_CASE',
  by: CENTRE,
  when: both(has('HAS_LEAD'), lacks('OWNED')),
  input: ReasonInput,
  problems: [NoOwner],
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    acting.stopClocks('AUDIT');
    endCallback(acting);
    await putInBacklog(acting, reason);
    acting.data['unit'] = acting.registers.unit(acting.matter.leadUnitId ?? '')?.name;
  },
});

export const appealPlanHardCase = defineAct({
  name: 'appealPlanHardCase',
  kind: 'appeal',
  description: 'The owner files its plan: measures with their days, the target date, and who answers for it.',
  label: text('报送攻坚方案', 'File plan'),
  sentence: text(
    '报送攻坚方案：{count} 项措施，目标 {until}，责任人 {person}',
    'filed its plan: {count} measures, target {until}, {person} answers for it',
  ),
  tone: 'PRIMARY',
  from: ['HARD_CASE'],
  by: OWNER,
  when: both(has('OWNED'), lacks('PLANNED')),
  input: HardCasePlanInput,
  problems: [TargetOutOfReach],
  async run(acting, { measures, targetOn, memberId }) {
    assertTarget(acting, targetOn);
    for (const { dueOn } of measures) assertDate(acting, dueOn, targetOn);
    const hardCase = await hardCaseOf(acting);
    const seat = ownerSeat(acting, hardCase);
    const personName = await acting.nameOfOwn(memberId);
    seat.handlerId = memberId;
    Object.assign(hardCase, {
      plannedAt: acting.now,
      measures: measures.map(({ what, dueOn }) => ({ what: maskText(what), dueOn })),
      targetOn,
      personName,
    });
    acting.flag('PLANNED');
    acting.stopClocks('HARD_CASE_PLAN');
    acting.startClock('HARD_CASE_TARGET', seat, { deadline: endOfDate(targetOn) });
    // The plan is the state of its own week; the next one is due in the week after it.
    awaitWeek(acting, hardCase, daysAfter(weekOf(acting.now), 7));
    Object.assign(acting.data, { count: measures.length, until: targetOn, person: personName });
  },
});

/** Refuses a target that is no date, is not ahead, or lies further than the district allows. */
function assertTarget(acting: Acting, targetOn: string): void {
  const latest = deadlineOf(acting.registers.calendar, acting.now, acting.limitOf('HARD_CASE_TARGET'));
  assertDate(acting, targetOn, dateOf(new Date(latest.getTime() - 1)));
}

function assertDate(acting: Acting, date: string, latest: string): void {
  if (!isDate(date) || date < dateOf(acting.now) || date > latest) acting.refuse(TargetOutOfReach({ latest }));
}

/** From now on the state of that week is owed. */
function awaitWeek(acting: Acting, hardCase: HardCase, week: string): void {
  const day = acting.registers.valueOf(weeklyStateDay, acting.now);
  const deadline = endOfDate(daysAfter(week, day - 1));
  acting.startClock('WEEKLY_STATE', ownerSeat(acting, hardCase), { deadline });
  Object.assign(hardCase, { dueWeek: week, weekDueAt: deadline });
}

async function writeWeek(acting: Acting, hardCase: HardCase, week: string, state: string | null): Promise<void> {
  const { actor } = acting.tx.who;
  (await acting.em()).create(HardCaseWeek, {
    id: newId(),
    matterId: acting.matter.id,
    caseId: hardCase.id,
    week,
    text: state,
    memberName: actor.type === 'MEMBER' ? actor.memberName : null,
    at: acting.now,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
}

export const appealReportWeek = defineAct({
  name: 'appealReportWeek',
  kind: 'appeal',
  description: 'The owner says how a hard case stands this week; the next state is due a week later.',
  label: text('报送本周进展', 'Report the week'),
  sentence: text('报送 {week} 当周进展', 'reported the week of {week}'),
  tone: 'PRIMARY',
  from: ['HARD_CASE'],
  by: OWNER,
  when: both(has('OWNED'), has('PLANNED')),
  input: AppealTextInput,
  problems: [WeekNotBegun],
  async run(acting, { text: said }) {
    const hardCase = await hardCaseOf(acting);
    const week = hardCase.dueWeek!;
    if (dateOf(acting.now) < week) return WeekNotBegun({ week });
    acting.note = maskText(said);
    acting.data['week'] = week;
    await writeWeek(acting, hardCase, week, acting.note);
    acting.stopClocks('WEEKLY_STATE');
    awaitWeek(acting, hardCase, daysAfter(week, 7));
    return undefined;
  },
});

export const appealWeekMissed = defineClockAct({
  name: 'appealWeekMissed',
  kind: 'appeal',
  description:
    'A week passed without the state of a hard case: that stands in the record, and owner and centre are told.',
  label: text('周报缺报', 'Week missed'),
  sentence: text(
    '{unit} 未报送 {week} 当周进展，累计缺报 {count} 周',
    '{unit} did not report the week of {week}; {count} weeks missed',
  ),
  from: ['HARD_CASE'],
  async run(acting) {
    const hardCase = await hardCaseOf(acting);
    const seat = ownerSeat(acting, hardCase);
    acting.stopClocks('WEEKLY_STATE');
    const missed = await missWeeks(acting, hardCase);
    if (!seat.flags.includes('OVERDUE')) seat.flags = [...seat.flags, 'OVERDUE'];
    Object.assign(acting.data, {
      unit: acting.registers.unit(seat.unitId)?.name,
      week: missed.join('、'),
      count: hardCase.missedWeeks,
    });
    acting.notify({ unitIds: [seat.unitId, acting.tx.who.district.centreId], kind: 'CLOCK' });
  },
});

/** Every week whose state is overdue by now, also when the house stood still for more than one. */
async function missWeeks(acting: Acting, hardCase: HardCase): Promise<string[]> {
  const missed: string[] = [];
  const day = acting.registers.valueOf(weeklyStateDay, acting.now);
  let week = hardCase.dueWeek!;
  do {
    missed.push(week);
    await writeWeek(acting, hardCase, week, null);
    week = daysAfter(week, 7);
  } while (endOfDate(daysAfter(week, day - 1)) <= acting.now);
  hardCase.missedWeeks += missed.length;
  awaitWeek(acting, hardCase, week);
  return missed;
}

export const appealAskTarget = defineAct({
  name: 'appealAskTarget',
  kind: 'appeal',
  description: 'The owner asks for a later target date.',
  label: text('申请延后目标', 'Ask later target'),
  sentence: text('申请将目标延后到 {until}：{reason}', 'asked to move the target to {until}: {reason}'),
  from: ['HARD_CASE'],
  by: OWNER,
  when: both(has('PLANNED'), lacks('TARGET_ASKED')),
  input: HardCaseTargetInput,
  problems: [TargetOutOfReach],
  async run(acting, { targetOn, reason }) {
    assertTarget(acting, targetOn);
    Object.assign(await hardCaseOf(acting), { askedTargetOn: targetOn, askedReason: maskText(reason) });
    acting.flag('TARGET_ASKED');
    Object.assign(acting.data, { until: targetOn, reason: maskText(reason) });
  },
});

export const appealGrantTarget = defineAct({
  name: 'appealGrantTarget',
  kind: 'appeal',
  description: 'Grants the later target date of a hard case.',
  label: text('同意延后目标', 'Grant later target'),
  sentence: text('同意将目标延后到 {until}', 'moved the target to {until}'),
  from: ['HARD_CASE'],
  by: CENTRE,
  when: has('TARGET_ASKED'),
  async run(acting) {
    const hardCase = await hardCaseOf(acting);
    const targetOn = hardCase.askedTargetOn!;
    const seat = answerTarget(acting, hardCase);
    acting.stopClocks('HARD_CASE_TARGET');
    acting.startClock('HARD_CASE_TARGET', seat, { deadline: endOfDate(targetOn) });
    Object.assign(hardCase, { targetOn, extensions: hardCase.extensions + 1 });
    acting.data['until'] = targetOn;
  },
});

export const appealRefuseTarget = defineAct({
  name: 'appealRefuseTarget',
  kind: 'appeal',
  description: 'Refuses the later target date of a hard case; the old one stands.',
  label: text('不同意延后', 'Refuse later target'),
  sentence: text('不同意延后目标', 'refused the later target'),
  tone: 'DANGER',
  confirm: text(
    '原目标日期不变，到期未解决的照常预警；承办单位将收到理由。',
    'The old target date stands and is watched as before. The handling unit is told why.',
  ),
  from: ['HARD_CASE'],
  by: CENTRE,
  when: has('TARGET_ASKED'),
  input: ReasonInput,
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    answerTarget(acting, await hardCaseOf(acting));
  },
});

function answerTarget(acting: Acting, hardCase: HardCase): SeatRow {
  const seat = ownerSeat(acting, hardCase);
  Object.assign(hardCase, { askedTargetOn: null, askedReason: null });
  acting.unflag('TARGET_ASKED');
  acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  return seat;
}

export const appealReportDone = defineAct({
  name: 'appealReportDone',
  kind: 'appeal',
  description: 'The owner reports a hard case done; the centre calls the appellant back before it is closed off.',
  label: text('报请销号', 'Report done'),
  sentence: text('报请销号', 'reported it done'),
  from: ['HARD_CASE'],
  by: OWNER,
  when: both(has('PLANNED'), lacks('DONE_REPORTED'), lacks('CALLED_BACK'), lacks('CONCLUDED')),
  input: AppealTextInput,
  async run(acting, { text: report }) {
    const hardCase = await hardCaseOf(acting);
    hardCase.doneReport = maskText(report);
    acting.note = hardCase.doneReport;
    acting.flag('DONE_REPORTED');
    await awaitCallback(acting);
  },
});

export const appealConcludeHardCase = defineAct({
  name: 'appealConcludeHardCase',
  kind: 'appeal',
  reach: 'ALL',
  description:
    'The owner concludes that it cannot be done, on a legal or policy ground that the appellant is told; the centre decides on closing it off.',
  label: text('报送办理结论', 'Conclude'),
  sentence: text('报送攻坚结论', 'gave its grounded conclusion'),
  from: ['HARD_CASE'],
  by: OWNER,
  when: both(has('PLANNED'), lacks('DONE_REPORTED'), lacks('CONCLUDED'), lacks('CALLED_BACK')),
  input: AppealAnswerInput,
  confirm: text('结论和依据将告知诉求人。', 'The appellant is told the conclusion and its ground.'),
  async run(acting, input) {
    await addReply(acting, ReplyKind.FINAL, input);
    acting.flag('CONCLUDED');
  },
});

export const appealCloseOff = defineAct({
  name: 'appealCloseOff',
  kind: 'appeal',
  reach: 'ALL',
  description:
    'Closes off a hard case after another callback, or on a grounded conclusion. What stands under it gets its last answer and a callback of its own.',
  label: text('销号', 'Close off'),
  sentence: text('销号', 'closed it off'),
  tone: 'PRIMARY',
  from: ['HARD_CASE'],
  to: 'CLOSED',
  by: CENTRE,
  when: ({ matter }) => matter.flags.includes('CALLED_BACK') || matter.flags.includes('CONCLUDED'),
  input: ReasonInput,
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    endCallback(acting);
    await leaveBacklog(acting, HardCaseEnd.CLOSED_OFF);
    close(acting);
    await answerRepeatsAlike(acting);
  },
});
