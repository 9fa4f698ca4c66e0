import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';
import { tryAttempts, trySample } from './setting-trials.ts';

const TIMES = text('次', 'times');
const HOURS = text('小时', 'hours');
const MINUTES = text('分钟', 'minutes');
const DAYS = text('天', 'days');

export const callbackAttempts = defineSetting({
  key: 'callback.attempts',
  label: text('回访次数', 'Tries of a callback'),
  description: text(
    '间隔达到要求的未接通累计到这个次数，按未联系上办结。',
    'After so many tries without an answer, far enough apart, the appellant counts as not reached.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 10, unit: TIMES },
  fallback: 3,
  trial: tryAttempts,
});

export const callbackSpacingHours = defineSetting({
  key: 'callback.spacingHours',
  label: text('回访间隔', 'Time between tries'),
  description: text(
    '未接通后隔多久再拨；间隔不足的不计入回访次数。',
    'How long to wait after a try without an answer; tries closer than that do not count.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 168, unit: HOURS },
  fallback: 4,
});

export const callbackClaimMinutes = defineSetting({
  key: 'callback.claimMinutes',
  label: text('取件保留时间', 'How long an item stays taken'),
  description: text(
    '坐席取件后多久未登记结果，其他坐席可以取走。',
    'After how long without a result another operator may take it.',
  ),
  form: 'NUMBER',
  range: { min: 5, max: 240, unit: MINUTES },
  fallback: 30,
});

export const callbackRateDays = defineSetting({
  key: 'callback.rateDays',
  label: text('自助评价期限', 'Rating by link'),
  description: text(
    '答复审核通过后多少天内，诉求人可以通过查询码自行评价。',
    'For how many days after the answer has passed the appellant may rate it by the link.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 365, unit: DAYS },
  fallback: 15,
});

export const callbackSamplePercent = defineSetting({
  key: 'callback.samplePercent',
  label: text('即接即决抽访比例', 'Sample of what is answered at once'),
  description: text(
    '当场答复的诉求中，按此比例抽取进入回访；是否抽中由诉求编号确定，不能挑选。',
    'How many per cent of what is answered at once is called back; the number of the appeal decides which, nobody picks.',
  ),
  form: 'NUMBER',
  range: { min: 0, max: 100, unit: text('%', '%') },
  fallback: 10,
  trial: trySample,
});

export const callbackReopenDays = defineSetting({
  key: 'callback.reopenDays',
  label: text('申请重新办理期限', 'Asking for re-opening'),
  description: text(
    '办结后多少天内，诉求人可以通过查询码申请重新办理。',
    'For how many days after the close the appellant may ask by the link to take it up again.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 365, unit: DAYS },
  fallback: 30,
});

export const callbackScript = defineSetting({
  key: 'callback.script',
  label: text('回访话术', 'Callback script'),
  description: text(
    '回访台上显示给坐席的话术，一行一句。',
    'What operators say on the callback desk, a sentence a line.',
  ),
  form: 'TEXT',
  fallback: [
    '您好，这里是区诉求办理指挥中心，就您反映的诉求做一次回访，占用您一两分钟。',
    '承办单位是否与您联系，并告诉您办理情况？',
    '您反映的问题是否已经解决？',
    '您对办理过程和结果是否满意？',
    '还有什么需要我们转告承办单位的？感谢您的配合。',
  ].join('\n'),
});

export const weeklyStateDay = defineSetting({
  key: 'hardCase.weeklyStateDay',
  label: text('攻坚周报日', 'Day of the weekly state'),
  description: text(
    '攻坚件的进展每周几日终前报送：1 为周一，7 为周日。',
    'By the end of which day of the week the state of a hard case is due: 1 is Monday, 7 Sunday.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 7, unit: text('（周几）', '(day of the week)') },
  fallback: 5,
});
