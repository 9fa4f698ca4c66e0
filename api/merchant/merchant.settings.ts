import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

/** From how many complaints within how many days on a merchant is a key complained-of one (重点被诉). */
export const keyCount = defineSetting({
  key: 'merchant.keyCount',
  label: text('重点被诉商户的件数', 'Appeals that make a key merchant'),
  description: text(
    '在下一项的天数内，点名同一商户的诉求达到此数的，列为重点被诉商户。',
    'A merchant that so many appeals name within the days of the next setting is a key complained-of one.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 1000, unit: text('件', 'appeals') },
  fallback: 5,
});

export const keyDays = defineSetting({
  key: 'merchant.keyDays',
  label: text('重点被诉商户的统计天数', 'Days that are counted for key merchants'),
  description: text(
    '自今日起往前计算的自然日；修改后立即按新的天数统计。',
    'Calendar days back from today; a change counts at once.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 365, unit: text('天', 'days') },
  fallback: 30,
});

export const associationFirst = defineSetting({
  key: 'merchant.associationFirst',
  label: text('会员商户的投诉先派协会', 'Complaints about members go to their association first'),
  description: text(
    '开启后，诉求点名协会会员商户的，派单建议把协会排在首位，由协会先行联系处理；签收、首次联系、办理时限照常计算，由指挥中心决定派给谁。',
    'Where an appeal names a member of an association, the association is proposed for the order first; the clocks of an order run for it, and the centre decides.',
  ),
  form: 'FLAG',
  fallback: false,
});
