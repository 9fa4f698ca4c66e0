import { text } from '../kernel/i18n/index.ts';
import type { Mark } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';
import { dutyOf } from './notice.policy.ts';

const days = (amount: number) => ({ amount, unit: 'WORKING_DAY' as const });
const hours = (amount: number) => ({ amount, unit: 'NATURAL_HOUR' as const });

/** What is not answered in time climbs: the house proposes the next step. */
const CLIMBING: readonly Mark[] = [
  ...USUAL_MARKS,
  { kind: 'ACT', act: 'noticeUnanswered', amount: 0, unit: 'NATURAL_HOUR' },
];

/**
 * The answer clocks are called like the type of the notice. No law sets their limits; three days for a reminder and five
 * for an order are the district's defaults, counted from the issue, so that nobody gains time by not signing for it.
 */
export const noticeKind = defineKind({
  kind: 'notice',
  typeName: 'Notice',
  label: text('督办', 'Notice'),
  numberPrefix: 'D',
  states: {
    PROPOSED: text('待签发', 'Proposed'),
    ISSUED: text('待签收', 'Issued'),
    SIGNED: text('待反馈', 'Signed for'),
    ANSWERED: text('待审核', 'Answered'),
    CLOSED: text('已销号', 'Closed off'),
    ESCALATED: text('已升级', 'Escalated'),
    REFERRED: text('已移送', 'Referred'),
    WITHDRAWN: text('已撤回', 'Withdrawn'),
    DROPPED: text('不予签发', 'Dropped'),
  },
  closed: ['CLOSED', 'ESCALATED', 'REFERRED', 'WITHDRAWN', 'DROPPED'],
  path: ['PROPOSED', 'ISSUED', 'SIGNED', 'ANSWERED', 'CLOSED'],
  seatRoles: {
    SUPERVISOR: text('督办', 'Supervising centre'),
    PROPOSER: text('提请', 'Proposing unit'),
    ADDRESSEE: text('主送', 'Addressee'),
  },
  seatStates: {
    SEATED: text('在席', 'Seated'),
    ADDRESSED: text('待签收', 'To sign for'),
    SIGNED: text('已签收', 'Signed for'),
  },
  duties: {
    ISSUE: text('待签发', 'Issue'),
    REVIEW: text('待审核反馈', 'Review answer'),
    CHECK: text('待核查承诺', 'Check commitments'),
    SIGN_FOR: text('待签收', 'Sign for'),
    ANSWER: text('待反馈', 'Answer'),
  },
  clocks: {
    ISSUE: { label: text('签发', 'Issue'), limits: { URGENT: hours(2), ORDINARY: days(1) }, marks: USUAL_MARKS },
    SIGN_FOR: { label: text('签收', 'Sign for'), limits: { URGENT: hours(2), ORDINARY: days(1) }, marks: USUAL_MARKS },
    REMINDER: { label: text('提示单反馈', 'Answer to a reminder'), limits: { ORDINARY: days(3) }, marks: CLIMBING },
    SUPERVISION_ORDER: {
      label: text('督办单反馈', 'Answer to an order'),
      limits: { ORDINARY: days(5) },
      marks: CLIMBING,
    },
    INTERVIEW: {
      label: text('约谈整改反馈', 'Answer to an interview'),
      limits: { ORDINARY: days(5) },
      marks: CLIMBING,
    },
    CIRCULAR: { label: text('通报整改反馈', 'Answer to a circular'), limits: { ORDINARY: days(5) }, marks: CLIMBING },
    CHECK: { label: text('核查约谈承诺', 'Check of commitments'), limits: { ORDINARY: days(5) }, marks: USUAL_MARKS },
    REVIEW: { label: text('审核反馈', 'Review'), limits: { ORDINARY: days(2) }, marks: USUAL_MARKS },
  },
  dutyOf,
  tables: ['notice', 'notice_appeal', 'notice_answer'],
});
