import { text } from '../kernel/i18n/index.ts';
import { defineSetting, tried } from '../unit/index.ts';

const FIRED = {
  name: 'trial_fired',
  text: `select count(*)::int as count from alert where at >= $1::timestamptz - interval '3 months' group by rule_id`,
};
const TOO_MANY = text(
  '过去三个月有 {of} 条规则预警过：超过现在上限的 {present} 条，超过新上限的 {proposed} 条。',
  'In the past three months {of} rules fired: {present} more often than the present value, {proposed} more often than the new one.',
);

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
  async trial(tx, values) {
    const rows = await tx.rows<{ count: number }>(FIRED, [tx.now]);
    return tried(rows, values, ({ count }, most) => count > most, TOO_MANY);
  },
});
