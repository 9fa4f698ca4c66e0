import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const NoticeTimeRuns = problem('NoticeTimeRuns', {
  description: 'The public notice before a civil suit runs for thirty days (检察公益诉讼解释 Art. 13).',
  message: text(
    '诉前公告至{until}届满，期满前不能提起民事公益诉讼（检察公益诉讼解释第十三条）。',
    'The public notice runs until {until}; a civil suit comes after it (检察公益诉讼解释 Art. 13).',
  ),
  fields: { until: { type: () => String, description: 'Last day of it, `YYYY-MM-DD`.' } },
});
