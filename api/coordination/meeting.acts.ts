import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { Meeting } from './meeting.entity.ts';
import { MeetingInput, MeetingReasonInput } from './meeting.inputs.ts';
import { LEADING, PREPARED } from './meeting.policy.ts';
import { MeetingNotReady } from './meeting.problems.ts';
import { inviteUnits, seatCentre, seatChair, settleSight, theItems, theMeeting } from './seats.ts';

export const meetingPlan = defineAct({
  name: 'meetingPlan',
  kind: 'meeting',
  description: 'Plans a coordination meeting; nobody is told before it is called.',
  label: text('筹备调度会', 'Plan meeting'),
  sentence: text('筹备调度会，{place}', 'planned a coordination meeting at {place}'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'PLANNED',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE, UnitKind.LEADERSHIP] }],
  input: MeetingInput,
  async run(acting, input) {
    const issues = timeIssues(acting, input);
    if (issues.length > 0) return InvalidInput({ issues });
    seatCentre(acting);
    seatChair(acting, input.chairUnitId);
    arrange(acting, input);
    (await acting.em()).create(Meeting, {
      id: acting.matter.id,
      matterId: acting.matter.id,
      ...arrangement(input),
      unitIds: [],
      sequence: 0,
      decisionCount: 0,
      beganAt: null,
      endedAt: null,
      signedAt: null,
      signedBy: null,
      endReason: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    return undefined;
  },
});

export const meetingChange = defineAct({
  name: 'meetingChange',
  kind: 'meeting',
  description: 'Changes time, place or chair; the units that are invited already are told.',
  label: text('修改会议安排', 'Change'),
  sentence: text('修改了会议安排，{place}', 'changed the arrangement: {place}'),
  from: PREPARED,
  by: LEADING,
  input: MeetingInput,
  async run(acting, input) {
    const issues = timeIssues(acting, input);
    if (issues.length > 0) return InvalidInput({ issues });
    const meeting = await theMeeting(acting);
    seatChair(acting, input.chairUnitId);
    arrange(acting, input);
    Object.assign(meeting, arrangement(input));
    if (acting.matter.state === 'CALLED') {
      meeting.sequence += 1;
      tellUnits(acting);
    }
    await settleSight(acting);
    return undefined;
  },
});

function arrange({ matter, data }: Acting, { title, place }: MeetingInput): void {
  matter.title = maskText(title);
  matter.searchText = `${matter.title} ${place}`;
  data['place'] = place;
}

function arrangement({ level, startsAt, endsAt, place, chairUnitId, chairName }: MeetingInput) {
  return { level, startsAt, endsAt, place, chairUnitId, chairName };
}

/** A meeting lies ahead, ends after it begins, and within a day. */
function timeIssues({ now, tx }: Acting, { startsAt, endsAt }: MeetingInput): object[] {
  const issue = (path: string, zh: string, en: string) => ({
    path,
    code: 'tooSmall',
    message: say(text(zh, en), tx.who.locale),
  });
  const issues: object[] = [];
  if (startsAt <= now) issues.push(issue('startsAt', '开始时间须在当前时间之后。', 'It must begin in the future.'));
  if (endsAt <= startsAt) issues.push(issue('endsAt', '结束时间须在开始时间之后。', 'It must end after it begins.'));
  else if (endsAt.getTime() - startsAt.getTime() > 86_400_000)
    issues.push(issue('endsAt', '会议时长不超过一天。', 'It lasts a day at the longest.'));
  return issues;
}

/** Told to the units whose seats are live. */
function tellUnits(acting: Acting): void {
  const units = acting.seats.filter(({ live, role }) => live && role === 'PARTICIPANT').map(({ unitId }) => unitId);
  if (units.length > 0) acting.notify({ unitIds: units, kind: 'DECISION' });
}

export const meetingCall = defineAct({
  name: 'meetingCall',
  kind: 'meeting',
  description: 'Calls the meeting: every unit that the agenda names is invited.',
  label: text('发出会议通知', 'Call meeting'),
  sentence: text('发出会议通知，邀请 {count} 个单位', 'called the meeting; {count} units are invited'),
  tone: 'PRIMARY',
  from: ['PLANNED'],
  to: 'CALLED',
  by: LEADING,
  problems: [MeetingNotReady],
  confirm: text('各单位将收到邀请和各自的议题。', 'Each unit gets its invitation and its own items.'),
  async run(acting) {
    const meeting = await theMeeting(acting);
    const notReady = (reason: object) => MeetingNotReady({ reason });
    if (meeting.startsAt <= acting.now)
      return notReady(text('开始时间已过，请先修改会议安排。', 'its time has passed; change it first.'));
    if ((await theItems(acting)).length === 0) return notReady(text('议程为空。', 'the agenda is empty.'));
    const seats = await inviteUnits(acting);
    if (seats.length === 0) return notReady(text('没有邀请任何单位。', 'no unit is invited.'));
    acting.data['count'] = seats.length;
    await settleSight(acting);
    return undefined;
  },
});

export const meetingBegin = defineAct({
  name: 'meetingBegin',
  kind: 'meeting',
  description: 'Opens the meeting: attendance, minutes and decisions are recorded from now on.',
  label: text('开始会议', 'Begin'),
  sentence: text('开始会议', 'opened the meeting'),
  tone: 'PRIMARY',
  from: ['CALLED'],
  to: 'IN_SESSION',
  by: LEADING,
  async run(acting) {
    (await theMeeting(acting)).beganAt = acting.now;
    acting.stopClocks('ANSWER');
  },
});

export const meetingCancel = defineAct({
  name: 'meetingCancel',
  kind: 'meeting',
  description: 'Cancels a meeting that is not held; the invited units are told, their calendars as well.',
  label: text('取消会议', 'Cancel'),
  sentence: text('取消会议', 'cancelled the meeting'),
  tone: 'DANGER',
  from: PREPARED,
  to: 'CANCELLED',
  by: LEADING,
  input: MeetingReasonInput,
  confirm: text('已邀请的单位将收到取消通知。', 'The invited units are told.'),
  async run(acting, { reason }) {
    const meeting = await theMeeting(acting);
    acting.note = maskText(reason);
    Object.assign(meeting, { endReason: acting.note, sequence: meeting.sequence + 1 });
    acting.stopAllClocks();
    tellUnits(acting);
  },
});
