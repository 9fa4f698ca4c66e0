import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { FactOutcome, Measure } from './assessment.enums.ts';

@ObjectType('AssessmentFact', {
  description:
    'One thing that is counted of a unit’s work order. It counts at the instant at which it was settled, and that never changes.',
})
@Entity({ tableName: 'assessment_fact' })
export class AssessmentFact {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  appealId: string;

  @Property({ type: 'uuid' })
  orderId: string;

  @Field(() => Measure, { description: 'What is counted.' })
  @Property({ type: 'text' })
  measure: Measure;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'uuid', nullable: true })
  categoryId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when it was due, where it was.' })
  @Property({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was done; null while it is not.' })
  @Property({ type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Field(() => DateTime, { description: 'The instant at which it counts: done or overdue, whichever came first.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => FactOutcome, { description: 'How it came out.' })
  @Property({ type: 'text' })
  outcome: FactOutcome;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
