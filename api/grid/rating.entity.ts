import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Matter } from '../matter/index.ts';

@ObjectType('StarFigures', { description: 'What a star rating rests on, counted over its month.' })
export class StarFigures {
  @Field(() => Int, { description: 'Visits.' })
  visits: number;

  @Field(() => Int, { description: 'How many visits the rule expects.' })
  visitsExpected: number;

  @Field(() => Int, { description: 'Problems that were found.' })
  problems: number;

  @Field(() => Int, { description: 'Of these, solved on the spot.' })
  onTheSpot: number;

  @Field(() => Int, { description: 'Of these, settled by now.' })
  settled: number;

  @Field(() => Int, { description: 'Of the settled ones, in time.' })
  inTime: number;

  @Field(() => Int, { description: 'Appeals first received by the worker whose appellant has said how it went.' })
  rated: number;

  @Field(() => Int, { description: 'Of these, satisfied.' })
  satisfied: number;

  @Field(() => Int, {
    description: 'How many of the measures could be counted: nothing to count is not held against anybody.',
  })
  measures: number;

  @Field(() => Int, { description: 'How many of them reach what the rule asks.' })
  reached: number;
}

@ObjectType('StarRating', {
  description: '星级评定: the stars of a grid worker for a month, by rule and review.',
  implements: Matter,
})
@Entity({ tableName: 'star_rating' })
export class StarRating {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  profileId: string;

  @Property({ type: 'uuid' })
  communityId: string;

  @Field(() => ID, { description: 'The grid worker.' })
  @Property({ type: 'uuid' })
  memberId: string;

  @Field(() => String, { description: 'Name of the grid worker.' })
  @Property({ type: 'text' })
  workerName: string;

  @Field(() => String, { description: 'The month, `2026-03`.' })
  @Property({ type: 'text' })
  periodCode: string;

  @Field(() => StarFigures, { description: 'What it rests on.' })
  @Property({ type: 'json' })
  figures: StarFigures;

  @Field(() => Int, { description: 'Stars by the rule.' })
  @Property({ type: 'smallint' })
  byRule: number;

  @Field(() => Int, { nullable: true, description: 'Stars as the sub-district has published them.' })
  @Property({ type: 'smallint', nullable: true })
  stars: number | null;

  @Field(() => String, { nullable: true, description: 'Why the sub-district has decided so.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
