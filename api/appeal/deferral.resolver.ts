import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { dateOf, daysAfter } from '../kernel/calendar/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readModel, readPage } from '../kernel/read/index.ts';
import { Matter, matterModel } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { Deferral, DeferralGroup } from './deferral.entity.ts';

const deferralModel = readModel({
  type: 'Deferral',
  table: 'deferral',
  entity: Deferral,
  one: {
    appeal: { model: () => matterModel, on: ['matter_id', 'id'] },
    unit: { model: () => unitModel, on: ['unit_id', 'id'] },
  },
  computed: {
    group: [
      { as: 'promised_on', sql: '$.promised_on' },
      { as: 'settled_at', sql: '$.settled_at' },
    ],
  },
});

@Resolver(() => Deferral)
export class DeferralFields {
  @FieldResolver(() => Matter, { description: 'The appeal.' })
  appeal(@Root() root: { appeal: Matter }): Matter {
    return root.appeal;
  }

  @FieldResolver(() => DeferralGroup, { description: 'How it stands to its promise now.' })
  group(
    @Root() { _promised_on, _settled_at }: { _promised_on: string; _settled_at: string | null },
    @Ctx() context: Context,
  ): DeferralGroup {
    const [today, soon] = span(context);
    if (_settled_at) return DeferralGroup.SETTLED;
    if (_promised_on < today) return DeferralGroup.OVERDUE;
    return _promised_on <= soon ? DeferralGroup.SOON : DeferralGroup.AHEAD;
  }

  @FieldResolver(() => Unit, { description: 'The unit that promised.' })
  unit(@Root() root: { unit: Unit }): Unit {
    return root.unit;
  }
}

@ObjectType('DeferralCount', { description: 'How many deferred items the reader sees in a group.' })
class DeferralCount {
  @Field(() => DeferralGroup, { description: 'The group.' })
  group: DeferralGroup;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

const SOON_DAYS = 7;
/** By today and the last day that is soon, both of which each condition names: each item is in one group. */
const WHERE: Readonly<Record<DeferralGroup, string>> = {
  [DeferralGroup.OVERDUE]: 'r.settled_at is null and r.promised_on < $1::date and $1::date <= $2::date',
  [DeferralGroup.SOON]: 'r.settled_at is null and r.promised_on between $1::date and $2::date',
  [DeferralGroup.AHEAD]: 'r.settled_at is null and r.promised_on > $2::date and $1::date <= $2::date',
  [DeferralGroup.SETTLED]: 'r.settled_at is not null and $1::date <= $2::date',
};
const COUNTS = {
  name: 'deferral_counts',
  text: `select g."group", coalesce(c.count, 0)::int as count
           from unnest(array['OVERDUE', 'SOON', 'AHEAD', 'SETTLED']) with ordinality as g("group", place)
           left join (select case ${Object.entries(WHERE)
             .map(([group, where]) => `when ${where} then '${group}'`)
             .join(' ')} end as "group", count(*) as count
                        from deferral r where $3::uuid is null or r.unit_id = $3::uuid group by 1) as c
             on c."group" = g."group" order by g.place`,
};

const DeferralConnection = connectionOf('Deferral', () => Deferral);
const UNIT = { nullable: true, description: 'Only what this unit promised.' } as const;

function span(context: Context): [today: string, soon: string] {
  const today = dateOf(transactionOf(context).now);
  return [today, daysAfter(today, SOON_DAYS)];
}

@Resolver()
export class DeferralResolver {
  @Query(() => DeferralConnection, {
    description: 'The ledger of deferred items that the reader sees, by the promised date, the earliest first.',
  })
  @Requires('MEMBER')
  async deferrals(
    @Arg('group', () => DeferralGroup, { nullable: true, description: 'Which are shown; all that are owed otherwise.' })
    group: DeferralGroup | null,
    @Arg('unitId', () => ID, UNIT) unitId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    if (unitId && !isUuid(unitId)) throw notFound();
    return readPage(transactionOf(context), info, {
      name: `deferrals-${group ?? 'owed'}`,
      model: deferralModel,
      where: [
        group ? `(${WHERE[group]})` : '(r.settled_at is null and $1::date <= $2::date)',
        ...(unitId ? ['r.unit_id = $3::uuid'] : []),
      ],
      values: [...span(context), ...(unitId ? [unitId] : [])],
      order: [
        { column: 'promised_on', cast: 'date' },
        { column: 'id', cast: 'uuid' },
      ],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [DeferralCount], { description: 'Deferred items that the reader sees, counted by how they stand.' })
  @Requires('MEMBER')
  async deferralCounts(
    @Arg('unitId', () => ID, UNIT) unitId: string | null,
    @Ctx() context: Context,
  ): Promise<DeferralCount[]> {
    if (unitId && !isUuid(unitId)) throw notFound();
    return transactionOf(context).rows<DeferralCount>(COUNTS, [...span(context), unitId]);
  }
}
