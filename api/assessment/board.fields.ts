import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Unit } from '../unit/index.ts';
import { FactOutcome, Group, ItemName, Measure, RateName } from './assessment.enums.ts';
import { FormulaVersion } from './formula.entity.ts';
import type { Counted, Figures } from './figures.ts';
import { ITEMS, RATES } from './figures.ts';
import type { Period } from './period-code.ts';
import type { Score, Step } from './score.ts';

@ObjectType('AssessmentCounted', {
  description: 'What a number counts: pass both to `assessmentFacts` and the list is as long as the number.',
})
export class CountedType {
  @Field(() => [Measure], { description: 'What is counted.' })
  measures: readonly Measure[];

  @Field(() => [FactOutcome], { description: 'How it came out.' })
  outcomes: readonly FactOutcome[];
}

@ObjectType('AssessmentRate', { description: 'A rate with its numerator and its denominator.' })
export class RateType {
  @Field(() => RateName, { description: 'Which rate.' })
  name: RateName;

  @Field(() => Int, { description: 'Numerator: how many came out well.' })
  hits: number;

  @Field(() => Int, { description: 'Denominator: how many are counted.' })
  of: number;

  @Field(() => Float, {
    nullable: true,
    description: 'In percent, two decimals; null where the denominator is 0, for then there is no rate.',
  })
  percent: number | null;

  @Field(() => CountedType, { description: 'What the numerator counts.' })
  countedHits: CountedType;

  @Field(() => CountedType, { description: 'What the denominator counts.' })
  countedAll: CountedType;
}

@ObjectType('AssessmentItem', { description: 'How often something was counted.' })
export class ItemType {
  @Field(() => ItemName, { description: 'What.' })
  name: ItemName;

  @Field(() => Int, { description: 'How often.' })
  count: number;

  @Field(() => CountedType, { description: 'What it counts.' })
  counted: CountedType;
}

@ObjectType('AssessmentFigures', { description: 'Rates and counts of a unit, a subject or the district.' })
export class FiguresType {
  @Field(() => [RateType], { description: 'The rates.' })
  rates: RateType[];

  @Field(() => [ItemType], { description: 'What is counted case by case.' })
  items: ItemType[];
}

@ObjectType('AssessmentStep', {
  description:
    'A step on the way to a score; the steps add up to it. One of neither rate nor item keeps the score from falling below 0.',
})
export class StepType {
  @Field(() => RateName, { nullable: true, description: 'The rate that gives the points.' })
  rate: RateName | null;

  @Field(() => ItemName, { nullable: true, description: 'The item that gives or takes them.' })
  item: ItemName | null;

  @Field(() => Float, { description: 'Points, two decimals; negative where they are taken.' })
  points: number;

  @Field(() => Float, { nullable: true, description: 'Points at most; null without a limit.' })
  most: number | null;

  @Field(() => Int, { description: 'How many facts the step counts.' })
  count: number;

  @Field(() => CountedType, { description: 'What it counts.' })
  counted: CountedType;
}

@ObjectType('AssessmentPlace', { description: 'Score and place in another period.' })
export class PlaceType {
  @Field(() => String, { description: 'The period.' })
  period: string;

  @Field(() => Float, { nullable: true, description: 'Score; null where nothing was due.' })
  score: number | null;

  @Field(() => Int, { nullable: true, description: 'Place in the group.' })
  place: number | null;
}

@ObjectType('AssessmentHeld', { description: 'Score and place under the formula that holds, beside those of a trial.' })
export class HeldType {
  @Field(() => Float, { nullable: true, description: 'Score, as it was signed where the period is closed.' })
  score: number | null;

  @Field(() => Int, { nullable: true, description: 'Place in the group, as it was signed where the period is closed.' })
  place: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'By how many points the trial lies above it; null where one of the two has no score.',
  })
  difference: number | null;
}

@ObjectType('AssessmentCorrection', { description: 'A change of a closed score, by an objection that was upheld.' })
export class CorrectionType {
  @Field(() => ID, { description: 'The objection that it follows from.' })
  objectionId: string;

  @Field(() => Float, { description: 'Points; negative where they were taken.' })
  points: number;

  @Field(() => String, { description: 'Why.' })
  reason: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;
}

@ObjectType('AssessmentCorrected', { description: 'A closed score after its corrections.' })
export class CorrectedType {
  @Field(() => Float, { nullable: true, description: 'Score after them.' })
  score: number | null;

  @Field(() => Int, { nullable: true, description: 'Place after all corrections of the period.' })
  place: number | null;

  @Field(() => [CorrectionType], { description: 'The corrections, in their order.' })
  corrections: CorrectionType[];
}

@ObjectType('AssessmentRank', { description: 'What is published of a unit: score and place, no figures.' })
export class RankType {
  @Field(() => Unit, { description: 'The unit.' })
  unit: Unit;

  @Field(() => Group, { description: 'The group that it is ranked in.' })
  group: Group;

