import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';

@ObjectType('InterviewIssue', { description: 'Something that merchants are talked to about: never an appellant.' })
@Entity({ tableName: 'interview_issue' })
export class InterviewIssue {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What it is about, without personal data.' })
  @Property({ type: 'text' })
  what: string;

  @Property({ type: 'uuid[]' })
  appealIds: string[];

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('InterviewMinutes', { description: 'What was said at an interview.' })
@Entity({ tableName: 'interview_minutes' })
export class InterviewMinutes {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => DateTime, { description: 'When it was held.' })
  @Property({ type: 'timestamptz' })
  heldAt: Date;

  @Field(() => String, { description: 'Where it was held.' })
  @Property({ type: 'text' })
  heldIn: string;

  @Field(() => String, { description: 'Who was present.' })
  @Property({ type: 'text' })
  present: string;

  @Field(() => String, { description: 'What was said.' })
  @Property({ type: 'text' })
  record: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('InterviewParty', { description: 'A merchant that is talked to, and what it answered through its link.' })
@Entity({ tableName: 'interview_party' })
export class InterviewParty {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ID, { description: 'The merchant’s file.' })
  @Property({ type: 'uuid' })
  merchantId: string;

  @Field(() => String, { description: 'The merchant, as it was called then.' })
  @Property({ type: 'text' })
  merchantName: string;

  @Field(() => String, { nullable: true, description: 'What it answered; null while it has not.' })
  @Property({ type: 'text', nullable: true })
  answer: string | null;

  @Field(() => String, { nullable: true, description: 'Who answered for it, as they said.' })
  @Property({ type: 'text', nullable: true })
  answeredBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when its link is open; null while none was given.' })
  @Property({ type: 'timestamptz', nullable: true })
  answerUntil: Date | null;

  @Property({ type: 'uuid', nullable: true })
  linkId: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('InterviewCommitment', { description: 'What a merchant promised at an interview, and whether it kept it.' })
@Entity({ tableName: 'interview_commitment' })
export class InterviewCommitment {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  partyId: string;

  @Property({ type: 'uuid' })
  merchantId: string;

  @Field(() => Int, { description: 'Number, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What was promised.' })
  @Property({ type: 'text' })
  what: string;

  @Field(() => String, { description: 'By which day, `YYYY-MM-DD`; a clock runs to it.' })
  @Property({ type: 'text' })
  dueOn: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was kept; null while nobody has checked.' })
  @Property({ type: 'boolean', nullable: true })
  kept: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the check found.' })
  @Property({ type: 'text', nullable: true })
  finding: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was checked.' })
  @Property({ type: 'timestamptz', nullable: true })
  checkedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Interview', {
  description:
    '联合约谈: several units talk to a merchant, a group of them, or a platform, and check what is promised.',
  implements: Matter,
})
@Entity({ tableName: 'interview' })
export class Interview {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'Why they are called, without personal data.' })
  @Property({ type: 'text' })
  purpose: string;

  @Field(() => String, { description: 'Where it is held.' })
  @Property({ type: 'text' })
  place: string;

  @Field(() => DateTime, { description: 'When it is held.' })
  @Property({ type: 'timestamptz' })
  startsAt: Date;

  @Field(() => [String], { description: 'Units that hold it together, whoever called it first.' })
  @Property({ type: 'string[]' })
  conveners: string[];

  @Field(() => DateTime, { description: 'When the merchants were called.' })
  @Property({ type: 'timestamptz' })
  calledAt: Date;

  @Property({ type: 'timestamptz', nullable: true })
  heldAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
