import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

const PERCENT = text('%', '%');

export const checkList = defineSetting({
  key: 'grid.checkList',
  label: text('入户走访清单', 'Check-list of door visits'),
  description: text(
    '网格员入户走访时逐项查看的内容，一行一项；已发送的走访保留当时的清单。',
    'What grid workers look at when they visit, an item a line; visits that were sent keep the list of their time.',
  ),
  form: 'TEXT',
  fallback: [
    '用电、用气是否安全',
    '楼道、消防通道是否畅通',
    '电动自行车是否违规充电、停放',
    '独居老人、残疾人等是否需要帮助',
    '邻里、家庭有无矛盾纠纷',
    '有无未解决的诉求',
  ].join('\n'),
});

export const visitBackDays = defineSetting({
  key: 'grid.visitBackDays',
  label: text('走访补报期限', 'How late a visit is taken'),
  description: text(
    '没有网络时记录的走访，最迟在走访后多少天内发送。',
    'Within how many days a visit that was noted without a network is sent at the latest.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 60, unit: text('天', 'days') },
  fallback: 30,
});

export const starVisits = defineSetting({
  key: 'grid.starVisits',
  label: text('星级：月走访户次', 'Stars: visits a month'),
  description: text('网格员每月走访达到多少户次计一项达标。', 'How many visits a month reach this measure.'),
  form: 'NUMBER',
  range: { min: 1, max: 1000, unit: text('户次', 'visits') },
  fallback: 40,
});

export const starOnTheSpot = defineSetting({
  key: 'grid.starOnTheSpot',
  label: text('星级：当场解决率', 'Stars: solved on the spot'),
  description: text(
    '走访发现的问题中当场解决的比例达到多少计一项达标。',
    'What share of the problems found, solved on the spot, reaches this measure.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 100, unit: PERCENT },
  fallback: 50,
});

export const starInTime = defineSetting({
  key: 'grid.starInTime',
  label: text('星级：按时跟进率', 'Stars: in time'),
  description: text(
    '走访发现的问题按时了结的比例达到多少计一项达标。',
    'What share of the problems found, settled in time, reaches this measure.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 100, unit: PERCENT },
  fallback: 90,
});

export const starSatisfied = defineSetting({
  key: 'grid.starSatisfied',
  label: text('星级：满意率', 'Stars: satisfaction'),
  description: text(
    '网格员首接的诉求回访满意的比例达到多少计一项达标。',
    'What share of the appeals first received by the worker, called back satisfied, reaches this measure.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 100, unit: PERCENT },
  fallback: 90,
});