  @Field(() => Float, { nullable: true, description: 'Score; null where nothing was due.' })
  score: number | null;

  @Field(() => Int, { nullable: true, description: 'Place in the group.' })
  place: number | null;
}

@ObjectType('AssessmentRecount', { description: 'A closed period, counted once more from the facts.' })
export class RecountType {
  @Field(() => String, { description: 'Hash that it was signed with.' })
  signed: string;

  @Field(() => String, { description: 'Hash of what is counted now.' })
  counted: string;

  @Field(() => Boolean, { description: 'Whether the two are the same, bit for bit.' })
  same: boolean;
}

@ObjectType('AssessmentStanding', { description: 'How a unit stands in a period.' })
export class StandingType {
  @Field(() => Unit, { description: 'The unit.' })
  unit: Unit;

  @Field(() => Group, { description: 'The group that it is ranked in.' })
  group: Group;

  @Field(() => FiguresType, { description: 'Its figures.' })
  figures: FiguresType;

  @Field(() => Float, { nullable: true, description: 'Score, two decimals; null where nothing was due.' })
  score: number | null;

  @Field(() => [StepType], { description: 'How the score is made.' })
  steps: StepType[];

  @Field(() => Int, {
    nullable: true,
    description: 'Place in its group; null where nothing was due, and for a reader who does not see the others.',
  })
  place: number | null;

  @Field(() => CorrectedType, {
    nullable: true,
    description: 'What became of a closed score; null where nothing was corrected.',
  })
  corrected: CorrectedType | null;

  @Field(() => HeldType, {
    nullable: true,
    description: 'What holds beside a trial; null where nothing is tried.',
  })
  held: HeldType | null;

  @Field(() => PlaceType, { nullable: true, description: 'The period of the same length before.' })
  before: PlaceType | null;
}

@ObjectType('AssessmentSpan', { description: 'A period of assessment.' })
export class SpanType {
  @Field(() => String, {
    description: '`2026-03` for a month, `2026-Q1` for a quarter, `2026-W10` for a week, `2026-03-02` for a day.',
  })
  code: string;

  @Field(() => DateTime, { description: 'When it begins: midnight in Asia/Shanghai.' })
  startsAt: Date;

  @Field(() => DateTime, { description: 'When the next one begins.' })
  endsAt: Date;
}

@ObjectType('AssessmentBoard', { description: 'The figures of a period, unit by unit.' })
export class BoardType {
  @Field(() => SpanType, { description: 'The period.' })
  period: Period;

  @Field(() => DateTime, { description: 'The instant as of which it is counted.' })
  asOf: Date;

  @Field(() => FormulaVersion, { description: 'The formula that the scores are made with.' })
  formula: FormulaVersion;

  @Field(() => Boolean, { description: 'Whether it is a trial of another formula, beside the one that holds.' })
  trial: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The assessment of the period, where it was opened and the reader sees it.',
  })
  matterId: string | null;

  @Field(() => Boolean, { description: 'Whether it is closed: kept as it was signed, not counted anew.' })
  closed: boolean;

  @Field(() => Boolean, { description: 'Whether the reader sees every unit, and so their places.' })
  complete: boolean;

  @Field(() => FiguresType, { description: 'Everything that the reader sees, together.' })
  whole: FiguresType;

  @Field(() => [StandingType], { description: 'Units that something was due of, by place within their groups.' })
  standings: StandingType[];

  @Field(() => [StandingType], { description: 'Units that nothing was due of.' })
  nothingDue: StandingType[];
}

@ObjectType('AssessmentBreakdown', { description: 'Figures of one subject, one area or one kind of unit.' })
export class BreakdownType {
  @Field(() => String, {
    nullable: true,
    description: 'Key; null for what has none, such as an appeal without a subject.',
  })
  key: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; null for what has none.' })
  label: string | null;

  @Field(() => FiguresType, { description: 'Its figures.' })
  figures: FiguresType;
}

const counted = (measures: readonly Measure[], outcomes: readonly FactOutcome[]): Counted => ({ measures, outcomes });

export function toFigures({ rates, items }: Figures): FiguresType {
  return {
    rates: rates.map(({ name, hits, of, percent }) => {
      const { measure, of: all, hits: good } = RATES[name];
      return { name, hits, of, percent, countedHits: counted([measure], good), countedAll: counted([measure], all) };
    }),
    items: items.map(({ name, count }) => ({ name, count, counted: ITEMS[name] })),
  };
}

export function toSteps({ steps }: Pick<Score, 'steps'>): StepType[] {
  return steps.map((step: Step) => ({
    ...step,
    points: step.points / 100,
    most: step.most === null ? null : step.most / 100,
    counted: countedBy(step),
  }));
}

function countedBy({ rate, item }: Step): Counted {
  if (rate) return counted([RATES[rate].measure], RATES[rate].of);
  return item ? ITEMS[item] : counted([], []);
}

export const toPoints = (hundredths: number | null): number | null => (hundredths === null ? null : hundredths / 100);
