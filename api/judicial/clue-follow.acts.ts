import { text } from '../kernel/i18n/index.ts';
import { defineAct } from '../matter/index.ts';
import { ClueFollowInput } from './clue.inputs.ts';
import { performedWords } from './recommendation.enums.ts';

/* What a clue is told of the recommendation that it led to: the procuratorate acts there, the clue follows. */

export const clueFollowUp = defineAct({
  name: 'clueFollowUp',
  kind: 'public_interest_clue',
  description: 'The procuratorate went to the unit that it advised: the clue is followed up.',
  label: text('跟进调查', 'Follow up'),
  sentence: text('跟进调查检察建议 {number}：{performed}', 'followed up the recommendation {number}: {performed}'),
  from: ['RECOMMENDED', 'FOLLOW_UP'],
  to: 'FOLLOW_UP',
  by: [{ system: true }],
  input: ClueFollowInput,
  quiet: true,
  run(acting, { number, performed }) {
    if (performed) acting.flag('PERFORMED');
    else acting.unflag('PERFORMED');
    Object.assign(acting.data, { number, performed: performedWords(performed) });
  },
});

export const clueResume = defineAct({
  name: 'clueResume',
  kind: 'public_interest_clue',
  description: 'The draft of a recommendation was dropped: the investigation goes on.',
  label: text('继续调查', 'Resume'),
  sentence: text('检察建议不予制发，继续调查', 'the recommendation was dropped; the investigation goes on'),
  from: ['RECOMMENDED'],
  to: 'INVESTIGATING',
  by: [{ system: true }],
  quiet: true,
  run: () => undefined,
});
