import { described } from '../kernel/graphql/described.ts';

export enum SuggestionOutcome {
  SOLVED = 'SOLVED',
  PLANNED = 'PLANNED',
  EXPLAINED = 'EXPLAINED',
}
export const OUTCOME_WORDS = described(
  SuggestionOutcome,
  'SuggestionOutcome',
  'What comes of a suggestion, as its answer says.',
  {
    SOLVED: '已经解决或基本解决: solved, or nearly so.',
    PLANNED: '列入计划解决: planned, by a day that the answer names.',
    EXPLAINED: '留作参考并说明: cannot be done, and why.',
  },
);

export enum Implementation {
  IMPLEMENTED = 'IMPLEMENTED',
  PARTLY = 'PARTLY',
  NOT_IMPLEMENTED = 'NOT_IMPLEMENTED',
}
export const IMPLEMENTATION_WORDS = described(
  Implementation,
  'Implementation',
  'What was put into practice, as the deputy sees it.',
  {
    IMPLEMENTED: '已落实: put into practice.',
    PARTLY: '部分落实: in part.',
    NOT_IMPLEMENTED: '未落实: not put into practice.',
  },
);
export const IMPLEMENTED: Readonly<Record<Implementation, number>> = {
  IMPLEMENTED: 100,
  PARTLY: 50,
  NOT_IMPLEMENTED: 0,
};

export enum Satisfaction {
  SATISFIED = 'SATISFIED',
  FAIRLY = 'FAIRLY',
  DISSATISFIED = 'DISSATISFIED',
}
export const SATISFACTION_WORDS = described(Satisfaction, 'Satisfaction', 'Whether the deputy is satisfied.', {
  SATISFIED: '满意: satisfied.',
  FAIRLY: '基本满意: fairly satisfied.',
  DISSATISFIED: '不满意: not satisfied; it is handled again once.',
});
export const SATISFIED: Readonly<Record<Satisfaction, number>> = { SATISFIED: 100, FAIRLY: 60, DISSATISFIED: 0 };
