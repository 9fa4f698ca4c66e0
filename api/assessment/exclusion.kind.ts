import { appealKind } from '../appeal/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { extendKind, USUAL_MARKS } from '../matter/index.ts';

export const EXCLUSION_ASKED = 'EXCLUSION_ASKED';

/** What assessment adds to an appeal: a unit that asks to leave it out of the count is answered, by a clock of the centre. */
extendKind(appealKind, {
  duties: { EXCLUDE: text('待审核剔除', 'Decide exclusion') },
  clocks: {
    EXCLUDE: {
      label: text('审核剔除申请', 'Decide exclusion'),
      limits: { ORDINARY: { amount: 5, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
      runsWhile: ({ flags }, seats) =>
        flags.includes(EXCLUSION_ASKED)
          ? seats.filter(({ live, role }) => live && role === 'SUPERVISOR').map((seat) => ({ seat }))
          : [],
    },
  },
  dutyOf: ({ flags }, { role }) => (role === 'SUPERVISOR' && flags.includes(EXCLUSION_ASKED) ? 'EXCLUDE' : null),
});
