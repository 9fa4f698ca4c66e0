import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const ProposalGone = problem('ProposalGone', {
  description: 'A proposed item is not proposed any more: it was settled, or it stands on the agenda already.',
  message: text(
    '所选事项已办结或已列入议程，请刷新后重选。',
    'What was chosen is settled or on the agenda; read again.',
  ),
});

export const MeetingNotReady = problem('MeetingNotReady', {
  description: 'The meeting cannot be called yet.',
  message: text('尚不能发出通知：{reason}', 'The meeting cannot be called: {reason}'),
});

export const MinutesIncomplete = problem('MinutesIncomplete', {
  description: 'Items of the agenda have no minutes yet.',
  message: text('以下议题尚未记录：{list}', 'These items have no minutes yet: {list}'),
  fields: { items: { type: () => [String], description: 'Titles of the items.' } },
});
