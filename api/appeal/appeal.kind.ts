import { text } from '../kernel/i18n/index.ts';
import type { Awaited, MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';
import { asksSomething, contactSettled } from './appeal.policy.ts';
import { identityAudience } from './identity.ts';

const minutes = (amount: number) => ({ amount: amount / 60, unit: 'NATURAL_HOUR' as const });
const hours = (amount: number) => ({ amount, unit: 'NATURAL_HOUR' as const });
const days = (amount: number) => ({ amount, unit: 'WORKING_DAY' as const });

/** Limits: 山东省政务服务热线管理办法 (5 working days; return within 2) and, below a day, the district's defaults. */
export const appealKind = defineKind({
  kind: 'appeal',
  typeName: 'Appeal',
  label: text('诉求', 'Appeal'),
  numberPrefix: '',
  states: {
    REGISTERED: text('待派单', 'Registered'),
    ANSWERED: text('即接即决', 'Answered at once'),
    DECLINED: text('不予受理', 'Declined'),
    MERGED: text('已并单', 'Merged'),
    IN_HANDLING: text('办理中', 'In handling'),
    DEFERRED: text('挂账', 'Deferred'),
    REPLIED: text('待审核', 'Replied'),
    IN_CALLBACK: text('待回访', 'In callback'),
    HARD_CASE: text('攻坚', 'Hard case'),
    TERMINATED: text('终止办理', 'Terminated'),
    CLOSED: text('已办结', 'Closed'),
  },
  closed: ['ANSWERED', 'DECLINED', 'TERMINATED', 'CLOSED'],
  path: ['REGISTERED', 'IN_HANDLING', 'REPLIED', 'IN_CALLBACK', 'CLOSED'],
  beside: { DEFERRED: 'IN_HANDLING', HARD_CASE: 'IN_HANDLING' },
  types: {
    INQUIRY: text('咨询', 'Inquiry'),
    HELP_REQUEST: text('求助', 'Help request'),
    COMPLAINT: text('投诉', 'Complaint'),
    VIOLATION_REPORT: text('举报', 'Violation report'),
    SUGGESTION: text('建议', 'Suggestion'),
    COMMENDATION: text('表扬', 'Commendation'),
  },
  seatRoles: {
    SUPERVISOR: text('调度', 'Supervisor'),
    FIRST_RECEIVER: text('首问', 'First receiver'),
    LEAD: text('主办', 'Lead unit'),
    CO_HANDLER: text('协办', 'Co-handling unit'),
    CONSULTANT: text('会商', 'Consulted unit'),
    ARBITER: text('裁定', 'Arbiter'),
  },
  seatStates: {
    SEATED: text('在席', 'Seated'),
    RELIEVED: text('已交接', 'Relieved'),
    LEFT: text('已离席', 'Left'),
    DISPATCHED: text('待签收', 'Dispatched'),
    ACCEPTED: text('办理中', 'Accepted'),
    RETURN_ASKED: text('申请退单', 'Return asked'),
    RETURNED: text('已退单', 'Returned'),
    ARBITRATION: text('裁定中', 'In arbitration'),
    ASKED: text('待答复', 'Asked'),
    ANSWERED: text('已答复', 'Answered'),
    ESCALATED: text('已上报', 'Handed up'),
    COMPLETED: text('已办结', 'Completed'),
    WITHDRAWN: text('已撤回', 'Withdrawn'),
  },
  duties: {
    DISPATCH: text('待派单', 'Dispatch'),
    REVIEW: text('待审核申请', 'Review'),
    AUDIT: text('待审核答复', 'Audit'),
    CALLBACK: text('待回访', 'Call back'),
    CLOSE_OFF: text('待销号', 'Close off'),
    ACCEPT: text('待签收', 'Accept'),
    CONTACT: text('待首次联系', 'First contact'),
    HANDLE: text('待答复', 'Reply'),
    REPORT: text('待协办意见', 'Report result'),
    TRACK: text('挂账跟踪', 'Deferred item'),
    PLAN: text('待报攻坚方案', 'File plan'),
    WEEKLY_STATE: text('待报周进展', 'Report the week'),
    REOPEN: text('待审核重新办理', 'Review re-opening'),
    OPINE: text('待会商意见', 'Give opinion'),
    LEARN: text('待审核目录建议', 'Review catalogue suggestion'),
    ARBITRATE: text('待裁定', 'Arbitrate'),
  },
  clocks: {
    TRIAGE: {
      label: text('派单', 'Dispatch'),
      limits: { URGENT: minutes(15), UTILITIES: minutes(30), ORDINARY: days(1), COMPLEX: days(2) },
      marks: USUAL_MARKS,
    },
    ACCEPT: {
      label: text('签收', 'Accept'),
      limits: { URGENT: minutes(15), UTILITIES: minutes(30), ORDINARY: days(1) },
      marks: USUAL_MARKS,
    },
    FIRST_CONTACT: {
      label: text('首次联系', 'First contact'),
      limits: { URGENT: hours(2), ORDINARY: hours(24) },
      marks: USUAL_MARKS,
    },
    HANDLING: {
      label: text('办理', 'Handling'),
      // What is complex has the same five days, and an extension on application.
      limits: { URGENT: hours(24), UTILITIES: hours(24), ORDINARY: days(5), COMPLEX: days(5) },
      // Whoever only asks is answered sooner.
      byType: { INQUIRY: { ORDINARY: days(2) } },
      marks: USUAL_MARKS,
    },
    OPINION: {
      label: text('会商意见', 'Opinion'),
      limits: { URGENT: minutes(15), UTILITIES: minutes(30), ORDINARY: { amount: 4, unit: 'WORKING_HOUR' } },
      marks: USUAL_MARKS,
    },
    ARBITRATE: {
      label: text('裁定', 'Arbitration'),
      limits: { URGENT: hours(2), UTILITIES: hours(4), ORDINARY: days(2) },
      marks: USUAL_MARKS,
    },
    // Whatever a unit asks of the centre, its own clocks may stand still until it is answered.
    REVIEW: {
      label: text('审核申请', 'Review'),
      limits: { URGENT: hours(1), UTILITIES: hours(2), ORDINARY: days(1), COMPLEX: days(2) },
      marks: USUAL_MARKS,
      runsWhile: reviewsOf,
    },
    CLOSE_OFF: {
      label: text('销号', 'Close off'),
      limits: { ORDINARY: days(3) },
      marks: USUAL_MARKS,
      runsWhile: (matter, seats) => owedByCentre(seats, matter.state === 'HARD_CASE' && awaitsCloseOff(matter)),
    },
    LEARN: {
      label: text('审核目录建议', 'Review catalogue suggestion'),
      limits: { ORDINARY: days(5) },
      marks: USUAL_MARKS,
      runsWhile: ({ flags }, seats) => owedByCentre(seats, flags.includes('CATALOGUE_SUGGESTED')),
    },
    // What is promised lies within the limit; the clock itself runs to the promised date.
    DEFERRED: {
      label: text('挂账', 'Deferred'),
      limits: { ORDINARY: { amount: 180, unit: 'CALENDAR_DAY' } },
      marks: [
        { kind: 'DUE_SOON', amount: -1, unit: 'WORKING_DAY' },
        { kind: 'ACT', act: 'appealDeferralDue', amount: 0, unit: 'NATURAL_HOUR' },
      ],
    },
    AUDIT: { label: text('审核', 'Audit'), limits: { ORDINARY: days(1), COMPLEX: days(2) }, marks: USUAL_MARKS },
    CALLBACK: { label: text('回访', 'Callback'), limits: { ORDINARY: days(3) }, marks: USUAL_MARKS },
    REOPENING: {
      label: text('审核重新办理申请', 'Review of re-opening'),
      limits: { ORDINARY: days(2) },
      marks: USUAL_MARKS,
    },
    HARD_CASE_PLAN: { label: text('攻坚方案', 'Plan'), limits: { ORDINARY: days(5) }, marks: USUAL_MARKS },
    // The clock itself runs to the day of the week that the district sets.
    WEEKLY_STATE: {
      label: text('攻坚周进展', 'Weekly state'),
      limits: { ORDINARY: { amount: 7, unit: 'CALENDAR_DAY' } },
      marks: [
        { kind: 'DUE_SOON', amount: -1, unit: 'WORKING_DAY' },
        { kind: 'ACT', act: 'appealWeekMissed', amount: 0, unit: 'NATURAL_HOUR' },
      ],
    },
    // What is aimed at lies within the limit; the clock itself runs to the target date.
    HARD_CASE_TARGET: {
      label: text('攻坚目标', 'Target'),
      limits: { ORDINARY: { amount: 180, unit: 'CALENDAR_DAY' } },
      marks: USUAL_MARKS,
    },
    // Runs to the day that the head of the unit names.
    INSTRUCTION: {
      label: text('单位批示', 'Instruction'),
      limits: { ORDINARY: days(5) },
      marks: USUAL_MARKS,
      own: true,
    },
    REWORK: {
      label: text('重办', 'Rework'),
      limits: { URGENT: hours(24), UTILITIES: hours(24), ORDINARY: days(3), COMPLEX: days(5) },
      marks: USUAL_MARKS,
    },
  },
  dutyOf,
  tables: [
    'appeal',
    'work_order',
    'reply',
    'callback',
    'opinion',
    'reopening',
    'hard_case',
    'hard_case_week',
    'deferral',
    'escalation',
  ],
  reserved: { appellant: identityAudience },
});

const OPEN_TO_OPINIONS = ['REGISTERED', 'IN_HANDLING'];

function dutyOf(matter: MatterFacts, seat: SeatFacts, seats: readonly SeatFacts[]): string | null {
  if (seat.role === 'SUPERVISOR') return supervisorDuty(matter, seats);
  if (seat.role === 'CONSULTANT')
    return seat.state === 'ASKED' && OPEN_TO_OPINIONS.includes(matter.state) ? 'OPINE' : null;
  if (matter.state === 'DEFERRED' && seat.role === 'LEAD') return 'TRACK';
  if (matter.state === 'HARD_CASE' && seat.role === 'LEAD') return ownerDuty(matter);
  if (matter.state !== 'IN_HANDLING') return null;
  if (seat.role === 'ARBITER') return 'ARBITRATE';
  if (seat.state === 'DISPATCHED') return 'ACCEPT';
  if (seat.state !== 'ACCEPTED') return null;
  if (seat.role === 'CO_HANDLER') return 'REPORT';
  if (seat.role === 'LEAD') return contactSettled(seat) ? 'HANDLE' : 'CONTACT';
  return null;
}

function ownerDuty({ flags }: MatterFacts): string | null {
  if (!flags.includes('OWNED')) return null;
  return flags.includes('PLANNED') ? 'WEEKLY_STATE' : 'PLAN';
}

function backlogDuty(matter: MatterFacts): string | null {
  if (matter.flags.includes('DONE_REPORTED')) return 'CALLBACK';
  if (awaitsCloseOff(matter)) return 'CLOSE_OFF';
  return matter.flags.includes('TARGET_ASKED') ? 'REVIEW' : null;
}

/** Called back once more, or concluded on a ground. */
function awaitsCloseOff({ flags }: MatterFacts): boolean {
  return !flags.includes('DONE_REPORTED') && (flags.includes('CALLED_BACK') || flags.includes('CONCLUDED'));
}

const asksReview = (seat: SeatFacts): boolean => seat.live && (seat.state === 'RETURN_ASKED' || asksSomething(seat));

/** The centre, where it is waited for: about the matter, or about each of some parts. */
function owedByCentre(seats: readonly SeatFacts[], isOwed: boolean, about?: readonly SeatFacts[]): Awaited[] {
  const seat = seats.find(({ live, role }) => live && role === 'SUPERVISOR');
  if (!seat || !isOwed) return [];
  return about ? about.map(({ id }) => ({ seat, partId: id })) : [{ seat }];
}

/** What units asked for, each with a time of its own; of a hard case its target. */
function reviewsOf({ state, flags }: MatterFacts, seats: readonly SeatFacts[]): Awaited[] {
  if (state === 'HARD_CASE') return owedByCentre(seats, flags.includes('TARGET_ASKED'));
  return owedByCentre(seats, state === 'IN_HANDLING', seats.filter(asksReview));
}

function supervisorDuty(matter: MatterFacts, seats: readonly SeatFacts[]): string | null {
  if (matter.state === 'REGISTERED') return 'DISPATCH';
  if (matter.state === 'REPLIED') return 'AUDIT';
  if (matter.state === 'IN_CALLBACK') return 'CALLBACK';
  if (matter.state === 'HARD_CASE') return backlogDuty(matter);
  if (matter.flags.includes('REOPENING_ASKED')) return 'REOPEN';
  if (matter.state === 'IN_HANDLING' && matter.flags.includes('IN_ARBITRATION')) return 'ARBITRATE';
  if (matter.state === 'IN_HANDLING' && seats.some(asksReview)) return 'REVIEW';
  return matter.flags.includes('CATALOGUE_SUGGESTED') ? 'LEARN' : null;
}
