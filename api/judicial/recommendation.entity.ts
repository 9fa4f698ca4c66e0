import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { RecommendationType } from './recommendation.enums.ts';

@ObjectType('Recommendation', {
  description: '司法建议, 检察建议: one problem and one advice to a unit, which answers in writing.',
  implements: Matter,
})
@Entity({ tableName: 'recommendation' })
export class Recommendation {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => RecommendationType, { description: 'Whose recommendation it is.' })
  @Property({ type: 'text' })
  type: RecommendationType;

  @Property({ type: 'uuid' })
  issuerId: string;

  @Property({ type: 'uuid' })
  addresseeId: string;

  @Property({ type: 'uuid', nullable: true })
  copyToId: string | null;

  @Property({ type: 'uuid', nullable: true })
  clueId: string | null;

  @Field(() => String, { description: 'The one problem that it is about, without personal data.' })
  @Property({ type: 'text' })
  problem: string;

  @Field(() => String, { description: 'Legal ground.' })
  @Property({ type: 'text' })
  ground: string;

  @Field(() => String, { description: 'The advice about that problem.' })
  @Property({ type: 'text' })
  advice: string;

  @Field(() => Boolean, { description: 'Whether damage goes on: it is answered within fifteen days.' })
  @Property({ type: 'boolean' })
  urgent: boolean;

  @Field(() => DateTime, { description: 'When it was drafted.' })
  @Property({ type: 'timestamptz' })
  draftedAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Of a court: on which day its judicial committee passed it, `YYYY-MM-DD`.',
  })
  @Property({ type: 'text', nullable: true })
  passedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the document, 南法建〔2026〕3号; given when it is issued, without gaps within the year.',
  })
  @Property({ type: 'text', nullable: true })
  documentNumber: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was issued.' })
  @Property({ type: 'timestamptz', nullable: true })
  issuedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed it.' })
  @Property({ type: 'text', nullable: true })
  signatory: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the unit received it; its time to reply begins.' })
  @Property({ type: 'timestamptz', nullable: true })
  receivedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'By when it must be performed and answered in writing.' })
  @Property({ type: 'timestamptz', nullable: true })
  dueAt: Date | null;

  @Field(() => String, { nullable: true, description: 'What was found in the end, or why it was dropped.' })
  @Property({ type: 'text', nullable: true })
  outcome: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('RecommendationReply', { description: 'What the unit replied in writing.' })
@Entity({ tableName: 'recommendation_reply' })
export class RecommendationReply {
  @Field(() => ID, { description: 'Opaque identifier; its documents name it as their part.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number of the reply, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What was done about it, or why not.' })
  @Property({ type: 'text' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Member who replied.' })
  @Property({ type: 'text', nullable: true })
  memberName: string | null;

  @Field(() => DateTime, { description: 'When it was replied.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => Boolean, { description: 'Whether it was in time.' })
  @Property({ type: 'boolean' })
  inTime: boolean;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('RecommendationVisit', {
  description: 'A follow-up visit: what was found on the spot. A reply on paper is not enough.',
})
@Entity({ tableName: 'recommendation_visit' })
export class RecommendationVisit {
  @Field(() => ID, { description: 'Opaque identifier; its documents name it as their part.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number of the visit, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'On which day, `YYYY-MM-DD`.' })
  @Property({ type: 'text' })
  visitedOn: string;

  @Field(() => String, { description: 'Where.' })
  @Property({ type: 'text' })
  place: string;

  @Field(() => String, { description: 'What was found.' })
  @Property({ type: 'text' })
  finding: string;

  @Field(() => Boolean, { description: 'Whether the unit had done what it owes.' })
  @Property({ type: 'boolean' })
  performed: boolean;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
