import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import type { CaseGround } from './candidates.ts';
import { CaseSide, ProposalState } from './circular.enums.ts';
import type { KeptFigures } from './figures.ts';

@ObjectType('CircularCase', { description: 'A case that a circular tells of: never the appellant.' })
export class CircularCase {
  @Field(() => ID, { description: 'The appeal; only those with a seat at it can open it.' })
  appealId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  number: string;

  @Field(() => CaseSide, { description: 'As an example, or as a criticism.' })
  side: CaseSide;

  @Field(() => String, { nullable: true, description: 'The unit that led its handling.' })
  unit: string | null;

  @Field(() => String, { nullable: true, description: 'Its subject.' })
  subject: string | null;

  @Field(() => String, { description: 'What is told of it, masked.' })
  words: string;
}

@ObjectType('AssessmentCircular', {
  description: '考评通报: what is published of a period of assessment.',
  implements: Matter,
})
@Entity({ tableName: 'assessment_circular' })
export class AssessmentCircular {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ID, { description: 'The period that it tells of.' })
  @Property({ type: 'uuid' })
  periodId: string;

  @Field(() => String, { description: '`2026-03` for a month, `2026-Q1` for a quarter.' })
  @Property({ type: 'text' })
  periodCode: string;

  @Field(() => String, { nullable: true, description: 'Document number; null before it is published.' })
  @Property({ type: 'text', nullable: true })
  documentNumber: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn.' })
  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null;

  @Property({ type: 'boolean' })
  lapsed: boolean;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CircularVersion', { description: 'A version of a circular: the first one, or a correction of it.' })
@Entity({ tableName: 'circular_version' })
export class CircularVersion {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'From 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'Title.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => String, { description: 'What is said before the tables.' })
  @Property({ type: 'text' })
  preface: string;

  @Field(() => String, { description: 'What the figures show.' })
  @Property({ type: 'text' })
  findings: string;

  @Field(() => String, { description: 'What is required of the units.' })
  @Property({ type: 'text' })
  requirement: string;

  @Field(() => String, { nullable: true, description: 'What it changes of the version before; null for the first.' })
  @Property({ type: 'text', nullable: true })
  changes: string | null;

  @Property({ type: 'json' })
  figures: KeptFigures;

  @Field(() => [CircularCase], { description: 'Exemplary and criticised cases.' })
  @Property({ type: 'json' })
  cases: CircularCase[];

  @Field(() => String, { nullable: true, description: 'Who approved it; null before.' })
  @Property({ type: 'text', nullable: true })
  approvedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was published; null before.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CircularProposal', { description: 'A case that the figures of the period propose for the circular.' })
@Entity({ tableName: 'circular_proposal' })
export class CircularProposal {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ID, { description: 'The appeal.' })
  @Property({ type: 'uuid' })
  appealId: string;

  @Field(() => String, { description: 'Number of the appeal.' })
  @Property({ type: 'text' })
  number: string;

  @Field(() => CaseSide, { description: 'As an example, or as a criticism.' })
  @Property({ type: 'text' })
  side: CaseSide;

  @Field(() => String, { nullable: true, description: 'The unit whose work order it was.' })
  @Property({ type: 'text', nullable: true })
  unit: string | null;

  @Field(() => String, { nullable: true, description: 'Its subject.' })
  @Property({ type: 'text', nullable: true })
  subject: string | null;

  @Property({ type: 'json' })
  grounds: CaseGround[];

  @Field(() => String, { description: 'What would be told of it; edited when it is taken.' })
  @Property({ type: 'text' })
  words: string;

  @Field(() => ProposalState, { description: 'Whether it was taken or dropped.' })
  @Property({ type: 'text' })
  state: ProposalState;

  @Property({ type: 'integer' })
  position: number;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CircularReceipt', { description: 'A unit’s receipt for a version of a circular.' })
@Entity({ tableName: 'circular_receipt' })
export class CircularReceipt {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => Int, { description: 'The version.' })
  @Property({ type: 'integer' })
  version: number;

  @Field(() => DateTime, { nullable: true, description: 'When the unit signed for it; null while it has not.' })
  @Property({ type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed.' })
  @Property({ type: 'text', nullable: true })
  signedBy: string | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

/** What residents may read of a version: nothing in it names an appeal or a person. */
export interface PublishedContent {
  readonly preface: string;
  readonly findings: string;
  readonly requirement: string;
  readonly figures: KeptFigures;
  readonly cases: readonly Pick<CircularCase, 'side' | 'unit' | 'subject' | 'words'>[];
}

/** A published version, as everybody may read it. */
@Entity({ tableName: 'circular_publication' })
export class CircularPublication {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'integer' })
  version: number;

  @Property({ type: 'text' })
  documentNumber: string;

  @Property({ type: 'text' })
  periodCode: string;

  @Property({ type: 'text' })
  title: string;

  @Property({ type: 'text', nullable: true })
  changes: string | null;

  @Property({ type: 'text' })
  issuer: string;

  @Property({ type: 'timestamptz' })
  publishedAt: Date;

  @Property({ type: 'json', nullable: true })
  content: PublishedContent | null;

  @Property({ type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;

  @Property({ type: 'text', nullable: true })
  withdrawnReason: string | null;
}
