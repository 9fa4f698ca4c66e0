import { text } from '../kernel/i18n/index.ts';
import type { Mark } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';
import { recordsAudience } from './mediation-records.ts';
import { dutyOf } from './mediation.policy.ts';

const workingDays = (amount: number) => ({ ORDINARY: { amount, unit: 'WORKING_DAY' as const } });
const calendarDays = (amount: number) => ({ ORDINARY: { amount, unit: 'CALENDAR_DAY' as const } });

/** Dates that lie far ahead are marked in calendar days: no working-day calendar is loaded for them yet. */
const CALENDAR_MARKS: readonly Mark[] = [
  { kind: 'DUE_SOON', amount: -3, unit: 'CALENDAR_DAY' },
  { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
  { kind: 'ESCALATE', amount: 3, unit: 'CALENDAR_DAY' },
];

/** The parties' own thirty days: they are reminded, and nobody is overdue when they let them pass. */
const REMINDER: readonly Mark[] = [{ kind: 'DUE_SOON', amount: -7, unit: 'CALENDAR_DAY' }];

/** Thirty days for judicial confirmation: 民事诉讼法 Art. 205. The other limits are the district's defaults. */
export const mediationKind = defineKind({
  kind: 'mediation',
  typeName: 'Mediation',
  label: text('人民调解', 'Mediation'),
  numberPrefix: 'T',
  states: {
    REQUESTED: text('待受理', 'Requested'),
    APPLIED: text('征求同意', 'Applied'),
    CONSENTED: text('确定调解员', 'Consented'),
    IN_MEDIATION: text('调解中', 'In mediation'),
    AGREED: text('待签署', 'Agreed'),
    IN_FORCE: text('协议生效', 'In force'),
    PERFORMED: text('履行完毕', 'Performed'),
    BREACHED: text('未履行', 'Breached'),
    DECLINED: text('不予受理', 'Declined'),
    WITHDRAWN: text('申请已撤回', 'Withdrawn'),
    REFUSED: text('当事人拒绝', 'Refused'),
    FAILED: text('调解不成', 'Failed'),
  },
  closed: ['PERFORMED', 'BREACHED', 'DECLINED', 'WITHDRAWN', 'REFUSED', 'FAILED'],
  beside: { REQUESTED: 'APPLIED' },
  path: ['APPLIED', 'CONSENTED', 'IN_MEDIATION', 'AGREED', 'IN_FORCE', 'PERFORMED'],
  seatRoles: {
    BODY: text('调解组织', 'Mediation body'),
    MEDIATOR: text('调解员单位', 'Mediator’s unit'),
    PROPOSER: text('提请单位', 'Proposing unit'),
    SUPERVISOR: text('指挥中心', 'Command centre'),
  },
  seatStates: {
    SEATED: text('在席', 'Seated'),
    INVITED: text('待接受邀请', 'Invited'),
    DECLINED: text('已谢绝', 'Declined'),
    CHALLENGED: text('当事人要求更换', 'Challenged'),
    LEFT: text('已离席', 'Left'),
  },
  duties: {
    DECIDE: text('待受理', 'Accept or decline'),
    ASK_CONSENT: text('待征求同意', 'Ask for consent'),
    APPOINT: text('待确定调解员', 'Appoint mediators'),
    REPLACE: text('待更换调解员', 'Replace mediator'),
    TAKE_SEAT: text('待接受邀请', 'Answer invitation'),
    MEDIATE: text('调解中', 'Mediate'),
    SIGN: text('待签署', 'Sign'),
    FOLLOW_UP: text('督促履行', 'Follow up performance'),
  },
  clocks: {
    ACCEPT: { label: text('决定是否受理', 'Accept or decline'), limits: workingDays(3), marks: USUAL_MARKS },
    CONSENT: { label: text('征求同意', 'Consent'), limits: workingDays(3), marks: USUAL_MARKS },
    APPOINT: { label: text('确定调解员', 'Appoint'), limits: workingDays(2), marks: USUAL_MARKS },
    TAKE_SEAT: { label: text('答复邀请', 'Answer invitation'), limits: workingDays(2), marks: USUAL_MARKS },
    SESSION: { label: text('召开调解会', 'Session'), limits: workingDays(1), marks: USUAL_MARKS },
    MEDIATE: { label: text('调解', 'Mediate'), limits: calendarDays(30), marks: CALENDAR_MARKS },
    SIGN: { label: text('签署协议', 'Sign'), limits: workingDays(5), marks: USUAL_MARKS },
    INSTALMENT: { label: text('分期履行', 'Instalment'), limits: calendarDays(30), marks: CALENDAR_MARKS },
    JUDICIAL_CONFIRMATION: {
      label: text('申请司法确认', 'Judicial confirmation'),
      limits: calendarDays(30),
      marks: REMINDER,
    },
  },
  dutyOf,
  recordsAudience,
  tables: ['mediation', 'mediation_mediator'],
});
