import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../kernel/graphql/scalars.ts';

@ObjectType('CallbackTurn', {
  description: 'An appeal on the callback desk: how often it was tried, when to try again, and who has taken it.',
})
@Entity({ tableName: 'callback_turn' })
export class CallbackTurn {
  @Field(() => ID, { description: 'The appeal.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  /** Whether the appellant is to be called; a turn that is over stays for the next one. */
  @Property({ type: 'boolean' })
  waiting: boolean;

  @Field(() => DateTime, { description: 'By when the appellant is to be called back.' })
  @Property({ type: 'timestamptz' })
  dueAt: Date;

  @Field(() => Int, { description: 'Tries without an answer that count, since it waits.' })
  @Property({ type: 'integer' })
  attempts: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was tried last.' })
  @Property({ type: 'timestamptz', nullable: true })
  triedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When to try again.' })
  @Property({ type: 'timestamptz', nullable: true })
  callAgainAt: Date | null;

  @Property({ type: 'uuid', nullable: true })
  takenById: string | null;

  @Field(() => String, { nullable: true, description: 'Operator who has taken it.' })
  @Property({ type: 'text', nullable: true })
  takenBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it stays with that operator.' })
  @Property({ type: 'timestamptz', nullable: true })
  takenUntil: Date | null;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Reopening', { description: 'What the appellant asked for after the close, and what came of it.' })
@Entity({ tableName: 'reopening' })
export class Reopening {
  @Field(() => ID, { description: 'Opaque identifier; its documents name it as their part.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'Why it should be taken up again.' })
  @Property({ type: 'text' })
  reason: string;

  @Field(() => String, { nullable: true, description: 'Facts that were not known before.' })
  @Property({ type: 'text', nullable: true })
  newFacts: string | null;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  @Property({ type: 'timestamptz' })
  askedAt: Date;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was granted; null while the centre reviews it.' })
  @Property({ type: 'boolean', nullable: true })
  granted: boolean | null;

  @Field(() => String, { nullable: true, description: 'Why it was decided so, as the appellant is told.' })
  @Property({ type: 'text', nullable: true })
  decision: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
