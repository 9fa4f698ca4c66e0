import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

export const reviewMonths = defineSetting({
  key: 'knowledge.reviewMonths',
  label: text('知识条目复核周期', 'Review of knowledge entries'),
  description: text(
    '知识条目发布或复核后，多少个月内由维护单位再次复核；提出时可以另定。',
    'After how many months the owner of an entry looks at it again, where the entry does not say otherwise.',
  ),
  ground: text('济南市12345条例第二十八条', 'Jinan 12345 Regulation, Art. 28'),
  form: 'NUMBER',
  range: { min: 1, max: 36, unit: text('个月', 'months') },
  fallback: 6,
});
