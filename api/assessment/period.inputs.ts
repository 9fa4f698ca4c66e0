import { InputType } from 'type-graphql';
import { IdInput, IntInput, TextInput } from '../kernel/graphql/inputs.ts';
import { PointsInput } from './formula.inputs.ts';

@InputType('AssessmentPeriodOpenInput', { description: 'Which period is assessed.' })
export class PeriodOpenInput {
  @TextInput({
    max: 7,
    pattern: /^20\d\d-(0[1-9]|1[0-2]|Q[1-4])$/,
    description: '`2026-03` for a month, `2026-Q1` for a quarter.',
  })
  code: string;
}

@InputType('AssessmentObjectInput', { description: 'Why a unit does not accept its score.' })
export class ObjectInput {
  @IdInput({ description: 'The period that was closed.' })
  periodId: string;

  @TextInput({ min: 5, max: 4000, description: 'What is wrong with the score, and what proves it.' })
  statement: string;
}

@InputType('AssessmentObjectionUpholdInput', { description: 'How an objection is met.' })
export class ObjectionUpholdInput {
  @PointsInput({ description: 'Points by which the score is corrected; negative to take them.' })
  points: number;

  @TextInput({ max: 2000, description: 'The answer, as it stands on both records.' })
  reason: string;
}

@InputType('AssessmentObjectionRejectInput', { description: 'Why an objection is not met.' })
export class ObjectionRejectInput {
  @TextInput({ max: 2000, description: 'The answer.' })
  reason: string;
}

@InputType('AssessmentPeriodCloseInput', { description: 'What is signed over knowingly.' })
export class PeriodCloseInput {
  @IntInput({
    optional: true,
    min: 0,
    max: 100_000,
    description:
      'How many requests for exclusion are open and are left undecided; the number that there is. Needed where there are any.',
  })
  overOpenExclusions?: number;
}

/** A correction that follows from an objection; made by the house alone. */
export class CorrectInput {
  unitId: string;
  objectionId: string;
  objectionNumber: string;
  /** In hundredths of a point. */
  points: number;
  reason: string;
}
