import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

@ObjectType('HandlingRating', {
  description: '类别评价: how a deputy or station rates the handling of a subject in a month; never of one appeal.',
  implements: Matter,
})
@Entity({ tableName: 'handling_rating' })
export class HandlingRating {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  raterId: string;

  @Field(() => String, { description: 'The deputy or station that rates.' })
  @Property({ type: 'text' })
  raterName: string;

  @Field(() => ID, { description: 'The subject.' })
  @Property({ type: 'uuid' })
  categoryId: string;

  @Field(() => String, { description: 'Names of the subject from the root on, joined by ` / `.' })
  @Property({ type: 'text' })
  subject: string;

  @Field(() => String, { description: 'The month, `YYYY-MM`.' })
  @Property({ type: 'text' })
  month: string;

  @Field(() => Int, { description: 'From 1 to 5.' })
  @Property({ type: 'integer' })
  score: number;

  @Field(() => String, { description: 'Why.' })
  @Property({ type: 'text' })
  remark: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Property({ type: 'timestamptz' })
  givenAt: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
