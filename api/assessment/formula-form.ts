import type { InputIssue } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { RateName } from './assessment.enums.ts';
import type { FormulaInput } from './formula.inputs.ts';
import type { Formula } from './formula.ts';

const hundredths = (points: number): number => Math.round(points * 100);

/** The formula that a form describes. */
export function formulaOf({ base, weights, satisfied, dissatisfied, items = [] }: FormulaInput): Formula {
  const weightOf = (rate: RateName): number => weights.find((one) => one.rate === rate)?.percent ?? 0;
  return {
    base,
    weights: {
      RESPONSE: weightOf(RateName.RESPONSE),
      RESOLUTION: weightOf(RateName.RESOLUTION),
      SATISFACTION: weightOf(RateName.SATISFACTION),
      ON_TIME: weightOf(RateName.ON_TIME),
    },
    levels: { SATISFIED: satisfied, DISSATISFIED: dissatisfied },
    items: items.map(({ item, points, every = 1, most }) => ({
      item,
      points: hundredths(points),
      every,
      most: most === undefined ? null : hundredths(most),
    })),
  };
}

type Issue = Omit<InputIssue, 'message'> & { readonly message: Text };

/** What is wrong with a formula that its fields do not tell one by one. */
export function issuesIn({ weights, satisfied, dissatisfied, items = [] }: FormulaInput): Issue[] {
  const issues: Issue[] = [];
  const sum = weights.reduce((total, { percent }) => total + percent, 0);
  if (new Set(weights.map(({ rate }) => rate)).size < weights.length)
    issues.push({ path: 'weights', code: 'twice', message: TWICE_RATE });
  else if (sum !== 100)
    issues.push({
      path: 'weights',
      code: 'sum',
      message: text(`各项权重之和应为 100，现为 ${sum}。`, `The weights add up to ${sum}; they must add up to 100.`),
    });
  if (satisfied <= dissatisfied) issues.push({ path: 'satisfied', code: 'order', message: LEVELS });
  for (const [index, { item, points, every }] of items.entries()) {
    if (items.findIndex((other) => other.item === item) < index)
      issues.push({ path: `items.${index}.item`, code: 'twice', message: TWICE_ITEM });
    if (points === 0) issues.push({ path: `items.${index}.points`, code: 'nothing', message: NOTHING });
    if (every === 0) issues.push({ path: `items.${index}.every`, code: 'divides', message: DIVIDES });
  }
  return issues;
}

const TWICE_RATE = text('同一指标只能设一次权重。', 'A rate is weighted once.');
const TWICE_ITEM = text('同一加减分项只能设一次。', 'An item is named once.');
const LEVELS = text('“满意”的权重应高于“不满意”。', '“Satisfied” must weigh more than “dissatisfied”.');
const NOTHING = text('分值不能为 0。', 'An item of no points does nothing.');
const DIVIDES = text('“每几件”不能为 0：件数不能除以 0。', 'Cases cannot be divided by 0: give at least 1.');
