import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { startOfDate } from '../kernel/calendar/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { pageSize, readPage } from '../kernel/read/index.ts';
import { DateTime } from '../kernel/graphql/scalars.ts';
import { MatterConnection, matterModel } from '../matter/index.ts';
import { Merchant } from './merchant.entity.ts';
import { keyRule, merchantModel } from './merchant.fields.ts';
import { MerchantFilter } from './merchant.inputs.ts';
import { NAMING_APPEALS } from './naming.ts';

const MerchantConnection = connectionOf('Merchant', () => Merchant);

@ObjectType('MerchantCandidate', { description: 'A merchant that appeals name and that the register does not know.' })
class MerchantCandidate {
  @Field(() => String, { description: 'The name as the latest of these appeals writes it.' })
  name: string;

  @Field(() => Int, { description: 'Appeals that name it, as far as the reader sees them.' })
  count: number;

  @Field(() => Int, { description: 'Of these, those within the days of the district’s rule for key merchants.' })
  recent: number;

  @Field(() => DateTime, { description: 'When the latest was opened.' })
  latestAt: Date;
}

const CANDIDATES = {
  name: 'merchant_candidates',
  text: `select (array_agg(a.merchant order by m.opened_at desc))[1] as name, count(*)::int as count,
                count(*) filter (where m.opened_at >= $1)::int as recent, max(m.opened_at) as "latestAt"
           from appeal a join matter m on m.id = a.id
          where a.merchant_key is not null
            and not exists (select from merchant_name n where n.key = a.merchant_key)
          group by a.merchant_key order by 3 desc, 2 desc, 4 desc limit $2`,
};

/** How often a merchant is named since a point in time, as SQL; `since` says there which. */
const namedSince = (since: string): string =>
  `(select count(*) from ${NAMING_APPEALS} join matter m on m.id = a.id
     where n.matter_id = r.id and m.opened_at >= ${since})`;

@Resolver()
export class MerchantResolver {
  @Query(() => MerchantConnection, { description: 'The register of merchants, the latest entry first.' })
  @Requires('MEMBER')
  async merchants(
    @Arg('filter', () => MerchantFilter, { nullable: true, description: 'Which are shown.' })
    filter: MerchantFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'merchants',
      model: merchantModel,
      ...merchantsLike(filter ?? {}, await keyRule(context)),
      order: [
        { column: 'entered_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => MatterConnection, {
    description: 'Appeals that name a merchant and that the reader sees, the latest first.',
  })
  @Requires('MEMBER')
  async merchantAppeals(
    @Arg('merchantId', () => ID, { description: 'The merchant.' }) merchantId: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    if (!isUuid(merchantId)) throw notFound();
    return readPage(transactionOf(context), info, {
      name: 'merchant-appeals',
      model: matterModel,
      where: [`r.id in (select a.id from ${NAMING_APPEALS} where n.matter_id = $1)`],
      values: [merchantId],
      order: [
        { column: 'opened_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [MerchantCandidate], {
    description: 'Merchants that appeals name and that the register does not know, the most complained-of first.',
  })
  @Requires('MEMBER')
  async merchantCandidates(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, up to 100.' }) first: number,
    @Ctx() context: Context,
  ): Promise<MerchantCandidate[]> {
    const { since } = await keyRule(context);
    return transactionOf(context).rows<MerchantCandidate>(CANDIDATES, [startOfDate(since), pageSize(first)]);
  }
}

function merchantsLike(
  { text, key, platform, associationId }: MerchantFilter,
  { since, least }: { since: string; least: number },
): { where: string[]; values: unknown[] } {
  const where: string[] = ['r.struck_at is null'];
  const values: unknown[] = [];
  const value = (given: unknown): string => `$${values.push(given)}`;
  if (text) {
    const given = value(text.trim());
    const called = `exists (select from merchant_name n where n.matter_id = r.id and position(alike_merchant(${given}) in n.key) > 0)`;
    where.push(`(r.credit_code = upper(${given}) or ${called})`);
  }
  if (key) where.push(`${namedSince(value(startOfDate(since)))} >= ${value(least)}`);
  if (platform) where.push('r.is_platform');
  if (associationId) where.push(`r.association_id = ${value(associationId)}`);
  return { where, values };
}
