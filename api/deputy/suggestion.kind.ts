import { text } from '../kernel/i18n/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';
import { suggestionDuty } from './deputy.policy.ts';

const days = (amount: number) => ({ ORDINARY: { amount, unit: 'WORKING_DAY' as const } });
/** The clock itself runs to the day so many months after the assignment, as the district sets. */
const months = (amount: number) => ({ ORDINARY: { amount: amount * 30, unit: 'CALENDAR_DAY' as const } });

/** Limits: 青岛市代表建议条例 Arts. 14, 24, 25 and 代表法 Art. 51; what no law sets is the district’s default. */
export const suggestionKind = defineKind({
  kind: 'deputy_suggestion',
  typeName: 'DeputySuggestion',
  label: text('代表建议', 'Deputy suggestion'),
  numberPrefix: 'DJ',
  states: {
    SUBMITTED: text('待交办', 'Submitted'),
    ASSIGNED: text('办理中', 'In handling'),
    ANSWERED: text('待代表评价', 'Answered'),
    CLOSED: text('已办结', 'Closed'),
    DECLINED: text('不予交办', 'Not assigned'),
  },
  closed: ['CLOSED', 'DECLINED'],
  path: ['SUBMITTED', 'ASSIGNED', 'ANSWERED', 'CLOSED'],
  seatRoles: {
    PROPOSER: text('提出代表', 'Proposing deputy'),
    SUPERVISOR: text('交办', 'Assigning centre'),
    LEAD: text('主办', 'Lead unit'),
    CO_HANDLER: text('协办', 'Co-handling unit'),
  },
  seatStates: {
    SEATED: text('在席', 'Seated'),
    ASSIGNED: text('办理中', 'Assigned'),
    OBJECTED: text('提出异议', 'Objected'),
    RELEASED: text('异议成立', 'Released'),
    DONE: text('已提交', 'Done'),
  },
  duties: {
    ASSIGN: text('待交办建议', 'Assign suggestion'),
    DECIDE: text('待裁定建议异议', 'Decide objection'),
    ANSWER: text('待答复建议', 'Answer suggestion'),
    OPINE: text('待提协办意见', 'Give opinion'),
    CONSENT: text('待同意延长答复', 'Agree to longer time'),
    EVALUATE: text('待评价答复', 'Evaluate answer'),
  },
  clocks: {
    ASSIGN: { label: text('交办建议', 'Assign suggestion'), limits: days(5), marks: USUAL_MARKS },
    DECIDE: { label: text('裁定建议异议', 'Decide objection'), limits: days(3), marks: USUAL_MARKS },
    OPINION: { label: text('协办意见', 'Opinion'), limits: months(1), marks: USUAL_MARKS },
    ANSWER: { label: text('答复建议', 'Answer suggestion'), limits: months(3), marks: USUAL_MARKS },
    EVALUATE: { label: text('评价答复', 'Evaluate answer'), limits: days(10), marks: USUAL_MARKS },
    REHANDLE: {
      label: text('重新办理建议', 'Handle again'),
      limits: { ORDINARY: { amount: 30, unit: 'CALENDAR_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf: suggestionDuty,
  tables: ['deputy_suggestion', 'suggestion_appeal', 'suggestion_opinion', 'suggestion_answer'],
});
