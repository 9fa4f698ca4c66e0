import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineAct, PartNotFound } from '../matter/index.ts';
import { MeetingInvitation } from './meeting.entity.ts';
import { MeetingAcceptInput, MeetingAttendanceInput, MeetingReasonInput } from './meeting.inputs.ts';
import { LEADING, RECORDED } from './meeting.policy.ts';
import { settleSight } from './seats.ts';

const INVITED = [{ seat: ['PARTICIPANT'], seatState: ['INVITED'] }];
const ANSWERABLE = ['CALLED', 'IN_SESSION'];

async function answer(acting: Acting, said: Partial<MeetingInvitation>): Promise<void> {
  const seat = acting.seat!;
  const { actor } = acting.tx.who;
  if (actor.type === 'MEMBER') seat.handlerId = actor.memberId;
  acting.stopClocks('ANSWER', { seat });
  const invitation = await (await acting.em()).findOneOrFail(MeetingInvitation, { id: seat.id });
  Object.assign(invitation, { answeredAt: acting.now, ...said });
}

export const meetingAccept = defineAct({
  name: 'meetingAccept',
  kind: 'meeting',
  description: 'The invited unit says who comes for it.',
  label: text('确认参会', 'Accept'),
  sentence: text('确认参会：{attendee}', 'accepted; {attendee} comes'),
  tone: 'PRIMARY',
  from: ANSWERABLE,
  by: INVITED,
  // Many answer at once; none of them depends on who came first.
  additive: true,
  input: MeetingAcceptInput,
  async run(acting, { attendee }) {
    await answer(acting, { attendee });
    acting.seat!.state = 'ACCEPTED';
    acting.data['attendee'] = attendee;
  },
});

export const meetingRefuse = defineAct({
  name: 'meetingRefuse',
  kind: 'meeting',
  description: 'The invited unit says why it cannot come; it leaves the meeting, and the centre may ask again.',
  label: text('不能参会', 'Refuse'),
  sentence: text('不能参会：{reason}', 'cannot come: {reason}'),
  tone: 'DANGER',
  confirm: text(
    '本单位将退出本次会议，指挥中心会收到理由，可再次邀请。',
    'Your unit leaves the meeting. The centre is told why and may ask again.',
  ),
  from: ANSWERABLE,
  by: INVITED,
  input: MeetingReasonInput,
  async run(acting, { reason }) {
    const seat = acting.seat!;
    const said = maskText(reason);
    acting.data['reason'] = said;
    await answer(acting, { refusalReason: said });
    acting.endSeat(seat, 'REFUSED');
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
    await settleSight(acting);
  },
});

export const meetingRecordAttendance = defineAct({
  name: 'meetingRecordAttendance',
  kind: 'meeting',
  description: 'Records who is there.',
  label: text('登记到会', 'Record attendance'),
  sentence: text('登记到会 {count} 个单位', 'recorded that {count} units are there'),
  from: RECORDED,
  by: LEADING,
  input: MeetingAttendanceInput,
  quiet: true,
  async run(acting, { units }) {
    const em = await acting.em();
    const invitations = await em.find(MeetingInvitation, { matterId: acting.matter.id });
    for (const { invitationId, present, attendee } of units) {
      const invitation = invitations.find(({ id }) => id === invitationId);
      if (!invitation) return PartNotFound();
      Object.assign(invitation, { present, ...(attendee ? { attendee } : {}) });
    }
    acting.data['count'] = invitations.filter(({ present }) => present).length;
    return undefined;
  },
});
