import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

export const communityMayLead = defineSetting({
  key: 'appeal.communityMayLead',
  label: text('社区可以主办', 'Communities may lead'),
  description: text(
    '允许把诉求派给社区主办，或由社区牵头会商。不允许时，由街道主办，社区协办。',
    'Whether a community may be the lead unit of an appeal or a joint case. If not, its sub-district leads.',
  ),
  form: 'FLAG',
  fallback: false,
});
