import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import type { Values } from '../kernel/i18n/index.ts';
import { Matter } from '../matter/index.ts';
import { MeetingDecisionState, MeetingLevel } from './meeting.enums.ts';

@ObjectType('MeetingInvitation', { description: 'A unit that is invited, what it answered, and whether it came.' })
@Entity({ tableName: 'meeting_invitation' })
export class MeetingInvitation {
  @Field(() => ID, { description: 'Identifier; the seat’s as well.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => Boolean, { description: 'Whether it is invited to the whole meeting; otherwise to its own items.' })
  @Property({ type: 'boolean' })
  whole: boolean;

  @Field(() => String, { nullable: true, description: 'Who attends for it.' })
  @Property({ type: 'text', nullable: true })
  attendee: string | null;

  @Field(() => String, { nullable: true, description: 'Why it does not come.' })
  @Property({ type: 'text', nullable: true })
  refusalReason: string | null;

  @Field(() => DateTime, { description: 'When it was invited.' })
  @Property({ type: 'timestamptz' })
  invitedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it answered.' })
  @Property({ type: 'timestamptz', nullable: true })
  answeredAt: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was there; null until it is recorded.' })
  @Property({ type: 'boolean', nullable: true })
  present: boolean | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('MeetingItem', {
  description: 'An item of the agenda, with its minutes. A unit sees those it is invited for.',
})
@Entity({ tableName: 'meeting_item' })
export class MeetingItem {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Its place on the agenda, from 1.' })
  @Property({ type: 'integer' })
  position: number;

  @Field(() => String, { description: 'What it was proposed from; `OWN` for an item of the centre’s own.' })
  @Property({ type: 'text' })
  source: string;

  @Property({ type: 'uuid', nullable: true })
  refId: string | null;

  @Field(() => ID, { nullable: true, description: 'The matter that it is about; opens for those who see it.' })
  @Property({ type: 'uuid', nullable: true })
  subjectId: string | null;

  @Field(() => String, { nullable: true, description: 'Number of what it is about.' })
  @Property({ type: 'text', nullable: true })
  number: string | null;

  @Field(() => String, { description: 'Title, without personal data.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What is to be talked about.' })
  @Property({ type: 'text', nullable: true })
  detail: string | null;

  /** Fills the sentence of its source, as it was when the item was taken. */
  @Property({ type: 'json' })
  reason: Values;

  @Property({ type: 'uuid[]' })
  unitIds: string[];

  @Property({ type: 'uuid[]' })
  barred: string[];

  @Field(() => String, { nullable: true, description: 'What was said about it.' })
  @Property({ type: 'text', nullable: true })
  minutes: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the minutes were last written.' })
  @Property({ type: 'timestamptz', nullable: true })
  recordedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('MeetingDecision', { description: 'A decision of a meeting: one unit carries it out by a date.' })
@Entity({ tableName: 'meeting_decision' })
export class MeetingDecision {
  @Field(() => ID, { description: 'Opaque identifier; its documents name it as their part.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  itemId: string;

  @Field(() => Int, { description: 'Number within the meeting, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'What was decided.' })
  @Property({ type: 'text' })
  text: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Property({ type: 'uuid' })
  seatId: string;

  @Field(() => MeetingDecisionState, { description: 'How far it is.' })
  @Property({ type: 'text' })
  state: MeetingDecisionState;

  @Field(() => DateTime, { description: 'When it was taken.' })
  @Property({ type: 'timestamptz' })
  decidedAt: Date;

  @Field(() => DateTime, { description: 'By when it must be reported done.' })
  @Property({ type: 'timestamptz' })
  dueAt: Date;

  @Field(() => String, { nullable: true, description: 'What its owner reported.' })
  @Property({ type: 'text', nullable: true })
  result: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its owner last reported.' })
  @Property({ type: 'timestamptz', nullable: true })
  reportedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed off.' })
  @Property({ type: 'timestamptz', nullable: true })
  confirmedAt: Date | null;

  @Field(() => Int, { description: 'How often the report was returned.' })
  @Property({ type: 'integer' })
  timesReturned: number;

  @Field(() => String, { nullable: true, description: 'Why it was last returned, or withdrawn.' })
  @Property({ type: 'text', nullable: true })
  returnReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Meeting', {
  description: '调度会: a coordination meeting with its agenda, minutes and decisions.',
  implements: Matter,
})
@Entity({ tableName: 'meeting' })
export class Meeting {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => MeetingLevel, { description: 'At what level it is held.' })
  @Property({ type: 'text' })
  level: MeetingLevel;

  @Field(() => DateTime, { description: 'When it begins.' })
  @Property({ type: 'timestamptz' })
  startsAt: Date;

  @Field(() => DateTime, { description: 'When it is over.' })
  @Property({ type: 'timestamptz' })
  endsAt: Date;

  @Field(() => String, { description: 'Where it is held.' })
  @Property({ type: 'text' })
  place: string;

  @Property({ type: 'uuid' })
  chairUnitId: string;

  @Field(() => String, { description: 'Who chairs it.' })
  @Property({ type: 'text' })
  chairName: string;

  /** Invited to the whole of it. */
  @Property({ type: 'uuid[]' })
  unitIds: string[];

  /** Changes since it was called, as calendars count them (RFC 5545, 3.8.7.4). */
  @Property({ type: 'integer' })
  sequence: number;

  @Property({ type: 'integer' })
  decisionCount: number;

  @Field(() => DateTime, { nullable: true, description: 'When it began.' })
  @Property({ type: 'timestamptz', nullable: true })
  beganAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  @Property({ type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When the minutes were signed.' })
  @Property({ type: 'timestamptz', nullable: true })
  signedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed the minutes.' })
  @Property({ type: 'text', nullable: true })
  signedBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
