import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const ReplyTimeRuns = problem('ReplyTimeRuns', {
  description:
    'The time in which the unit performs and replies is not over: before that nobody says that it did not (行政诉讼法 Art. 25).',
  message: text(
    '回复期限至{until}届满，期满前不能认定未依法履职（行政诉讼法第二十五条）。',
    'The time to reply runs until {until}; before that nobody says that the unit did not perform (行政诉讼法 Art. 25).',
  ),
  fields: { until: { type: () => String, description: 'Last day of it, `YYYY-MM-DD`.' } },
});
