import { text } from '../kernel/i18n/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

/** A question before a suit. Five working days are the district's default; the answer is no ruling. */
export const questionKind = defineKind({
  kind: 'pre_suit_question',
  typeName: 'PreSuitQuestion',
  label: text('诉前咨询', 'Question before suit'),
  numberPrefix: 'N',
  states: { ASKED: text('待答复', 'Asked'), ANSWERED: text('已答复', 'Answered') },
  closed: ['ANSWERED'],
  path: ['ASKED', 'ANSWERED'],
  seatRoles: { ASKER: text('咨询单位', 'Asking unit'), COURT: text('法院', 'Court') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { ANSWER: text('待答复', 'Answer') },
  clocks: {
    ANSWER: {
      label: text('答复诉前咨询', 'Answer'),
      limits: { ORDINARY: { amount: 5, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf: ({ state }, { role }) => (role === 'COURT' && state === 'ASKED' ? 'ANSWER' : null),
  tables: ['pre_suit_question'],
});
