import { text } from '../kernel/i18n/index.ts';
import type { Mark, MatterFacts, SeatFacts, Standing } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';
import { RecommendationType } from './recommendation.enums.ts';

const calendarDays = (amount: number) => ({ ORDINARY: { amount, unit: 'CALENDAR_DAY' as const } });

/** The unit is warned a week ahead; when its time is over the issuer is told by the act that the clock does. */
const REPLY_MARKS: readonly Mark[] = [
  { kind: 'DUE_SOON', amount: -7, unit: 'CALENDAR_DAY' },
  { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
  { kind: 'ACT', act: 'recommendationUnanswered', amount: 0, unit: 'NATURAL_HOUR' },
];
const VISIT_MARKS: readonly Mark[] = [
  { kind: 'DUE_SOON', amount: -3, unit: 'CALENDAR_DAY' },
  { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
];

const isProcuratorial = (flags: readonly string[]): boolean => flags.includes(RecommendationType.PROCURATORIAL);

function dutyOf({ state, flags }: MatterFacts, { role }: SeatFacts): string | null {
  if (role === 'ADDRESSEE') return state === 'ISSUED' ? 'SIGN_FOR' : state === 'RECEIVED' ? 'REPLY' : null;
  if (role !== 'ISSUER') return null;
  if (state === 'DRAFTED') return 'ISSUE';
  const waits = state === 'REPLIED' || flags.includes('UNANSWERED');
  if (!waits || !['RECEIVED', 'REPLIED'].includes(state)) return null;
  return isProcuratorial(flags) && !flags.includes('VISITED') ? 'VISIT' : 'CONCLUDE';
}

/** A procuratorate closes nothing on paper: somebody went there and saw that it was done (检察公益诉讼办案规则, 跟进调查). */
export function mayClose({ matter: { flags } }: Standing): boolean {
  return !isProcuratorial(flags) || (flags.includes('VISITED') && flags.includes('PERFORMED'));
}

/** Somebody went there and saw that it was not done. */
export function mayFindUnperformed({ matter: { flags } }: Standing): boolean {
  return isProcuratorial(flags) && flags.includes('VISITED') && !flags.includes('PERFORMED');
}

/**
 * Two months to reply (法释〔2023〕11号; 行政诉讼法 Art. 25), counted by the calendar from the day it was received, are given
 * by the act; the sixty days stand for them where a rule is shown. Fifteen days in an emergency: 检察公益诉讼解释 Art. 21.
 */
export const recommendationKind = defineKind({
  kind: 'recommendation',
  typeName: 'Recommendation',
  label: text('司法建议、检察建议', 'Recommendation'),
  numberPrefix: 'J',
  states: {
    DRAFTED: text('拟制中', 'Draft'),
    ISSUED: text('待签收', 'Issued'),
    RECEIVED: text('待回复', 'To be replied to'),
    REPLIED: text('已回复', 'Replied'),
    CLOSED: text('已办结', 'Closed'),
    UNPERFORMED: text('未依法履职', 'Not performed'),
    DROPPED: text('不予制发', 'Dropped'),
  },
  closed: ['CLOSED', 'UNPERFORMED', 'DROPPED'],
  path: ['DRAFTED', 'ISSUED', 'RECEIVED', 'REPLIED', 'CLOSED'],
  seatRoles: {
    ISSUER: text('制发', 'Issuer'),
    ADDRESSEE: text('被建议单位', 'Addressee'),
    COPIED: text('抄送', 'Copied to'),
  },
  seatStates: {
    SEATED: text('在席', 'Seated'),
    ADDRESSED: text('待签收', 'To sign for'),
    RECEIVED: text('已签收', 'Received'),
  },
  duties: {
    ISSUE: text('待签发', 'Issue'),
    SIGN_FOR: text('待签收', 'Sign for'),
    REPLY: text('待书面回复', 'Reply in writing'),
    VISIT: text('待跟进调查', 'Follow-up visit'),
    CONCLUDE: text('待办结', 'Conclude'),
  },
  clocks: {
    SIGN_FOR: {
      label: text('签收建议书', 'Sign for'),
      limits: { ORDINARY: { amount: 2, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
    REPLY: { label: text('书面回复', 'Written reply'), limits: calendarDays(60), marks: REPLY_MARKS },
    VISIT: { label: text('跟进调查', 'Follow-up visit'), limits: calendarDays(30), marks: VISIT_MARKS },
  },
  dutyOf,
  tables: ['recommendation', 'recommendation_reply', 'recommendation_visit'],
});
