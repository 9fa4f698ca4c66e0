import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { kindOf } from './kind.ts';

export enum Urgency {
  URGENT = 'URGENT',
  UTILITIES = 'UTILITIES',
  ORDINARY = 'ORDINARY',
  COMPLEX = 'COMPLEX',
}

registerEnumType(Urgency, {
  name: 'Urgency',
  description: 'Class of urgency; it decides which limits the clocks run by.',
  valuesConfig: {
    URGENT: { description: '紧急: danger to life or property.' },
    UTILITIES: { description: '水电气热: water, power, gas, heating.' },
    ORDINARY: { description: '一般: the ordinary limit.' },
    COMPLEX: { description: '疑难: especially complex.' },
  },
});

@InterfaceType('Matter', {
  description: 'Anything that several units work on. What is seen of it is what the reader’s seat allows.',
  resolveType: (value: { _kind: string }) => kindOf(value._kind).typeName,
})
@Entity({ tableName: 'matter' })
export abstract class Matter {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'text' })
  kind: string;

  @Field(() => String, { description: 'Number that people use, for example `2026-000123`.' })
  @Property({ type: 'text' })
  number: string;

  @Field(() => String, { description: 'Title in one line.' })
  @Property({ type: 'text' })
  title: string;

  @Field(() => String, { description: 'State as its kind names it, for example `IN_HANDLING`.' })
  @Property({ type: 'text' })
  state: string;

  @Field(() => Int, { description: 'Number of acts so far; an act says which version it saw.' })
  @Property({ type: 'integer' })
  version: number;

  @Field(() => Urgency, { description: 'Class of urgency.' })
  @Property({ type: 'text' })
  urgency: Urgency;

  @Property({ type: 'uuid', nullable: true })
  categoryId: string | null;

  @Field(() => DateTime, { description: 'When it was opened.' })
  @Property({ type: 'timestamptz' })
  openedAt: Date;

  @Field(() => DateTime, { description: 'When the last act was done.' })
  @Property({ type: 'timestamptz' })
  changedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed; null while it is open.' })
  @Property({ type: 'timestamptz', nullable: true })
  closedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The nearest deadline of its running clocks.' })
  nextDeadline: Date | null;
}

@ObjectType('Seat', { description: 'A unit’s place at a matter: it decides what the unit sees and may do.' })
@Entity({ tableName: 'participation' })
export class Seat {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  unitId: string;

  @Field(() => String, { description: 'Role of the seat, for example `LEAD`.' })
  @Property({ type: 'text' })
  role: string;

  @Field(() => String, { description: 'State of the seat, for example `ACCEPTED`.' })
  @Property({ type: 'text' })
  state: string;

  @Property({ type: 'string[]' })
  flags: string[];

  @Field(() => Boolean, { description: 'Whether the unit still sits at the matter.' })
  @Property({ type: 'boolean' })
  live: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What the seat owes next, for example `ACCEPT`; null when it waits for others.',
  })
  @Property({ type: 'text', nullable: true })
  duty: string | null;

  @Property({ type: 'uuid', nullable: true })
  handlerId: string | null;

  @Field(() => DateTime, { description: 'Since when the unit has had the seat.' })
  @Property({ type: 'timestamptz' })
  since: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when it had the seat; null while it sits.' })
  @Property({ type: 'timestamptz', nullable: true })
  until: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'The nearest deadline of the seat’s running clocks.' })
  nextDeadline: Date | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Entry', { description: 'One act on the ledger: who, for which unit, when, what.' })
@Entity({ tableName: 'entry' })
export class Entry {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Place on the matter’s ledger, from 1.' })
  @Property({ type: 'integer' })
  seq: number;

  @Field(() => String, { description: 'Name of the act, for example `workOrderAccept`.' })
  @Property({ type: 'text' })
  act: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Property({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Property({ type: 'text' })
  unitName: string;

  @Field(() => String, { nullable: true, description: 'Person who did it; null for the clock and for links.' })
  @Property({ type: 'text', nullable: true })
  memberName: string | null;

  @Property({ type: 'uuid', nullable: true })
  partId: string | null;

  @Field(() => String, { description: 'State of the matter after the act.' })
  @Property({ type: 'text' })
  state: string;

  @Field(() => String, { nullable: true, description: 'What was written, if the act carries text.' })
  @Property({ type: 'text', nullable: true })
  note: string | null;

  @Property({ type: 'json' })
  data: Record<string, unknown>;

  @Field(() => String, { description: 'Hash of this entry and, through it, of every one before it.' })
  @Property({ type: 'text' })
  hash: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

export enum ClockState {
  RUNNING = 'RUNNING',
  PAUSED = 'PAUSED',
  STOPPED = 'STOPPED',
}

registerEnumType(ClockState, {
  name: 'ClockState',
  description: 'Whether a deadline runs.',
  valuesConfig: {
    RUNNING: { description: 'Time passes.' },
    PAUSED: { description: 'Time does not count; the deadline moves on when it resumes.' },
    STOPPED: { description: 'What was owed is done, or is owed no more.' },
  },
});

@ObjectType('Clock', { description: 'A deadline that runs on a matter for a seat.' })
@Entity({ tableName: 'clock' })
export class Clock {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  seatId: string;

  @Property({ type: 'uuid', nullable: true })
  partId: string | null;

  @Field(() => String, { description: 'What must be done by then, for example `FIRST_CONTACT`.' })
  @Property({ type: 'text' })
  kind: string;

  @Field(() => ClockState, { description: 'Whether it runs.' })
  @Property({ type: 'text' })
  state: ClockState;

  @Field(() => DateTime, { description: 'When it was started.' })
  @Property({ type: 'timestamptz' })
  startedAt: Date;

  @Field(() => DateTime, { description: 'By when it must be done.' })
  @Property({ type: 'timestamptz' })
  deadline: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was stopped.' })
  @Property({ type: 'timestamptz', nullable: true })
  stoppedAt: Date | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Document', { description: 'A file at a matter.' })
@Entity({ tableName: 'document' })
export class Document {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid', nullable: true })
  partId: string | null;

  @Field(() => String, { description: 'File name as shown.' })
  @Property({ type: 'text' })
  name: string;

  @Field(() => String, { description: 'Media type, told from the content.' })
  @Property({ type: 'text' })
  mediaType: string;

  @Field(() => Int, { description: 'Size in bytes.' })
  @Property({ type: 'integer' })
  size: number;

  @Property({ type: 'text' })
  sha256: string;

  @Property({ type: 'text' })
  storageKey: string;

  @Property({ type: 'uuid', nullable: true })
  unitId: string | null;

  @Property({ type: 'text' })
  unitName: string;

  @Field(() => DateTime, { description: 'When it was added.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => Boolean, { description: 'Whether it lies in the confidential annex.' })
  @Property({ type: 'boolean' })
  annex: boolean;

  @Property({ type: 'boolean' })
  withdrawn: boolean;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
