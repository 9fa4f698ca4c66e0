import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const AppealNotCited = problem('AppealNotCited', {
  description: 'A notice can be about appeals that its proposer sees; one of these does not exist for the reader.',
  message: text('所选诉求中有的不存在或本单位不可见，不能关联。', 'Some of the appeals do not exist for your unit.'),
});

export const NextIsProposed = problem('NextIsProposed', {
  description: 'The step after a notice is proposed once; it stands already.',
  message: text('该件的下一步已经提请：{number}。', 'The next step was proposed already: {number}.'),
  fields: { number: { type: () => String, description: 'Number of the notice that follows.' } },
});

export const PriorNotOpen = problem('PriorNotOpen', {
  description: 'The notice before was answered, closed off or withdrawn meanwhile, or is not one of this unit.',
  message: text(
    '前一件“{number}”{state}，不再升级。',
    'The notice before, {number}, is not waiting for an answer: {state}.',
  ),
  fields: { number: { type: () => String, description: 'Number of the notice before.' } },
});
