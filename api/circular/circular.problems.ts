import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const PeriodNotClosed = problem('PeriodNotClosed', {
  description: 'A circular tells of a period whose figures were signed; this one is not closed.',
  message: text('该期考评尚未结账，不能起草通报。', 'This period is not closed yet: there is nothing to tell.'),
});

export const CircularStands = problem('CircularStands', {
  description: 'A period has one circular; what changed is published as a new version of it.',
  message: text('该期已有通报：{number}。', 'This period has a circular already: {number}.'),
  fields: { number: { type: () => String, description: 'Number of the circular that stands.' } },
});

export const CaseNotTold = problem('CaseNotTold', {
  description: 'A case is an appeal that the centre sees and that is neither confidential nor a violation report.',
  message: text(
    '所选案例中有保密件、举报件或不可见的诉求，不能写入通报。',
    'One of the cases is confidential, a report of a violation or out of sight: no circular tells of it.',
  ),
});
