import { BigIntType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Fen } from '../kernel/graphql/fen.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { Matter } from '../matter/index.ts';
import { AccountKind, TransactionKind } from './compensation.enums.ts';

/** Whole numbers that GraphQL's Int is too small for. */
export const WHOLE = () => new BigIntType('number');

@ObjectType('CompensationFund', {
  description:
    '先行赔付基金: pays consumers small amounts before the merchant does, and claims them back. Kept by an association or a department.',
  implements: Matter,
})
@Entity({ tableName: 'compensation_fund' })
export class CompensationFund {
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  keeperId: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CompensationRule', {
  description: 'What a fund pays, from a day on. A claim keeps the rule that it was approved under.',
})
@Entity({ tableName: 'compensation_rule' })
export class CompensationRule {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number within the fund, from 1.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => Fen, { description: 'The most that one claim may be.' })
  @Property({ type: WHOLE() })
  capPerClaim: number;

  @Field(() => Fen, { description: 'The most that is paid for one merchant in a calendar year.' })
  @Property({ type: WHOLE() })
  capPerMerchant: number;

  @Field(() => Fen, { description: 'The most that the fund pays in a calendar year.' })
  @Property({ type: WHOLE() })
  capPerYear: number;

  @Property({ type: 'uuid[]' })
  categoryIds: string[];

  @Field(() => String, { description: 'What the rule is based on, such as the statute of the association.' })
  @Property({ type: 'text' })
  ground: string;

  @Field(() => DateTime, { description: 'From when on it holds.' })
  @Property({ type: 'timestamptz' })
  effectiveFrom: Date;

  @Field(() => DateTime, { description: 'When it was set.' })
  @Property({ type: 'timestamptz' })
  setAt: Date;

  @Field(() => String, { description: 'Member who set it.' })
  @Property({ type: 'text' })
  setBy: string;

  @Property({ type: 'text' })
  reach: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CompensationAccount', {
  description:
    'An account in the books of a fund. Its balance follows its entries; the database lets none fall below 0.',
})
@Entity({ tableName: 'compensation_account' })
export class CompensationAccount {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => AccountKind, { description: 'What it holds.' })
  @Property({ type: 'text' })
  kind: AccountKind;

  @Property({ type: 'text' })
  subject: string;

  @Field(() => String, { description: 'Name: of the merchant, or the number of the claim.' })
  @Property({ type: 'text' })
  name: string;

  @Property({ type: 'integer' })
  normal: number;

  @Field(() => Fen, { description: 'What is on it; never below 0.' })
  @Property({ type: WHOLE() })
  balance: number;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CompensationPosting', { description: 'One entry of a transaction; the entries of each sum to zero.' })
@Entity({ tableName: 'compensation_posting' })
export class CompensationPosting {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Property({ type: 'uuid' })
  transactionId: string;

  @Property({ type: 'uuid' })
  accountId: string;

  @Field(() => Fen, { description: 'Amount: above zero a debit (借), below it a credit (贷).' })
  @Property({ type: WHOLE() })
  amount: number;

  @Property({ type: 'uuid[]' })
  audience: string[];
}

@ObjectType('CompensationTransaction', {
  description: 'Something that happened to the money of a fund. It is never changed; what was wrong is booked back.',
})
@Entity({ tableName: 'compensation_transaction' })
export class CompensationTransaction {
  @Field(() => ID, { description: 'Opaque identifier.' })
  @PrimaryKey({ type: 'uuid' })
  id: string;

  @Property({ type: 'uuid' })
  matterId: string;

  @Field(() => Int, { description: 'Number within the fund, from 1, without gaps.' })
  @Property({ type: 'integer' })
  number: number;

  @Field(() => TransactionKind, { description: 'What it is.' })
  @Property({ type: 'text' })
  kind: TransactionKind;

  @Field(() => DateTime, { description: 'When it was booked.' })
  @Property({ type: 'timestamptz' })
  at: Date;

  @Field(() => Fen, { description: 'What came in (above 0) or went out (below 0); 0 where no money moved.' })
  @Property({ type: WHOLE() })
  cash: number;

  @Field(() => Fen, { description: 'Money in the fund after it.' })
  @Property({ type: WHOLE() })
  balance: number;

  @Field(() => Fen, { description: 'Amount that it is about.' })
  @Property({ type: WHOLE() })
  amount: number;

  @Property({ type: 'uuid', nullable: true })
  claimId: string | null;

  @Field(() => String, { nullable: true, description: 'The merchant, where it is about one.' })
  @Property({ type: 'text', nullable: true })
  merchant: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the bank’s voucher.' })
  @Property({ type: 'text', nullable: true })
  voucher: string | null;

  @Field(() => String, { nullable: true, description: 'What was noted.' })
  @Property({ type: 'text', nullable: true })
  memo: string | null;

  @Field(() => String, { description: 'Member who booked it.' })
  @Property({ type: 'text' })
  memberName: string;

  @Property({ type: 'uuid[]' })
  audience: string[];
}
