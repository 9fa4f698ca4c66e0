import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const KnowledgeAsked = problem('KnowledgeAsked', {
  description: 'Another entry of the same subject asks the same question: a second answer would contradict the first.',
  message: text('同一类别下已有相同问题的知识条目 {number}。', 'The entry {number} of this subject asks the same.'),
  fields: { number: { type: () => String, description: 'Number of the other entry.' } },
});
