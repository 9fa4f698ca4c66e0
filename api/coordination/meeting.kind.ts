import { text } from '../kernel/i18n/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';
import { dutyOf } from './meeting.policy.ts';

const days = (amount: number) => ({ amount, unit: 'WORKING_DAY' as const });

/** No law sets these limits; they are the district's defaults. A decision usually carries a due date of its own. */
export const meetingKind = defineKind({
  kind: 'meeting',
  typeName: 'Meeting',
  label: text('调度会', 'Coordination meeting'),
  numberPrefix: 'H',
  states: {
    PLANNED: text('筹备中', 'Planned'),
    CALLED: text('已通知', 'Called'),
    IN_SESSION: text('会议中', 'In session'),
    HELD: text('待签发纪要', 'Minutes to sign'),
    SIGNED: text('落实中', 'Minutes signed'),
    CLOSED: text('全部销号', 'Closed off'),
    CANCELLED: text('已取消', 'Cancelled'),
  },
  closed: ['CLOSED', 'CANCELLED'],
  path: ['PLANNED', 'CALLED', 'IN_SESSION', 'HELD', 'SIGNED', 'CLOSED'],
  seatRoles: {
    SUPERVISOR: text('召集', 'Convening centre'),
    CHAIR: text('主持', 'Chair'),
    PARTICIPANT: text('参会', 'Participant'),
  },
  seatStates: {
    SEATED: text('在席', 'Seated'),
    INVITED: text('待回复', 'Invited'),
    ACCEPTED: text('确认参会', 'Accepted'),
    REFUSED: text('不能参会', 'Refused'),
    OWNER: text('落实单位', 'Owner'),
  },
  duties: {
    CALL: text('待发会议通知', 'Call the meeting'),
    ANSWER: text('待回复邀请', 'Answer the invitation'),
    SIGN: text('待签发纪要', 'Sign the minutes'),
    DECISION: text('决定待落实', 'Decision to carry out'),
    CONFIRM: text('待销号', 'Close off'),
  },
  clocks: {
    ANSWER: { label: text('回复邀请', 'Answer'), limits: { ORDINARY: days(1) }, marks: USUAL_MARKS },
    SIGN: { label: text('签发纪要', 'Sign the minutes'), limits: { ORDINARY: days(2) }, marks: USUAL_MARKS },
    DECISION: { label: text('落实决定', 'Decision'), limits: { ORDINARY: days(5) }, marks: USUAL_MARKS },
    CONFIRM: { label: text('销号', 'Close off'), limits: { ORDINARY: days(2) }, marks: USUAL_MARKS },
  },
  dutyOf,
  tables: ['meeting', 'meeting_invitation'],
});
