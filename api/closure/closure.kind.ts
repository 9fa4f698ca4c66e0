import { text } from '../kernel/i18n/index.ts';
import type { Mark } from '../matter/index.ts';
import { defineKind, defineLinkPurpose, USUAL_MARKS } from '../matter/index.ts';
import { dutyOf } from './closure.policy.ts';

/** Days on which refunds fall due may lie in a year whose calendar is not loaded yet. */
const CALENDAR_MARKS: readonly Mark[] = [
  { kind: 'DUE_SOON', amount: -2, unit: 'CALENDAR_DAY' },
  { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
  { kind: 'ESCALATE', amount: 2, unit: 'CALENDAR_DAY' },
];

/** No statute sets the limit of a closure; fifteen working days are the district’s default. */
export const closureKind = defineKind({
  kind: 'closure',
  typeName: 'Closure',
  label: text('闭店快处', 'Closure'),
  numberPrefix: 'BD',
  states: {
    DECLARED: text('登记处置中', 'Being settled'),
    CLOSED: text('已办结', 'Closed off'),
    CALLED_OFF: text('已撤销', 'Called off'),
  },
  closed: ['CLOSED', 'CALLED_OFF'],
  path: ['DECLARED', 'CLOSED'],
  beside: { CALLED_OFF: 'CLOSED' },
  seatRoles: {
    SUPERVISOR: text('指挥中心', 'Command centre'),
    LEAD: text('牵头', 'Lead'),
    CO_HANDLER: text('协办', 'Co-handling unit'),
    ASSOCIATION: text('行业协会', 'Association'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { SETTLE: text('待处置', 'Settle'), CLOSE_OFF: text('待办结', 'Close off') },
  clocks: {
    SETTLE: {
      label: text('闭店处置', 'Settle a closure'),
      limits: { ORDINARY: { amount: 15, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
    REFUND: {
      label: text('退款到账', 'Refund'),
      limits: { ORDINARY: { amount: 15, unit: 'CALENDAR_DAY' } },
      marks: CALENDAR_MARKS,
    },
  },
  dutyOf,
  tables: ['closure', 'closure_claim', 'closure_hand_over'],
});

/** Given to all consumers of the merchant alike: it adds rows to the register, and sees none of them. */
export const registerLink = defineLinkPurpose({
  purpose: 'CLOSURE',
  label: text('闭店消费者登记', 'register of consumers'),
  holder: text('消费者', 'consumer'),
  days: 30,
});

/** A consumer’s receipt: it sees the own row and nothing else. */
export const claimLink = defineLinkPurpose({
  purpose: 'CLAIM',
  label: text('消费者登记回执', 'consumer’s receipt'),
  holder: text('消费者', 'consumer'),
  days: 180,
});
