import { IsNumber, IsOptional, Max, Min } from 'class-validator';
import { Field, Float, InputType } from 'type-graphql';
import { EnumInput, FormInput, IntInput, TextInput } from '../kernel/graphql/inputs.ts';
import { ItemName, RateName } from './assessment.enums.ts';

const MOST_POINTS = 1000;

/** Points with two decimals. */
export function PointsInput(options: {
  readonly description: string;
  readonly optional?: boolean;
  readonly min?: number;
}): PropertyDecorator {
  const decorators: PropertyDecorator[] = [
    Field(() => Float, { nullable: options.optional ?? false, description: options.description }),
    ...(options.optional ? [IsOptional()] : []),
    IsNumber({ maxDecimalPlaces: 2 }),
    Min(options.min ?? -MOST_POINTS),
    Max(MOST_POINTS),
  ];
  return (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
}

@InputType('AssessmentWeightInput', { description: 'How much of the base a rate stands for.' })
export class WeightInput {
  @EnumInput(RateName, { description: 'The rate.' })
  rate: RateName;

  @IntInput({ min: 0, max: 100, description: 'In percent; all together make 100.' })
  percent: number;
}

@InputType('AssessmentItemRuleInput', { description: 'Points for something that is counted case by case.' })
export class ItemRuleInput {
  @EnumInput(ItemName, { description: 'What.' })
  item: ItemName;

  @PointsInput({ description: 'Points, two decimals; negative to take them.' })
  points: number;

  @IntInput({
    min: 0,
    max: 1000,
    optional: true,
    description: 'For each so many cases; each one where nothing is said.',
  })
  every?: number;

  @PointsInput({ optional: true, min: 0, description: 'Points at most; without a limit where nothing is said.' })
  most?: number;
}

@InputType('AssessmentFormulaInput', { description: 'A version of how scores are made.' })
export class FormulaInput {
  @TextInput({ max: 60, description: 'Its name.' })
  name: string;

  @IntInput({ min: 1, max: MOST_POINTS, description: 'Points of a unit whose rates are all full.' })
  base: number;

  @FormInput(() => WeightInput, { list: { min: 1, max: 4 }, description: 'Weights of the rates.' })
  weights: WeightInput[];

  @IntInput({ min: 0, max: 100, description: 'What “satisfied” weighs, in percent.' })
  satisfied: number;

  @IntInput({ min: 0, max: 100, description: 'What “dissatisfied” weighs, in percent.' })
  dissatisfied: number;

  @FormInput(() => ItemRuleInput, {
    list: { min: 0, max: 6 },
    optional: true,
    description: 'What is added and taken case by case.',
  })
  items?: ItemRuleInput[];
}

@InputType('AssessmentFormulaAdoptInput', { description: 'From when on a version holds.' })
export class FormulaAdoptInput {
  @TextInput({
    max: 7,
    pattern: /^20\d\d-(0[1-9]|1[0-2])$/,
    description: 'The month that it begins with, for example `2027-01`; it holds for periods that begin from then on.',
  })
  fromMonth: string;
}
