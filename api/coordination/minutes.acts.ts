import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { itemPart, theItem } from './agenda.acts.ts';
import { MeetingMinutesInput } from './meeting.inputs.ts';
import { isChair, LEADING, RECORDED, SIGNING } from './meeting.policy.ts';
import { MinutesIncomplete } from './meeting.problems.ts';
import { settleDecisions, tellOf, theItems, theMeeting } from './seats.ts';

export const meetingRecordItem = defineAct({
  name: 'meetingRecordItem',
  kind: 'meeting',
  description: 'Writes the minutes of an item, until they are signed.',
  label: text('记录', 'Write minutes'),
  sentence: text('记录议题：{item}', 'wrote the minutes of: {item}'),
  from: RECORDED,
  by: LEADING,
  part: itemPart(),
  input: MeetingMinutesInput,
  async run(acting, { minutes }) {
    const item = await theItem(acting);
    Object.assign(item, { minutes: maskText(minutes), recordedAt: acting.now });
    tellOf(acting, item);
  },
});

export const meetingEnd = defineAct({
  name: 'meetingEnd',
  kind: 'meeting',
  description: 'Ends the meeting; the chair signs the minutes.',
  label: text('结束会议', 'End'),
  sentence: text('结束会议', 'ended the meeting'),
  tone: 'PRIMARY',
  from: ['IN_SESSION'],
  to: 'HELD',
  by: LEADING,
  async run(acting) {
    (await theMeeting(acting)).endedAt = acting.now;
    acting.startClock(
      'SIGN',
      acting.seats.find((seat) => seat.live && seat.flags.includes('CHAIRS'))!,
    );
  },
});

export const meetingSign = defineAct({
  name: 'meetingSign',
  kind: 'meeting',
  description: 'The chair signs the minutes; they stand from then on, and the decisions are followed up.',
  label: text('签发纪要', 'Sign minutes'),
  sentence: text('签发纪要，决定 {count} 项', 'signed the minutes with {count} decisions'),
  tone: 'PRIMARY',
  from: ['HELD'],
  to: 'SIGNED',
  mayLeadTo: ['CLOSED'],
  by: SIGNING,
  when: isChair,
  problems: [MinutesIncomplete],
  confirm: text(
    '签发后纪要不能再修改，参会单位会收到通知。',
    'The minutes cannot be changed any more; the units are told.',
  ),
  async run(acting) {
    const missing = (await theItems(acting)).filter(({ minutes }) => !minutes).map(({ title }) => title);
    if (missing.length > 0) return MinutesIncomplete({ items: missing, list: missing.join('；') });
    const meeting = await theMeeting(acting);
    const { actor } = acting.tx.who;
    Object.assign(meeting, {
      signedAt: acting.now,
      signedBy: actor.type === 'MEMBER' ? actor.memberName : meeting.chairName,
    });
    acting.stopClocks('SIGN');
    acting.data['count'] = meeting.decisionCount;
    tellParticipants(acting);
    await settleDecisions(acting);
    return undefined;
  },
});

function tellParticipants(acting: Acting): void {
  const units = acting.seats.filter(({ live, role }) => live && role === 'PARTICIPANT').map(({ unitId }) => unitId);
  acting.notify({ unitIds: units, kind: 'DECISION' });
}
