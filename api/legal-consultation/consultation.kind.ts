import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

const workingDays = (urgent: number, ordinary: number) => ({
  URGENT: { amount: urgent, unit: 'WORKING_DAY' as const },
  ORDINARY: { amount: ordinary, unit: 'WORKING_DAY' as const },
});

const DUTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ASKED: { SOCIETY: 'ASSIGN' },
  ASSIGNED: { AUTHOR: 'DRAFT' },
  DRAFTED: { REVIEWER: 'REVIEW' },
  REVIEWED: { SOCIETY: 'SIGN' },
};

function dutyOf({ state }: MatterFacts, { role }: SeatFacts): string | null {
  return DUTIES[state]?.[role] ?? null;
}

export const consultationKind = defineKind({
  kind: 'legal_consultation',
  typeName: 'LegalConsultation',
  label: text('法律问诊', 'Legal consultation'),
  numberPrefix: 'WZ',
  states: {
    ASKED: text('待指派', 'To be assigned'),
    ASSIGNED: text('起草中', 'In drafting'),
    DRAFTED: text('待复核', 'In review'),
    REVIEWED: text('待签发', 'To be signed'),
    SIGNED: text('已出具', 'Signed'),
    DECLINED: text('不予受理', 'Declined'),
    WITHDRAWN: text('已撤回', 'Withdrawn'),
  },
  closed: ['SIGNED', 'DECLINED', 'WITHDRAWN'],
  path: ['ASKED', 'ASSIGNED', 'DRAFTED', 'REVIEWED', 'SIGNED'],
  seatRoles: {
    ASKER: text('提问单位', 'Asking unit'),
    SOCIETY: text('法学会', 'Law society'),
    AUTHOR: text('主笔专家', 'Drafting expert'),
    REVIEWER: text('复核专家', 'Reviewing expert'),
    SUPERVISOR: text('指挥中心', 'Command centre'),
  },
  seatStates: {
    SEATED: text('在席', 'Seated'),
    RECUSED: text('已回避', 'Stood aside'),
    RELEASED: text('已离席', 'Released'),
  },
  duties: {
    ASSIGN: text('待指派专家', 'Assign experts'),
    DRAFT: text('待出具意见', 'Draft opinion'),
    REVIEW: text('待复核意见', 'Review opinion'),
    SIGN: text('待签发意见', 'Sign opinion'),
  },
  clocks: {
    ASSIGN: { label: text('指派专家', 'Assignment'), limits: workingDays(1, 1), marks: USUAL_MARKS },
    DRAFT: { label: text('起草法律意见', 'Draft'), limits: workingDays(2, 5), marks: USUAL_MARKS },
    REVIEW: { label: text('复核法律意见', 'Review'), limits: workingDays(1, 2), marks: USUAL_MARKS },
    SIGN: { label: text('签发法律意见', 'Signature'), limits: workingDays(1, 1), marks: USUAL_MARKS },
  },
  dutyOf,
  tables: ['legal_consultation', 'legal_opinion'],
});
