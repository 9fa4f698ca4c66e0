import { appealKind } from '../appeal/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { extendKind, USUAL_MARKS } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

/**
 * What deputies add to an appeal: a seat that looks on, without the documents, which may show who appeals; a deputy who
 * took an appeal in sees none of them either (代表法 Art. 31: what was heard is passed on, and handled by others). And
 * questions, each with a clock of the unit that is asked. No law sets how soon it replies; that is the district’s default.
 */
extendKind(appealKind, {
  seatRoles: { OBSERVER: text('监督', 'Observer') },
  onlookers: ['OBSERVER'],
  withoutDocuments: [UnitKind.DEPUTY],
  duties: { REPLY_TO_QUESTION: text('待回复代表询问', 'Reply to question') },
  clocks: {
    QUESTION: {
      label: text('回复代表询问', 'Reply to question'),
      limits: { ORDINARY: { amount: 5, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf: (_matter, { flags }) => (flags.includes('QUESTIONED') ? 'REPLY_TO_QUESTION' : null),
  tables: ['observer_question'],
});
