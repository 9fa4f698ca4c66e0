import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { ItemName, RateName } from './assessment.enums.ts';
import type { Formula } from './formula.ts';

@ObjectType('AssessmentWeight', { description: 'How much of the base a rate stands for.' })
export class WeightType {
  @Field(() => RateName, { description: 'The rate.' })
  rate: RateName;

  @Field(() => Int, { description: 'In percent.' })
  percent: number;
}

@ObjectType('AssessmentItemRule', { description: 'Points for something that is counted case by case.' })
export class ItemRuleType {
  @Field(() => ItemName, { description: 'What.' })
  item: ItemName;

  @Field(() => Float, { description: 'Points, two decimals; negative where they are taken.' })
  points: number;

  @Field(() => Int, { description: 'For each so many cases.' })
  every: number;

  @Field(() => Float, { nullable: true, description: 'Points at most; null without a limit.' })
  most: number | null;
}

@ObjectType('AssessmentFormulaVersion', { description: 'How scores are made, as a version that every unit may read.' })
export class FormulaVersion {
  @Field(() => ID, {
    nullable: true,
    description: 'The formula; null for the one that holds until a district has its own.',
  })
  id: string | null;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  number: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'It holds for periods that begin from then on, until the next version does; null for a draft.',
  })
  effectiveFrom: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was adopted.' })
  adoptedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who adopted it.' })
  adoptedBy: string | null;

  @Field(() => Int, { description: 'Points of a unit whose rates are all full.' })
  base: number;

  @Field(() => [WeightType], { description: 'Weights of the rates; together 100.' })
  weights: WeightType[];

  @Field(() => Int, { description: 'What “satisfied” weighs, in percent.' })
  satisfied: number;

  @Field(() => Int, { description: 'What “dissatisfied” weighs, in percent.' })
  dissatisfied: number;

  @Field(() => [ItemRuleType], { description: 'What is added and taken case by case.' })
  items: ItemRuleType[];
}

@ObjectType('AssessmentFormula', { description: '考评办法: a version of how scores are made.', implements: Matter })
@Entity({ tableName: 'assessment_formula' })
export class AssessmentFormula {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'json' })
  content: Formula;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/** A formula that was adopted, as every unit may read it. */
@ObjectType('AssessmentAdoption', {
  description: 'The adoption of a formula: from when on it holds, and who adopted it.',
})
@Entity({ tableName: 'assessment_version' })
export class AdoptedFormula {
  @Field(() => ID, { description: 'The part that an act about it names.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'text' })
  number: string;

  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'json' })
  content: Formula;

  @Field(() => DateTime, { description: 'From when on it holds.' })
  @Property({ type: 'timestamptz' })
  effectiveFrom: Date;

  @Field(() => DateTime, { description: 'When it was adopted.' })
  @Property({ type: 'timestamptz' })
  adoptedAt: Date;

  @Field(() => String, { nullable: true, description: 'Who adopted it.' })
  @Property({ type: 'text', nullable: true })
  adoptedBy: string | null;
}

/** What is known of a formula besides its content. */
export type FormulaRow = Partial<
  Pick<FormulaVersion, 'id' | 'number' | 'name' | 'effectiveFrom' | 'adoptedAt' | 'adoptedBy'>
>;

/** A row, or the default where there is none, as it is shown. */
export function toVersion(content: Formula, row: FormulaRow = {}): FormulaVersion {
  const { id = null, number = null, name = null, effectiveFrom = null, adoptedAt = null, adoptedBy = null } = row;
  return {
    id,
    number,
    name,
    effectiveFrom,
    adoptedAt,
    adoptedBy,
    base: content.base,
    weights: Object.values(RateName).map((rate) => ({ rate, percent: content.weights[rate] })),
    satisfied: content.levels.SATISFIED,
    dissatisfied: content.levels.DISSATISFIED,
    items: content.items.map(({ item, points, every, most }) => ({
      item,
      points: points / 100,
      every,
      most: most === null ? null : most / 100,
    })),
  };
}
