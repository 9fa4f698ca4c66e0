import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { endOfDate, isDate, startOfDate } from '../kernel/calendar/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readPage } from '../kernel/read/index.ts';
import { registersOf } from '../unit/index.ts';
import { Grid, PublicProfile } from './grid.entity.ts';
import { gridModel, profileModel, ratingModel, visitModel } from './grid.fields.ts';
import { DoorVisitFilter } from './grid.inputs.ts';
import { checkList, visitBackDays } from './grid.settings.ts';
import { StarRating } from './rating.entity.ts';
import { DoorVisit } from './visit.entity.ts';

const GridConnection = connectionOf('Grid', () => Grid);
const PublicProfileConnection = connectionOf('PublicProfile', () => PublicProfile);
const DoorVisitConnection = connectionOf('DoorVisit', () => DoorVisit);
const StarRatingConnection = connectionOf('StarRating', () => StarRating);

@ObjectType('VisitGrid', { description: 'A grid that a visit may be noted for.' })
class VisitGrid {
  @Field(() => ID, { description: 'Opaque identifier.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;
}

@ObjectType('VisitForm', {
  description: 'What a grid worker takes along: the check-list and the grids of the community.',
})
class VisitForm {
  @Field(() => [String], { description: 'Items of the check-list that is in force.' })
  items: readonly string[];

  @Field(() => [VisitGrid], { description: 'Grids of the own unit, in the order in which they were added.' })
  grids: readonly VisitGrid[];

  @Field(() => Int, { description: 'How many days back a visit is taken.' })
  backDays: number;
}

@ObjectType('DoorVisitCount', { description: 'What one grid worker did at the doors.' })
class DoorVisitCount {
  @Field(() => ID, { description: 'The worker.' })
  memberId: string;

  @Field(() => String, { description: 'Name of the worker.' })
  workerName: string;

  @Field(() => String, { description: 'Name of the community.' })
  unitName: string;

  @Field(() => Int, { description: 'Visits.' })
  visits: number;

  @Field(() => Int, { description: 'Visits at which somebody was met.' })
  met: number;

  @Field(() => Int, { description: 'Problems that were found.' })
  problems: number;

  @Field(() => Int, { description: 'Of these, solved on the spot.' })
  onTheSpot: number;

  @Field(() => Int, { description: 'Of these, registered as appeals.' })
  raised: number;

  @Field(() => Int, { description: 'Of these, still to follow up.' })
  open: number;
}

const GRIDS = {
  name: 'visit_grids',
  text: 'select id, name from grid where community_id = $1 and active order by id',
};

const COUNTS = {
  name: 'door_visit_counts',
  text: `select v.member_id as "memberId", max(v.worker_name) as "workerName", max(u.name) as "unitName",
                count(*)::int as visits, count(*) filter (where v.outcome = 'MET')::int as met,
                sum(p.problems)::int as problems, sum(p.on_the_spot)::int as "onTheSpot",
                sum(p.raised)::int as raised, sum(p.open)::int as open
           from door_visit v join unit u on u.id = v.community_id
          cross join lateral (
            select count(*) as problems, count(*) filter (where on_the_spot) as on_the_spot,
                   count(*) filter (where state = 'RAISED') as raised, count(*) filter (where state = 'OPEN') as open
              from visit_problem x where x.matter_id = v.id) p
          where v.visited_at >= $1 and v.visited_at <= $2
          group by v.member_id, v.community_id order by visits desc, "workerName" limit 500`,
};

const NEWEST = [
  { column: 'visited_at', cast: 'timestamptz' },
  { column: 'id', cast: 'uuid' },
] as const;
const BY_NAME = [
  { column: 'name', cast: 'text' },
  { column: 'id', cast: 'uuid' },
] as const;

@Resolver()
export class GridResolver {
  @Query(() => GridConnection, { description: 'Grids in use, in the order in which they were added.' })
  @Requires('MEMBER')
  grids(
    @Arg('communityId', () => ID, { nullable: true, description: 'Only those of this community.' })
    communityId: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'grids',
      model: gridModel,
      where: ['r.active', ...(communityId ? ['r.community_id = $1::uuid'] : [])],
      values: communityId ? [idOf(communityId)] : [],
      order: [{ column: 'id', cast: 'uuid' }],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => PublicProfileConnection, {
    description: 'Public profiles, shown or hidden, of the own unit and of those below it; the centre sees each.',
  })
  @Requires('MEMBER')
  publicProfiles(
    @Arg('unitId', () => ID, { nullable: true, description: 'Only those of this unit.' }) unitId: string | null,
    @Arg('first', () => Int, { defaultValue: 100, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'public-profiles',
      model: profileModel,
      where: unitId ? ['r.unit_id = $1::uuid'] : [],
      values: unitId ? [idOf(unitId)] : [],
      order: BY_NAME,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => VisitForm, { description: 'What a grid worker needs for a visit, to be taken along without a network.' })
  @Requires('MEMBER')
  async visitForm(@Ctx() context: Context): Promise<VisitForm> {
    const tx = transactionOf(context);
    const registers = await registersOf(tx);
    const grids = await tx.rows<VisitGrid>(GRIDS, [tx.who.principal]);
    const lines = registers.valueOf(checkList, tx.now).split('\n');
    const items = lines.map((line) => line.trim()).filter(Boolean);
    return { items, grids, backDays: registers.valueOf(visitBackDays, tx.now) };
  }

  @Query(() => DoorVisitConnection, { description: 'Visits, the latest first: of the own unit and of those below it.' })
  @Requires('MEMBER')
  doorVisits(
    @Arg('filter', () => DoorVisitFilter, { nullable: true, description: 'Which are shown.' })
    filter: DoorVisitFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: 'door-visits',
      model: visitModel,
      ...conditionsOf(tx, filter ?? {}),
      order: NEWEST,
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [DoorVisitCount], {
    description: 'Visits by worker in a span of days, the most visits first; counted over what the reader sees.',
  })
  @Requires('MEMBER')
  doorVisitCounts(
    @Arg('from', () => String, { description: 'First day, `YYYY-MM-DD`.' }) from: string,
    @Arg('until', () => String, { description: 'Last day, `YYYY-MM-DD`.' }) until: string,
    @Ctx() context: Context,
  ): Promise<DoorVisitCount[]> {
    return transactionOf(context).rows<DoorVisitCount>(COUNTS, [startOfDate(dayOf(from)), endOfDate(dayOf(until))]);
  }

  @Query(() => StarRatingConnection, { description: 'Star ratings that the reader sees, the latest first.' })
  @Requires('MEMBER')
  starRatings(
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'star-ratings',
      model: ratingModel,
      where: [],
      values: [],
      order: [{ column: 'id', cast: 'uuid' }],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }
}

function conditionsOf(tx: Transaction, filter: DoorVisitFilter): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: string, value: unknown): void => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  const { actor } = tx.who;
  if (filter.mine) add('r.member_id = ?::uuid', actor.type === 'MEMBER' ? actor.memberId : null);
  if (filter.memberId) add('r.member_id = ?::uuid', idOf(filter.memberId));
  if (filter.from) add('r.visited_at >= ?', startOfDate(dayOf(filter.from)));
  if (filter.until) add('r.visited_at <= ?', endOfDate(dayOf(filter.until)));
  if (filter.open) where.push(`exists (select from visit_problem p where p.matter_id = r.id and p.state = 'OPEN')`);
  return { where, values };
}

function idOf(id: string): string {
  if (!isUuid(id)) throw badInput('This is no identifier.');
  return id;
}

function dayOf(date: string): string {
  if (!isDate(date)) throw badInput('A day is written YYYY-MM-DD.');
  return date;
}
