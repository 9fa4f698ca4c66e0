import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { ClueStepKind, ClueTrack, ClueType } from './clue.enums.ts';

@ObjectType('PublicInterestClue', {
  description:
    '公益诉讼线索: what the centre hands to the procuratorate, with nobody’s identity. From then on the procuratorate alone writes its state.',
  implements: Matter,
})
@Entity({ tableName: 'public_interest_clue' })
export class PublicInterestClue {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ClueType, { description: 'What public interest it is about.' })
  @Property({ type: 'text' })
  type: ClueType;

  @Field(() => String, { description: 'The facts, without personal data.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => String, { nullable: true, description: 'The merchant that the appeals are about, where there is one.' })
  @Property({ type: 'text', nullable: true })
  merchant: string | null;

  @Field(() => Int, { description: 'How many appeals it was screened from.' })
  @Property({ type: 'integer' })
  appealCount: number;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the alert that a rule fired; null where it was found by hand.',
  })
  @Property({ type: 'text', nullable: true })
  alertNumber: string | null;

  @Field(() => DateTime, { description: 'When the centre screened it.' })
  @Property({ type: 'timestamptz' })
  screenedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was handed over.' })
  @Property({ type: 'timestamptz', nullable: true })
  handedOverAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Month in which it was handed over, `YYYY-MM`.' })
  @Property({ type: 'text', nullable: true })
  month: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the procuratorate made of it before it decided on filing.',
  })
  @Property({ type: 'text', nullable: true })
  assessment: string | null;

  @Field(() => ClueTrack, { nullable: true, description: 'Which procedure it follows; null until it is filed.' })
  @Property({ type: 'text', nullable: true })
  track: ClueTrack | null;

  @Field(() => String, { nullable: true, description: 'The procuratorate’s own number.' })
  @Property({ type: 'text', nullable: true })
  caseNumber: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was filed.' })
  @Property({ type: 'timestamptz', nullable: true })
  filedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the public notice before a civil suit runs.' })
  @Property({ type: 'timestamptz', nullable: true })
  noticeUntil: Date | null;

  @Field(() => String, { nullable: true, description: 'What the procuratorate last told the centre at a month’s end.' })
  @Property({ type: 'text', nullable: true })
  feedback: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it last told the centre.' })
  @Property({ type: 'timestamptz', nullable: true })
  feedbackAt: Date | null;

  @Field(() => String, { nullable: true, description: 'How it ended, or why it was not filed or not handed over.' })
  @Property({ type: 'text', nullable: true })
  outcome: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('ClueAppeal', {
  description: 'An appeal that a clue was screened from, as it was known then: never the appellant.',
})
@Entity({ tableName: 'clue_appeal' })
export class ClueAppeal {
  @Field(() => ID, { description: 'Opaque identifier of the link.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  appealId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  @Property({ type: 'text' })
  number: string;

  @Field(() => String, { description: 'Title, masked; the number where the appeal is confidential or a report.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was asked, masked; null where the appeal is confidential.',
  })
  @Property({ type: 'text', nullable: true })
  summary: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('ClueStep', { description: 'A step of the investigation; its record is the procuratorate’s alone.' })
@Entity({ tableName: 'clue_step' })
export class ClueStep {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => ClueStepKind, { description: 'What was done.' })
  @Property({ type: 'text' })
  kind: ClueStepKind;

  @Field(() => String, { description: 'On which day, `YYYY-MM-DD`.' })
  @Property({ type: 'text' })
  heldOn: string;

  @Field(() => String, { nullable: true, description: 'Who took part.' })
  @Property({ type: 'text', nullable: true })
  present: string | null;

  @Field(() => String, { description: 'What came of it.' })
  @Property({ type: 'text' })
  record: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
