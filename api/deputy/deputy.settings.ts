import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

const WORKING_DAYS = text('个工作日', 'working days');
const MONTHS = text('个月', 'months');
const QINGDAO = (zh: string, article: string) => text(`青岛市代表建议条例${zh}`, `青岛市代表建议条例 ${article}`);
const DEPUTIES_LAW = text('代表法第五十一条', '代表法 Art. 51');

export const clusterSize = defineSetting({
  key: 'deputy.clusterSize',
  label: text('代表建议所依据的诉求件数', 'Appeals behind a suggestion'),
  description: text(
    '代表建议至少依据多少件诉求；重复诉求按一件计。个案不作为代表建议。',
    'On how many appeals a suggestion rests at least; repeats of one count once. A single case is no suggestion.',
  ),
  ground: QINGDAO('第十一条', 'Art. 11'),
  form: 'NUMBER',
  range: { min: 2, max: 100, unit: text('件', 'appeals') },
  fallback: 3,
});

export const suggestionObjectionDays = defineSetting({
  key: 'deputy.objectionWorkingDays',
  label: text('代表建议异议期限', 'Limit for an objection to a suggestion'),
  description: text(
    '承办单位收到交办后多少个工作日内可以提出异议。',
    'Within how many working days of being assigned a suggestion a unit may object.',
  ),
  ground: QINGDAO('第十九条', 'Art. 19'),
  form: 'NUMBER',
  range: { min: 1, max: 20, unit: WORKING_DAYS },
  fallback: 5,
});

export const opinionMonths = defineSetting({
  key: 'deputy.opinionMonths',
  label: text('代表建议协办意见期限', 'Limit for a co-handling unit’s opinion'),
  description: text(
    '协办单位在交办后多少个月内向主办单位提出意见。',
    'Within how many months of the assignment a co-handling unit gives the lead its opinion.',
  ),
  ground: QINGDAO('第二十四条', 'Art. 24'),
  form: 'NUMBER',
  range: { min: 1, max: 3, unit: MONTHS },
  fallback: 1,
});

export const answerMonths = defineSetting({
  key: 'deputy.answerMonths',
  label: text('代表建议答复期限', 'Limit for the answer to a suggestion'),
  description: text('主办单位在交办后多少个月内答复代表。', 'Within how many months of the assignment it is answered.'),
  ground: DEPUTIES_LAW,
  form: 'NUMBER',
  range: { min: 1, max: 3, unit: MONTHS },
  fallback: 3,
});

export const longestMonths = defineSetting({
  key: 'deputy.longestMonths',
  label: text('代表建议最长答复期限', 'Longest limit for the answer'),
  description: text(
    '涉及面广、处理难度大的，经代表同意后，最迟在交办后多少个月内答复。',
    'Within how many months of the assignment a broad one is answered, when the deputy agrees.',
  ),
  ground: DEPUTIES_LAW,
  form: 'NUMBER',
  range: { min: 3, max: 6, unit: MONTHS },
  fallback: 6,
});

export const implementationWeight = defineSetting({
  key: 'deputy.implementationWeight',
  label: text('代表建议评价中落实的权重', 'Weight of implementation in an evaluation'),
  description: text(
    '评价得分中，落实情况占百分之多少，其余为满意度；落实重于满意。',
    'Which share of the score what was put into practice has; the rest is satisfaction. The first weighs more.',
  ),
  ground: QINGDAO('第三十一条', 'Art. 31'),
  form: 'NUMBER',
  range: { min: 51, max: 100, unit: text('%', '%') },
  fallback: 60,
});

export const announcementDays = defineSetting({
  key: 'deputy.announcementDays',
  label: text('接待日公告提前天数', 'Days ahead of a station day'),
  description: text(
    '代表接待日至少提前多少天公告时间、地点和接待代表。',
    'How many days ahead day, place and deputies of a station day are announced.',
  ),
  form: 'NUMBER',
  range: { min: 1, max: 30, unit: text('天', 'days') },
  fallback: 3,
});
