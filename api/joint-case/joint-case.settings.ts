import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

export const leadDecides = defineSetting({
  key: 'jointCase.leadDecides',
  label: text('牵头单位可以作出决定', 'The lead unit may decide'),
  description: text(
    '牵头单位可在会商中作出并记录决定。关闭后只有指挥中心可以决定；已召集的会商不受影响。',
    'Whether the lead unit of a joint case may put decisions on the record. Otherwise the command centre alone decides; joint cases that were convened before keep their rule.',
  ),
  form: 'FLAG',
  fallback: true,
});
