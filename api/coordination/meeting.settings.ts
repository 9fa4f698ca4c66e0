import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

export const stuckDays = defineSetting({
  key: 'coordination.stuckDays',
  label: text('联办停滞天数', 'Days without progress of a joint case'),
  description: text(
    '联办连续多少天没有任何进展，即提请列入调度会议程。',
    'After how many days without any act a joint case is proposed for the agenda of a coordination meeting.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 90, unit: text('天', 'days') },
  fallback: 7,
});
