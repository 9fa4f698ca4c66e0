import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Fen } from '../kernel/graphql/fen.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { ClaimExit, ClaimState, ClueReceiver } from './closure.enums.ts';
import type { RefundStep } from './refund.ts';
import { CardKind, Fault } from './refund.ts';

/** Whole fen: the database keeps them as bigint, which exceeds neither side here. */
const WHOLE = () => new BigIntType('number');

@ObjectType('PrepaidCard', { description: 'A prepaid card and what was used of it, as it was put down.' })
export class PrepaidCard {
  @Field(() => CardKind, { description: 'What kind of card.' })
  kind: CardKind;

  @Field(() => Fen, { description: 'What the consumer paid.' })
  paid: number;

  @Field(() => String, { description: 'On which day it was paid, `YYYY-MM-DD`.' })
  paidOn: string;

  @Field(() => Fen, { nullable: true, description: 'Stored value: what the merchant gave on top.' })
  bonus: number | null;

  @Field(() => Fen, { nullable: true, description: 'Stored value: what was taken off the card.' })
  used: number | null;

  @Field(() => Fen, {
    nullable: true,
    description:
      'Stored value: what was used, at the price before discounts. Times: the price of one without discount.',
  })
  listPrice: number | null;

  @Field(() => Int, { nullable: true, description: 'Times: how many, those on top included.' })
  times: number | null;

  @Field(() => Int, { nullable: true, description: 'Times: how many were used.' })
  timesUsed: number | null;

  @Field(() => String, { nullable: true, description: 'Term: its first day, `YYYY-MM-DD`.' })
  startsOn: string | null;

  @Field(() => String, { nullable: true, description: 'Term: its last day, `YYYY-MM-DD`.' })
  endsOn: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the consumer had the same before (Art. 14).' })
  hadSameBefore: boolean | null;
}

@ObjectType('ClosureClaim', {
  description: 'A row of the one register of consumers: a card, what is left of it by law, and what becomes of it.',
})
@Entity({ tableName: 'closure_claim' })
export class ClosureClaim {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number of the row, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'The merchant.' })
  @Property({ type: 'text' })
  merchantName: string;

  @Field(() => String, { description: 'On which day it closed, `YYYY-MM-DD`.' })
  @Property({ type: 'text' })
  closedOn: string;

  @Field(() => ClaimState, { description: 'Where the row stands.' })
  @Property({ type: 'text' })
  state: ClaimState;

  @Field(() => String, { description: 'The consumer’s name, masked.' })
  @Property({ type: 'text' })
  nameMask: string;

  @Field(() => String, { description: 'The consumer’s telephone, masked.' })
  @Property({ type: 'text' })
  phoneMask: string;

  @Property({ type: 'text' })
  sealed: string;

  @Property({ type: 'text' })
  phoneHash: string;

  @Field(() => String, { nullable: true, description: 'Number of the card, without personal data.' })
  @Property({ type: 'text', nullable: true })
  cardNumber: string | null;

  @Field(() => PrepaidCard, { description: 'The card.' })
  @Property({ type: 'json' })
  card: PrepaidCard;

  @Field(() => String, { nullable: true, description: 'What proves it, in words.' })
  @Property({ type: 'text', nullable: true })
  proof: string | null;

  @Field(() => Boolean, { description: 'Whether the consumer filled it in, through the link.' })
  @Property({ type: 'boolean' })
  byResident: boolean;

  @Field(() => Fault, { description: 'Through whom it came to the refund.' })
  @Property({ type: 'text' })
  fault: Fault;

  @Field(() => DateTime, { description: 'When it was put down.' })
  @Property({ type: 'timestamptz' })
  registeredAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was verified; null while it was not.' })
  @Property({ type: 'timestamptz', nullable: true })
  verifiedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Unit that verified it.' })
  @Property({ type: 'text', nullable: true })
  verifiedBy: string | null;

  @Field(() => String, { nullable: true, description: 'What was found.' })
  @Property({ type: 'text', nullable: true })
  finding: string | null;

  @Field(() => Fen, { description: 'Principal that is to be given back.' })
  @Property({ type: WHOLE() })
  principal: number;

  @Field(() => Fen, { description: 'Interest on it.' })
  @Property({ type: WHOLE() })
  interest: number;

  @Property({ type: 'json' })
  steps: RefundStep[];

  @Field(() => ClaimExit, { nullable: true, description: 'What becomes of the card; null while nothing was decided.' })
  @Property({ type: 'text', nullable: true })
  exit: ClaimExit | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was decided.' })
  @Property({ type: 'timestamptz', nullable: true })
  exitAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Of a transfer, who takes it on; otherwise what was told.' })
  @Property({ type: 'text', nullable: true })
  exitRemark: string | null;

  @Field(() => String, { nullable: true, description: 'Of a refund: by which day it is due, `YYYY-MM-DD`.' })
  @Property({ type: 'text', nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'Of a refund: on which day it arrived, `YYYY-MM-DD`.' })
  @Property({ type: 'text', nullable: true })
  paidOn: string | null;

  @Field(() => ID, { nullable: true, description: 'The mediation that it went to.' })
  @Property({ type: 'uuid', nullable: true })
  mediationId: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('ClosureHandOver', { description: 'A clue that was handed to the police or the procuratorate.' })
@Entity({ tableName: 'closure_hand_over' })
export class ClosureHandOver {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => ClueReceiver, { description: 'To whom.' })
  @Property({ type: 'text' })
  receiver: ClueReceiver;

  @Field(() => String, { description: 'The office that took it.' })
  @Property({ type: 'text' })
  receiverName: string;

  @Field(() => String, { description: 'The facts, without personal data.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => String, { nullable: true, description: 'Number of the document or receipt.' })
  @Property({ type: 'text', nullable: true })
  documentNumber: string | null;

  @Property({ type: 'uuid', nullable: true })
  clueId: string | null;

  @Field(() => DateTime, { description: 'When it was recorded.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => String, { description: 'Unit that handed it over.' })
  @Property({ type: 'text' })
  unitName: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('Closure', {
  description: '闭店快处: a merchant has closed; one register of its consumers, and an exit for each of them.',
  implements: Matter,
})
@Entity({ tableName: 'closure' })
export class Closure {
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

  @Field(() => String, { description: 'On which day it closed, `YYYY-MM-DD`.' })
  @Property({ type: 'text' })
  closedOn: string;

  @Field(() => String, { description: 'From which day interest is computed, `YYYY-MM-DD`.' })
  @Property({ type: 'text' })
  interestFrom: string;

  @Field(() => String, { description: 'The facts, without personal data.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => DateTime, { description: 'When it was declared.' })
  @Property({ type: 'timestamptz' })
  declaredAt: Date;

  @Field(() => String, { description: 'Unit that declared it.' })
  @Property({ type: 'text' })
  declaredBy: string;

  @Property({ type: 'uuid', nullable: true })
  alertId: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, or why it was called off.' })
  @Property({ type: 'text', nullable: true })
  finding: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
