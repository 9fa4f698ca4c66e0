import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { LegalField } from './consultation.enums.ts';

@ObjectType('LegalConsultation', {
  description:
    '问诊: a unit asks the chief legal experts; one drafts the opinion, a second one reviews it, the law society signs it.',
  implements: Matter,
})
@Entity({ tableName: 'legal_consultation' })
export class LegalConsultation {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  askerId: string;

  @Property({ type: 'uuid', nullable: true })
  sourceId: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the matter that it comes from.' })
  @Property({ type: 'text', nullable: true })
  sourceNumber: string | null;

  @Field(() => LegalField, { description: 'Field of law that it is about.' })
  @Property({ type: 'text' })
  field: LegalField;

  @Field(() => String, { description: 'What is asked.' })
  @Property({ type: 'text' })
  question: string;

  @Field(() => String, { description: 'The facts, with masked names.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => [String], { description: 'Merchants that it concerns.' })
  @Property({ type: 'string[]' })
  merchants: string[];

  @Field(() => [String], { description: 'People that it concerns, by their masked names.' })
  @Property({ type: 'string[]' })
  persons: string[];

  /** By which people are recognised again, without being readable. */
  @Property({ type: 'string[]' })
  personKeys: string[];

  @Property({ type: 'uuid', nullable: true })
  authorId: string | null;

  @Property({ type: 'uuid', nullable: true })
  reviewerId: string | null;

  @Field(() => DateTime, { description: 'When it was asked.' })
  @Property({ type: 'timestamptz' })
  askedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the opinion was signed.' })
  @Property({ type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed it for the law society.' })
  @Property({ type: 'text', nullable: true })
  signatory: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was declined or withdrawn.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('LegalOpinion', {
  description: 'An opinion as it was drafted. Until it is signed, those who work on it see it, and not who asked.',
})
@Entity({ tableName: 'legal_opinion' })
export class LegalOpinion {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number of the draft, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'The opinion.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => String, { description: 'Laws and articles that it stands on.' })
  @Property({ type: 'text' })
  basis: string;

  @Field(() => String, { description: 'Expert who drafted it.' })
  @Property({ type: 'text' })
  author: string;

  @Field(() => DateTime, { description: 'When it was drafted.' })
  @Property({ type: 'timestamptz' })
  draftedAt: Date;

  @Field(() => String, { nullable: true, description: 'Expert who reviewed it: another one than who drafted it.' })
  @Property({ type: 'text', nullable: true })
  reviewer: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was reviewed.' })
  @Property({ type: 'timestamptz', nullable: true })
  reviewedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What the reviewer found lacking; null where nothing was.' })
  @Property({ type: 'text', nullable: true })
  finding: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
