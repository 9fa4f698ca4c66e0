import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

const OWED: Readonly<Record<string, string>> = {
  DRAFT: 'SUBMIT',
  CORRECTING: 'SUBMIT',
  IN_APPROVAL: 'APPROVE',
  APPROVED: 'PUBLISH',
};

/** A version is signed for while the next one is written. */
export function dutyOf({ state }: MatterFacts, seat: Pick<SeatFacts, 'role' | 'state'>): string | null {
  if (seat.role === 'SUPERVISOR') return OWED[state] ?? null;
  return seat.state === 'ADDRESSED' && state !== 'WITHDRAWN' ? 'SIGN_FOR' : null;
}

export const circularKind = defineKind({
  kind: 'assessment_circular',
  typeName: 'AssessmentCircular',
  label: text('考评通报', 'Circular'),
  numberPrefix: 'B',
  states: {
    DRAFT: text('起草', 'Draft'),
    IN_APPROVAL: text('待审批', 'In approval'),
    APPROVED: text('待发布', 'Approved'),
    PUBLISHED: text('已发布', 'Published'),
    CORRECTING: text('更正起草', 'Being corrected'),
    WITHDRAWN: text('已撤回', 'Withdrawn'),
    DISCARDED: text('已作废', 'Discarded'),
  },
  closed: ['PUBLISHED', 'WITHDRAWN', 'DISCARDED'],
  path: ['DRAFT', 'IN_APPROVAL', 'APPROVED', 'PUBLISHED'],
  beside: { CORRECTING: 'DRAFT' },
  seatRoles: { SUPERVISOR: text('考评', 'Assessor'), RECIPIENT: text('收文单位', 'Recipient') },
  seatStates: {
    SEATED: text('在席', 'Seated'),
    ADDRESSED: text('待签收', 'To sign for'),
    SIGNED: text('已签收', 'Signed for'),
  },
  duties: {
    SUBMIT: text('待送审', 'Submit'),
    APPROVE: text('待审批', 'Approve'),
    PUBLISH: text('待发布', 'Publish'),
    SIGN_FOR: text('待签收', 'Sign for'),
  },
  clocks: {
    SIGN_FOR: {
      label: text('签收', 'Sign for'),
      limits: { ORDINARY: { amount: 3, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf,
  tables: ['assessment_circular', 'circular_version', 'circular_proposal'],
});
