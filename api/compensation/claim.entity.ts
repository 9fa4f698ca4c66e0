import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Fen } from '../kernel/graphql/fen.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { WHOLE } from './fund.entity.ts';

@ObjectType('CompensationClaim', {
  description:
    '先行赔付申请: what a fund is asked to pay a consumer in place of the merchant, until it has claimed it back.',
  implements: Matter,
})
@Entity({ tableName: 'compensation_claim' })
export class CompensationClaim {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  fundId: string;

  @Property({ type: 'uuid' })
  sourceId: string;

  @Field(() => String, { description: 'Number of the appeal or mediation that it comes from.' })
  @Property({ type: 'text' })
  sourceNumber: string;

  @Property({ type: 'uuid' })
  filedBy: string;

  @Field(() => String, { description: 'The merchant that should have paid.' })
  @Property({ type: 'text' })
  merchant: string;

  @Property({ type: 'text' })
  merchantKey: string;

  @Field(() => String, { description: 'Masked name of the consumer.' })
  @Property({ type: 'text' })
  consumerMask: string;

  @Property({ type: 'text' })
  consumerKey: string;

  @Field(() => String, { description: 'The facts, without personal data.' })
  @Property({ type: 'text' })
  facts: string;

  @Field(() => Fen, { description: 'The loss.' })
  @Property({ type: WHOLE() })
  loss: number;

  @Field(() => Fen, { description: 'What the consumer had got back already.' })
  @Property({ type: WHOLE() })
  received: number;

  @Field(() => Fen, { description: 'What the fund is asked to pay; at most what is left of the loss.' })
  @Property({ type: WHOLE() })
  amount: number;

  @Field(() => String, { description: 'Day on which the consumer consented, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date' })
  consentedOn: string;

  @Field(() => DateTime, { description: 'When it was filed.' })
  @Property({ type: 'timestamptz' })
  filedAt: Date;

  @Property({ type: 'boolean' })
  counts: boolean;

  @Property({ type: 'uuid', nullable: true })
  ruleId: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was approved.' })
  @Property({ type: 'timestamptz', nullable: true })
  approvedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Member who approved it: another one than who filed it.' })
  @Property({ type: 'text', nullable: true })
  approvedBy: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the payment was recorded.' })
  @Property({ type: 'timestamptz', nullable: true })
  paidAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Number of the bank’s voucher for the payment.' })
  @Property({ type: 'text', nullable: true })
  voucher: string | null;

  @Field(() => Fen, { description: 'What the fund has to claim back: the payment less the merchant’s deposit.' })
  @Property({ type: WHOLE() })
  advanced: number;

  @Field(() => Fen, { description: 'What the merchant has paid back.' })
  @Property({ type: WHOLE() })
  recovered: number;

  @Field(() => Fen, { description: 'What was given up.' })
  @Property({ type: WHOLE() })
  writtenOff: number;

  @Field(() => String, { nullable: true, description: 'Day on which the consumer assigned the claim, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date', nullable: true })
  assignedOn: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day on which the merchant was told of the assignment, `YYYY-MM-DD` (民法典 Art. 546).',
  })
  @Property({ type: 'text', columnType: 'date', nullable: true })
  notifiedOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was rejected, withdrawn or is to be written off.' })
  @Property({ type: 'text', nullable: true })
  endReason: string | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CompensationConsumer', {
  description: 'Who is paid, masked. Open to the fund and to who filed the claim alone.',
})
@Entity({ tableName: 'compensation_consumer' })
export class CompensationConsumer {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => String, { description: 'Masked telephone number.' })
  @Property({ type: 'text' })
  phoneMask: string;

  @Field(() => String, { description: 'The last digits of the bank account.' })
  @Property({ type: 'text' })
  accountMask: string;

  @Property({ type: 'text' })
  sealed: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CompensationInstalment', { description: 'What the merchant pays back by a day.' })
@Entity({ tableName: 'compensation_instalment' })
export class CompensationInstalment {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number within the claim, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => Fen, { description: 'Amount to pay back.' })
  @Property({ type: WHOLE() })
  amount: number;

  @Field(() => Fen, { description: 'Amount that was paid back so far.' })
  @Property({ type: WHOLE() })
  paid: number;

  @Field(() => String, { description: 'Last day for it, `YYYY-MM-DD`.' })
  @Property({ type: 'text', columnType: 'date' })
  dueDate: string;

  @Field(() => String, { nullable: true, description: 'What was last noted about it.' })
  @Property({ type: 'text', nullable: true })
  remark: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When something was last recorded about it.' })
  @Property({ type: 'timestamptz', nullable: true })
  recordedAt: Date | null;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
