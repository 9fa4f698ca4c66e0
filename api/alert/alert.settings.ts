import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

export const mostFirings = defineSetting({
  key: 'alert.mostFirings',
  label: text('一条预警规则的触发上限', 'Most alerts of one rule'),
  description: text(
    '按过去三个月试算超过此数的规则不能施行；施行中的规则一次要触发的超过此数时，自动暂停并说明原因。',
    'A rule that would have fired more often than this in the past three months cannot be adopted; one in force that is about to is held.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 10_000, unit: text('件', 'alerts') },
  fallback: 1000,
});
