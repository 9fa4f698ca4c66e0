import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Query, Resolver } from 'type-graphql';
import { endOfDate, isDate, startOfDate } from '../kernel/calendar/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { IdInput, TextInput } from '../kernel/graphql/inputs.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import type { Conditions } from '../kernel/read/index.ts';
import { conditionsOf, readPage } from '../kernel/read/index.ts';
import { CompensationClaim } from './claim.entity.ts';
import { claimModel, fundModel, transactionModel } from './compensation.fields.ts';
import { CompensationFund, CompensationTransaction } from './fund.entity.ts';

const FundConnection = connectionOf('CompensationFund', () => CompensationFund);
const ClaimConnection = connectionOf('CompensationClaim', () => CompensationClaim);
const TransactionConnection = connectionOf('CompensationTransaction', () => CompensationTransaction);

@InputType('CompensationClaimFilter', { description: 'Which claims are shown; conditions add up.' })
class ClaimFilter {
  @IdInput({ optional: true, description: 'Only those on this fund.' })
  fundId?: string;

  @Field(() => [String], { nullable: true, description: 'Only those in one of these states.' })
  states?: string[];

  @TextInput({ optional: true, max: 100, description: 'Only those about this merchant.' })
  merchant?: string;
}

@Resolver()
export class CompensationResolver {
  @Query(() => FundConnection, { description: 'Compensation funds that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async compensationFunds(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'compensation_funds',
      model: fundModel,
      where: [],
      values: [],
      order: [{ column: 'id', cast: 'uuid' }],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => ClaimConnection, { description: 'Claims on compensation funds that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async compensationClaims(
    @Arg('filter', () => ClaimFilter, { nullable: true, description: 'Which are shown.' }) filter: ClaimFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'compensation_claims',
      model: claimModel,
      ...claimsLike(filter ?? {}),
      order: [
        { column: 'filed_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => TransactionConnection, {
    description:
      'The statement of a fund between two days, the latest first; empty for those who do not read its books.',
  })
  @Requires('MEMBER')
  async compensationStatement(
    @Arg('fundId', () => ID, { description: 'The fund.' }) fundId: string,
    @Arg('from', () => String, { nullable: true, description: 'First day, `YYYY-MM-DD`.' }) from: string | null,
    @Arg('until', () => String, { nullable: true, description: 'Last day, `YYYY-MM-DD`.' }) until: string | null,
    @Arg('first', () => Int, { defaultValue: 50, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'compensation_statement',
      model: transactionModel,
      ...bookedBetween(fundId, from, until),
      order: [
        { column: 'number', cast: 'integer' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }
}

function claimsLike({ fundId, states, merchant }: ClaimFilter): Conditions {
  return conditionsOf([
    ['r.fund_id = ?', fundId && idOf(fundId)],
    ['exists (select from matter m where m.id = r.id and m.state = any(?))', states],
    ['r.merchant_key = alike_merchant(?)', merchant],
  ]);
}

function bookedBetween(fundId: string, from: string | null, until: string | null): Conditions {
  if ([from, until].some((date) => date && !isDate(date))) throw badInput('A day is written YYYY-MM-DD.');
  // As text: a point in time would be left out of what a cursor belongs to.
  return conditionsOf([
    ['r.matter_id = ?', idOf(fundId)],
    ['r.at >= ?::timestamptz', from && startOfDate(from).toISOString()],
    ['r.at <= ?::timestamptz', until && endOfDate(until).toISOString()],
  ]);
}

function idOf(id: string): string {
  if (!isUuid(id)) throw badInput('This is not an identifier.');
  return id;
}
