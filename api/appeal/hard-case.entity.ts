import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { HardCaseEnd } from './appeal.enums.ts';

@ObjectType('HardCaseMeasure', { description: 'One measure of a plan.' })
export class HardCaseMeasure {
  @Field(() => String, { description: 'What is done.' })
  what: string;

  @Field(() => String, { description: 'By which day, `YYYY-MM-DD`.' })
  dueOn: string;
}

@ObjectType('HardCase', {
  description: '攻坚: an appeal in the hard-case backlog, with its owner, its plan and how it stands each week.',
})
@Entity({ tableName: 'hard_case' })
export class HardCase {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  ownerId: string;

  @Property({ type: 'uuid' })
  seatId: string;

  @Field(() => String, { description: 'Why it is a hard one.' })
  @Property({ type: 'text' })
  reason: string;

  @Field(() => DateTime, { description: 'Since when it is in the backlog.' })
  @Property({ type: 'timestamptz' })
  openedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the owner filed its plan.' })
  @Property({ type: 'timestamptz', nullable: true })
  plannedAt: Date | null;

  @Field(() => [HardCaseMeasure], { description: 'Measures of the plan.' })
  @Property({ type: 'json' })
  measures: HardCaseMeasure[];

  @Field(() => String, { nullable: true, description: 'By which day it is to be solved, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date', nullable: true })
  targetOn: string | null;

  @Field(() => String, { nullable: true, description: 'Who answers for it at the owner unit.' })
  @Property({ type: 'text', nullable: true })
  personName: string | null;

  @Field(() => String, { nullable: true, description: 'The later target date that the owner asks for.' })
  @Property({ type: 'text', columnType: 'date', nullable: true })
  askedTargetOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it asks for that.' })
  @Property({ type: 'text', nullable: true })
  askedReason: string | null;

  @Field(() => Int, { description: 'How often the target date was moved.' })
  @Property({ type: 'integer' })
  extensions: number;

  /** Monday of the week whose state is due next. */
  @Property({ type: 'text', columnType: 'date', nullable: true })
  dueWeek: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when the next weekly state is due.' })
  @Property({ type: 'timestamptz', nullable: true })
  weekDueAt: Date | null;

  @Field(() => Int, { description: 'Weeks that passed without a state.' })
  @Property({ type: 'integer' })
  missedWeeks: number;

  @Field(() => String, { nullable: true, description: 'What the owner reports as done, before it is closed off.' })
  @Property({ type: 'text', nullable: true })
  doneReport: string | null;

  @Field(() => HardCaseEnd, { nullable: true, description: 'How it left the backlog; null while it is in it.' })
  @Property({ type: 'text', nullable: true })
  ending: HardCaseEnd | null;

  @Field(() => DateTime, { nullable: true, description: 'When it left the backlog.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('HardCaseWeek', { description: 'How a hard case stood in a week, or that nobody said.' })
@Entity({ tableName: 'hard_case_week' })
export class HardCaseWeek {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  caseId: string;

  @Field(() => String, { description: 'Monday of the week, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date' })
  week: string;

  @Field(() => String, { nullable: true, description: 'The state; null when the week passed without one.' })
  @Property({ type: 'text', nullable: true })
  text: string | null;

  @Field(() => String, { nullable: true, description: 'Member who reported it.' })
  @Property({ type: 'text', nullable: true })
  memberName: string | null;

  @Field(() => DateTime, { description: 'When it was reported, or found missing.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
