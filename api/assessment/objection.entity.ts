import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

@ObjectType('AssessmentObjection', { description: '考评申诉: a unit does not accept its score.', implements: Matter })
@Entity({ tableName: 'assessment_objection' })
export class AssessmentObjection {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  periodId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'What is wrong with the score, as the unit says.' })
  @Property({ type: 'text' })
  statement: string;

  @Field(() => String, { nullable: true, description: 'What the centre answered.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null;

  @Property({ type: 'integer', nullable: true })
  points: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
