import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

export enum ReviewReason {
  HARD_CASE = 'HARD_CASE',
  OVERDUE = 'OVERDUE',
  RETURN = 'RETURN',
}
registerEnumType(ReviewReason, {
  name: 'ReviewReason',
  description: 'Why a unit looks at an appeal in its weekly review.',
  valuesConfig: {
    HARD_CASE: { description: '攻坚: the unit owns it as a hard case.' },
    OVERDUE: { description: '逾期: its work order is overdue.' },
    RETURN: { description: '退单: the unit has asked to return it, or objects.' },
  },
});

@ObjectType('ReviewedItem', { description: 'An appeal as it was reviewed.' })
export class ReviewedItem {
  @Field(() => ID, { description: 'The appeal.' })
  appealId: string;

  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => ReviewReason, { description: 'Why it was looked at.' })
  reason: ReviewReason;

  @Field(() => [String], { description: 'What was instructed on it in that week.' })
  instructions: string[];
}

@ObjectType('Instruction', { description: 'Who does what by when, as the head of a unit instructs on an appeal.' })
@Entity({ tableName: 'instruction' })
export class Instruction {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'text', columnType: 'date' })
  week: string;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => String, { description: 'Who instructs.' })
  @Property({ type: 'text' })
  givenBy: string;

  @Field(() => String, { nullable: true, description: 'Who is to do it.' })
  @Property({ type: 'text', nullable: true })
  personName: string | null;

  @Field(() => String, { description: 'By which day, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date' })
  dueOn: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @Property({ type: 'text', nullable: true })
  doneText: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was reported.' })
  @Property({ type: 'timestamptz', nullable: true })
  doneAt: Date | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('WeeklyReview', {
  description: '周调度: the review of its hard ones that a unit’s head has signed for a week.',
  implements: Matter,
})
@Entity({ tableName: 'weekly_review' })
export class WeeklyReview {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'Monday of the week, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date' })
  week: string;

  @Field(() => [ReviewedItem], { description: 'What was reviewed, as it stood.' })
  @Property({ type: 'json' })
  items: ReviewedItem[];

  @Field(() => String, { nullable: true, description: 'What the head notes on the week.' })
  @Property({ type: 'text', nullable: true })
  remark: string | null;

  @Field(() => String, { description: 'Who signed it.' })
  @Property({ type: 'text' })
  signedBy: string;

  @Field(() => DateTime, { description: 'When it was signed.' })
  @Property({ type: 'timestamptz' })
  signedAt: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
