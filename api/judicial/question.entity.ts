import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

@ObjectType('PreSuitQuestion', {
  description:
    '诉前咨询: a unit asks the court how a kind of dispute is decided, before anybody sues. The answer is no ruling.',
  implements: Matter,
})
@Entity({ tableName: 'pre_suit_question' })
export class PreSuitQuestion {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  askerId: string;

  @Property({ type: 'uuid' })
  courtId: string;

  @Field(() => String, { description: 'What is asked, without personal data.' })
  @Property({ type: 'text' })
  question: string;

  @Field(() => String, { nullable: true, description: 'Number of the matter that it arose from.' })
  @Property({ type: 'text', nullable: true })
  aboutNumber: string | null;

  @Field(() => String, { nullable: true, description: 'What the court answered.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'The law that it answered from.' })
  @Property({ type: 'text', nullable: true })
  ground: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
