import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { Implementation, Satisfaction, SuggestionOutcome } from './deputy.enums.ts';

@ObjectType('SuggestionAppeal', {
  description: 'An appeal of the cluster behind a suggestion, as it was known then: never the appellant.',
})
@Entity({ tableName: 'suggestion_appeal' })
export class SuggestionAppeal {
  @Field(() => ID, { description: 'Opaque identifier of the link.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ID, { description: 'The appeal; only those with a seat at it can open it.' })
  @Property({ type: 'uuid' })
  appealId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  @Property({ type: 'text' })
  number: string;

  @Field(() => String, { description: 'Title, without personal data.' })
  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('SuggestionOpinion', { description: 'What a co-handling unit says to the lead unit of a suggestion.' })
@Entity({ tableName: 'suggestion_opinion' })
export class SuggestionOpinion {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'Unit that says it.' })
  @Property({ type: 'text' })
  unitName: string;

  @Field(() => String, { description: 'What it says.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => DateTime, { description: 'When it was given.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('SuggestionAnswer', {
  description: 'What the lead unit answered, face to face, and how the deputy evaluated it.',
})
@Entity({ tableName: 'suggestion_answer' })
export class SuggestionAnswer {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number of the answer, from 1; the second one when it was handled again.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => SuggestionOutcome, { description: 'What comes of the suggestion.' })
  @Property({ type: 'text' })
  outcome: SuggestionOutcome;

  @Field(() => String, { description: 'The answer.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'For what is planned: by which day it is done, `YYYY-MM-DD`.',
  })
  @Property({ type: 'text', columnType: 'date', nullable: true })
  plannedOn: string | null;

  @Field(() => String, { description: 'Day on which the deputy was met, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date' })
  metOn: string;

  @Field(() => String, { description: 'Where the deputy was met, and by whom.' })
  @Property({ type: 'text' })
  metHow: string;

  @Field(() => String, { description: 'Unit that answered.' })
  @Property({ type: 'text' })
  unitName: string;

  @Field(() => String, { nullable: true, description: 'Who answered for it.' })
  @Property({ type: 'text', nullable: true })
  memberName: string | null;

  @Field(() => DateTime, { description: 'When it was answered.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => Boolean, { description: 'Whether it was in time.' })
  @Property({ type: 'boolean' })
  inTime: boolean;

  @Field(() => Implementation, { nullable: true, description: 'What was put into practice; null until evaluated.' })
  @Property({ type: 'text', nullable: true })
  implementation: Implementation | null;

  @Field(() => Satisfaction, { nullable: true, description: 'Whether the deputy is satisfied; null until evaluated.' })
  @Property({ type: 'text', nullable: true })
  satisfaction: Satisfaction | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Score out of a hundred: what was put into practice weighs more than satisfaction.',
  })
  @Property({ type: 'integer', nullable: true })
  score: number | null;

  @Field(() => String, { nullable: true, description: 'What the deputy remarks.' })
  @Property({ type: 'text', nullable: true })
  remark: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was evaluated.' })
  @Property({ type: 'timestamptz', nullable: true })
  evaluatedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('DeputySuggestion', {
  description: '代表建议: what a deputy suggests on a cluster of appeals; assigned, answered face to face, evaluated.',
  implements: Matter,
})
@Entity({ tableName: 'deputy_suggestion' })
export class DeputySuggestion {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  proposerId: string;

  @Field(() => String, { description: 'The deputy or station that suggests it.' })
  @Property({ type: 'text' })
  proposerName: string;

  @Field(() => String, { description: 'What the appeals show, without personal data.' })
  @Property({ type: 'text' })
  findings: string;

  @Field(() => String, { description: 'What is suggested.' })
  @Property({ type: 'text' })
  proposal: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  @Property({ type: 'timestamptz' })
  madeAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was assigned to its lead unit.' })
  @Property({ type: 'timestamptz', nullable: true })
  assignedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'By when it must be answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why longer time was asked for.' })
  @Property({ type: 'text', nullable: true })
  longerReason: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the deputy agreed to longer time; null while undecided.',
  })
  @Property({ type: 'boolean', nullable: true })
  longerAgreed: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it was not assigned.' })
  @Property({ type: 'text', nullable: true })
  declineReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
