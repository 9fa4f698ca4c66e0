import { Int } from 'type-graphql';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const FormulaOverlaps = problem('FormulaOverlaps', {
  description: 'Another version begins in the same month: two would hold at once.',
  message: text(
    '“{other}”也自 {from} 起生效，同一时间只能有一个版本。',
    '“{other}” begins in {from} as well; only one version holds at a time.',
  ),
});

export const ExclusionNotNew = problem('ExclusionNotNew', {
  description: 'What was not agreed to may be asked for once more, on evidence that was not given before.',
  message: text(
    '本单位对此件的剔除申请未获同意；再次申请须提出新的证据。',
    'Your request was not agreed to; ask once more only on evidence that you have not given before.',
  ),
});

export const FormulaOverClosed = problem('FormulaOverClosed', {
  description:
    'The version would begin before the end of a period that is closed, which keeps the one it was closed with.',
  message: text(
    '{period} 已结账，新版本只能自其后的月份起生效。',
    '{period} is closed; a new version can begin only after it.',
  ),
});

export const PeriodNotOver = problem('PeriodNotOver', {
  description: 'A period is drawn up after its end, because until then it is still being counted.',
  message: text('{period} 尚未结束，不能汇总。', '{period} is not over yet; it cannot be drawn up.'),
});

export const PeriodExists = problem('PeriodExists', {
  description: 'There is one assessment of a period, not two.',
  message: text('{period} 的考评已建立。', 'The assessment of {period} exists already.'),
});

export const FiguresMoved = problem('FiguresMoved', {
  description: 'Something was decided after the figures were drawn up, and they would be signed as they no longer are.',
  message: text(
    '汇总之后数据有变化（如剔除），请重新汇总后再结账。',
    'The figures have changed since they were drawn up, for example by an exclusion; draw them up again.',
  ),
});

export const ExclusionsOpen = problem('ExclusionsOpen', {
  description:
    'Requests for exclusion about the period are not decided. They are decided first, or the signature names how many they are.',
  fields: { count: { type: () => Int, description: 'How many there are.' } },
  message: text(
    '本期还有 {count} 件剔除申请未审核：请先审核，或在结账时写明件数。',
    '{count} requests for exclusion about this period are open: decide them, or name the number when you sign.',
  ),
});

export const NotAssessed = problem('NotAssessed', {
  description: 'The unit has no result in a closed period of this name.',
  message: text('本单位在该期没有已结账的成绩。', 'Your unit has no result in a closed period of this name.'),
});

export const ScoreObjectionTooLate = problem('ScoreObjectionTooLate', {
  description: 'A score is objected to within a limit after the period was closed.',
  message: text('申诉期限已于 {until} 届满。', 'The limit for objections was over on {until}.'),
});

export const ObjectionPending = problem('ObjectionPending', {
  description: 'The unit has an objection to this score that is not answered yet.',
  message: text('本单位对该期成绩的申诉尚未答复。', 'An objection of your unit to this score is not answered yet.'),
});
