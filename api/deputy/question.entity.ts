import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';

@ObjectType('ObserverQuestion', { description: 'What a deputy or station asked a unit at an appeal, and its reply.' })
@Entity({ tableName: 'observer_question' })
export class ObserverQuestion {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  askerId: string;

  @Field(() => String, { description: 'The deputy or station that asks.' })
  @Property({ type: 'text' })
  askerName: string;

  @Property({ type: 'uuid' })
  askedId: string;

  @Field(() => String, { description: 'The unit that is asked.' })
  @Property({ type: 'text' })
  askedName: string;

  @Field(() => String, { description: 'The question.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => DateTime, { description: 'When it was asked.' })
  @Property({ type: 'timestamptz' })
  askedAt: Date;

  @Field(() => DateTime, { description: 'By when the unit replies.' })
  @Property({ type: 'timestamptz' })
  dueAt: Date;

  @Field(() => String, { nullable: true, description: 'The reply; null while there is none.' })
  @Property({ type: 'text', nullable: true })
  reply: string | null;

  @Field(() => String, { nullable: true, description: 'Unit that replied: the one that was asked, or the centre.' })
  @Property({ type: 'text', nullable: true })
  repliedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it replied.' })
  @Property({ type: 'timestamptz', nullable: true })
  repliedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
