import './fact.projection.ts';
import './exclusion.kind.ts';
import './exclusion.grounds.ts';
import './exclusion.acts.ts';
import './formula.acts.ts';
import './period.acts.ts';
import './settled.ts';
import './objection.acts.ts';
import {
  AdoptionFields,
  AppealExclusionFields,
  ExclusionFields,
  FormulaFields,
  ObjectionFields,
  PeriodFields,
} from './assessment.fields.ts';
import { AssessmentFactFields, AssessmentResolver } from './board.resolver.ts';
import { AssessmentExclusion } from './exclusion.entity.ts';
import { AssessmentFact } from './fact.entity.ts';
import { AdoptedFormula, AssessmentFormula } from './formula.entity.ts';
import { AssessmentObjection } from './objection.entity.ts';
import { AssessmentCorrection, AssessmentPeriod, AssessmentPlace, AssessmentResult } from './period.entity.ts';
import { TrendResolver } from './trend.resolver.ts';

export { Group, ItemName, RateName } from './assessment.enums.ts';
export { closedAfter, correct } from './closing.ts';
export type { Rate } from './figures.ts';
export { before, dayAt, monthAt, periodOf } from './period-code.ts';
export type { Period } from './period-code.ts';
export { notableAppeals } from './notable.ts';
export type { Notable } from './notable.ts';
export { resultsOf } from './results.ts';
export { wasAsked, wholeOf } from './standings.ts';
export type { Standing } from './standings.ts';
export { AssessmentFormula, AssessmentObjection, AssessmentPeriod };

/** What the schema and the ORM need to know of assessment. */
export const assessmentEntities = [
  AssessmentFact,
  AssessmentFormula,
  AdoptedFormula,
  AssessmentExclusion,
  AssessmentPeriod,
  AssessmentResult,
  AssessmentCorrection,
  AssessmentPlace,
  AssessmentObjection,
];
export const assessmentResolvers = [
  AssessmentResolver,
  TrendResolver,
  AssessmentFactFields,
  AdoptionFields,
  AppealExclusionFields,
  ExclusionFields,
  FormulaFields,
  PeriodFields,
  ObjectionFields,
];
