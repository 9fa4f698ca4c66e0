import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import type { Tally } from './figures.ts';
import type { Formula } from './formula.ts';

@ObjectType('AssessmentPeriod', { description: '考评期: the assessment of a month or a quarter.', implements: Matter })
@Entity({ tableName: 'assessment_period' })
export class AssessmentPeriod {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: '`2026-03` for a month, `2026-Q1` for a quarter.' })
  @Property({ type: 'text' })
  code: string;

  @Field(() => DateTime, { description: 'When it begins.' })
  @Property({ type: 'timestamptz' })
  startsAt: Date;

  @Field(() => DateTime, { description: 'When the next one begins.' })
  @Property({ type: 'timestamptz' })
  endsAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'The instant as of which it was drawn up; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  asOf: Date | null;

  @Property({ type: 'uuid', nullable: true })
  formulaId: string | null;

  @Property({ type: 'json', nullable: true })
  formula: Formula | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 over the period, the formula and every unit’s figures and score, as they were drawn up.',
  })
  @Property({ type: 'text', nullable: true })
  digest: string | null;

  @Field(() => String, { nullable: true, description: 'Head of the centre who signed it; null before.' })
  @Property({ type: 'text', nullable: true })
  signedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was signed.' })
  @Property({ type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when a unit may object to its score.' })
  @Property({ type: 'timestamptz', nullable: true })
  objectableUntil: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/** What a unit’s period was closed with. */
@Entity({ tableName: 'assessment_result' })
export class AssessmentResult {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'json' })
  tallies: Tally[];

  @Property({ type: 'integer', nullable: true })
  score: number | null;

  @Property({ type: 'integer', nullable: true })
  place: number | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/** A change of a closed score, by an objection that was upheld. */
@Entity({ tableName: 'assessment_correction' })
export class AssessmentCorrection {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'uuid' })
  objectionId: string;

  @Property({ type: 'integer' })
  points: number;

  @Property({ type: 'text' })
  reason: string;

  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/** What every unit is shown of the others once a period is published. */
@Entity({ tableName: 'assessment_place' })
export class AssessmentPlace {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'integer', nullable: true })
  score: number | null;

  @Property({ type: 'integer', nullable: true })
  place: number | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
