import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { NoticeLevel, NoticeType } from './notice.enums.ts';

@ObjectType('NoticeAppeal', {
  description: 'An appeal that a notice is about, as it was known when it was cited: never the appellant.',
})
@Entity({ tableName: 'notice_appeal' })
export class NoticeAppeal {
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

  @Field(() => String, { description: 'Title, without personal data; the number where the appeal is confidential.' })
  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('NoticeMeasure', { description: 'What the addressee does about it, and by when.' })
export class NoticeMeasure {
  @Field(() => String, { description: 'What is done.' })
  what: string;

  @Field(() => String, { nullable: true, description: 'Last day for it, `YYYY-MM-DD`; null when it is done.' })
  dueDate: string | null;
}

@ObjectType('NoticeCommitment', { description: 'What the addressee promised at an interview, and whether it kept it.' })
export class NoticeCommitment {
  @Field(() => String, { description: 'What was promised.' })
  what: string;

  @Field(() => String, { description: 'By which day, `YYYY-MM-DD`.' })
  dueOn: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was kept; null while the centre has not checked.' })
  kept: boolean | null;
}

@ObjectType('NoticeAnswer', { description: 'What the addressee answered, and what the centre found.' })
@Entity({ tableName: 'notice_answer' })
export class NoticeAnswer {
  @Field(() => ID, { description: 'Opaque identifier; its documents name it as their part.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number of the answer, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What was answered.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => [NoticeMeasure], { description: 'The measures.' })
  @Property({ type: 'json' })
  measures: NoticeMeasure[];

  @Field(() => String, { nullable: true, description: 'Address of what proves it, where it is not a file.' })
  @Property({ type: 'text', nullable: true })
  evidenceUrl: string | null;

  @Field(() => String, { description: 'Unit that answered.' })
  @Property({ type: 'text' })
  unitName: string;

  @Field(() => String, { nullable: true, description: 'Member who answered.' })
  @Property({ type: 'text', nullable: true })
  memberName: string | null;

  @Field(() => DateTime, { description: 'When it was answered.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => Boolean, { description: 'Whether it was in time.' })
  @Property({ type: 'boolean' })
  inTime: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was accepted; null while it is reviewed.' })
  @Property({ type: 'boolean', nullable: true })
  accepted: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the review found.' })
  @Property({ type: 'text', nullable: true })
  finding: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was reviewed.' })
  @Property({ type: 'timestamptz', nullable: true })
  reviewedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Notice', {
  description: '提示单, 督办单, 约谈, 通报批评, 问责线索: what a unit is served with, signs for and answers.',
  implements: Matter,
})
@Entity({ tableName: 'notice' })
export class Notice {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => NoticeType, { description: 'What kind of notice.' })
  @Property({ type: 'text' })
  type: NoticeType;

  @Field(() => NoticeLevel, { description: 'How grave it is.' })
  @Property({ type: 'text' })
  level: NoticeLevel;

  @Property({ type: 'uuid' })
  addresseeId: string;

  @Field(() => String, { description: 'The facts, without personal data.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => String, { description: 'Legal or policy ground.' })
  @Property({ type: 'text' })
  ground: string;

  @Field(() => String, { description: 'What is required of the unit.' })
  @Property({ type: 'text' })
  requirement: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who is sent a copy, as the imprint of the document names them.',
  })
  @Property({ type: 'text', nullable: true })
  copyTo: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days to answer in, where the proposer set them; otherwise the usual limit of the type.',
  })
  @Property({ type: 'integer', nullable: true })
  workingDays: number | null;

  @Field(() => String, { nullable: true, description: 'What the house proposed it on, for example a rule.' })
  @Property({ type: 'text', nullable: true })
  origin: string | null;

  @Field(() => String, { nullable: true, description: 'For a referral: the body that it goes to.' })
  @Property({ type: 'text', nullable: true })
  referredTo: string | null;

  /** Steps in force when the first of its chain was proposed; they hold for the whole chain. */
  @Property({ type: 'string[]' })
  steps: NoticeType[];

  @Property({ type: 'integer', nullable: true })
  step: number | null;

  @Property({ type: 'uuid', nullable: true })
  priorId: string | null;

  /** Dropped or withdrawn: another one may take its place in the chain. */
  @Property({ type: 'boolean' })
  lapsed: boolean;

  @Field(() => DateTime, { description: 'When it was proposed.' })
  @Property({ type: 'timestamptz' })
  proposedAt: Date;

  @Field(() => String, { description: 'Unit that proposed it.' })
  @Property({ type: 'text' })
  proposedBy: string;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the document, 督办〔2026〕3号; given when it is issued, without gaps within type and year.',
  })
  @Property({ type: 'text', nullable: true })
  documentNumber: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was issued.' })
  @Property({ type: 'timestamptz', nullable: true })
  issuedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Unit that issued it.' })
  @Property({ type: 'text', nullable: true })
  issuer: string | null;

  @Field(() => String, { nullable: true, description: 'Who signed it; null where the house issued it by a rule.' })
  @Property({ type: 'text', nullable: true })
  signatory: string | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'By when it must be answered; moved when an answer is returned.',
  })
  @Property({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the unit signed for it.' })
  @Property({ type: 'timestamptz', nullable: true })
  signedForAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed for it.' })
  @Property({ type: 'text', nullable: true })
  signedForBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was dropped or withdrawn.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'For an interview: when it was held.' })
  @Property({ type: 'timestamptz', nullable: true })
  heldAt: Date | null;

  @Field(() => String, { nullable: true, description: 'For an interview: where it was held.' })
  @Property({ type: 'text', nullable: true })
  heldIn: string | null;

  @Field(() => String, { nullable: true, description: 'For an interview: who was present.' })
  @Property({ type: 'text', nullable: true })
  present: string | null;

  @Field(() => String, { nullable: true, description: 'For an interview: what was said.' })
  @Property({ type: 'text', nullable: true })
  record: string | null;

  @Field(() => [String], { description: 'For an interview: units that held it together with the centre.' })
  @Property({ type: 'string[]' })
  coConveners: string[];

  @Field(() => [NoticeCommitment], { description: 'For an interview: what the unit promised, in its order.' })
  @Property({ type: 'json' })
  commitments: NoticeCommitment[];

  @Field(() => String, {
    nullable: true,
    description: 'For an interview: on which day the centre checks, `YYYY-MM-DD`.',
  })
  @Property({ type: 'text', nullable: true })
  checkOn: string | null;

  @Field(() => DateTime, { nullable: true, description: 'For an interview: when it checked what was promised.' })
  @Property({ type: 'timestamptz', nullable: true })
  checkedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'For an interview: what the check found.' })
  @Property({ type: 'text', nullable: true })
  checkFinding: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
