import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { dayAt, periodOf } from '../assessment/index.ts';
import type { Transaction } from '../kernel/database/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput, notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readPage } from '../kernel/read/index.ts';
import { MatterConnection, matterModel } from '../matter/index.ts';
import { registersOf } from '../unit/index.ts';
import { HotBy, Load } from './overview.enums.ts';
import { OverviewFilter } from './overview.inputs.ts';

@ObjectType('OverviewCount', { description: 'How many appeals are counted for the day.' })
class OverviewCount {
  @Field(() => Load, { description: 'What is counted; `overviewAppeals` lists exactly these.' })
  load: Load;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType('OverviewHotSpot', { description: 'A subject or an area, and how many appeals there were of it.' })
class OverviewHotSpot {
  @Field(() => ID, { nullable: true, description: 'The subject or the sub-district; null for appeals without one.' })
  key: string | null;

  @Field(() => String, { nullable: true, description: 'Its name; null for what has none.' })
  label: string | null;

  @Field(() => Int, { description: 'Registered in the span.' })
  count: number;

  @Field(() => Int, { description: 'Registered in the span of the same length before it.' })
  before: number;
}

@ObjectType('OverviewHot', { description: 'What most appeals of the last days are about, or where they are.' })
class OverviewHot {
  @Field(() => String, { description: 'First date of the span.' })
  from: string;

  @Field(() => String, { description: 'Last date of the span: today.' })
  until: string;

  @Field(() => String, { description: 'First date of the span before it.' })
  beforeFrom: string;

  @Field(() => String, { description: 'Last date of the span before it.' })
  beforeUntil: string;

  @Field(() => [OverviewHotSpot], { description: 'The most frequent first.' })
  spots: OverviewHotSpot[];
}

const UNIT = { nullable: true, description: 'Of this unit’s orders alone.' };
const MOST_DAYS = 92;
const MOST_SPOTS = 10;
const DAY_MS = 86_400_000;

@Resolver()
export class OverviewResolver {
  @Query(() => [OverviewCount], { description: 'What there is to do with appeals today, as far as the reader sees.' })
  @Requires('MEMBER')
  async overviewLoad(
    @Arg('unitId', () => ID, UNIT) unitId: string | null,
    @Ctx() context: Context,
  ): Promise<OverviewCount[]> {
    const tx = transactionOf(context);
    const [row] = await tx.rows<Record<Load, number>>(LOAD, [known(unitId), dayAt(tx.now).startsAt, tx.now]);
    return Object.values(Load).map((load) => ({ load, count: row![load] }));
  }

  @Query(() => OverviewHot, { description: 'The subjects or areas that most appeals of the last days are of.' })
  @Requires('MEMBER')
  async overviewHot(
    @Arg('by', () => HotBy, { description: 'Subjects or areas.' }) by: HotBy,
    @Arg('days', () => Int, { defaultValue: 7, description: 'How many days, today among them; up to 92.' })
    days: number,
    @Arg('unitId', () => ID, UNIT) unitId: string | null,
    @Ctx() context: Context,
  ): Promise<OverviewHot> {
    if (days < 1 || days > MOST_DAYS) throw badInput(`A span has 1 to ${MOST_DAYS} days.`);
    const tx = transactionOf(context);
    const today = dayAt(tx.now);
    const shifted = (by: number): Date => new Date(today.startsAt.getTime() + by * DAY_MS);
    const [since, middle] = [shifted(1 - 2 * days), shifted(1 - days)];
    const rows = await tx.rows<Spot>(HOT, [by, known(unitId), since, middle, today.endsAt]);
    const spots = rows.filter(({ count }) => count > 0).slice(0, MOST_SPOTS);
    return {
      from: dayAt(middle).code,
      until: today.code,
      beforeFrom: dayAt(since).code,
      beforeUntil: dayAt(shifted(-days)).code,
      spots: await named(tx, by, spots),
    };
  }

  @Query(() => MatterConnection, { description: 'The appeals that a number of the overview counts, the newest first.' })
  @Requires('MEMBER')
  async overviewAppeals(
    @Arg('filter', () => OverviewFilter, { description: 'Which number.' }) filter: OverviewFilter,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: 'overview-appeals',
      model: matterModel,
      ...conditionsOf(filter, tx.now),
      order: [
        { column: 'opened_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }
}

const LOAD = {
  name: 'overview_load',
  text: `select registered::int as "REGISTERED", in_handling::int as "IN_HANDLING", due_today::int as "DUE_TODAY",
                overdue::int as "OVERDUE" from overview_load($1, $2, $3)`,
};

type Spot = Omit<OverviewHotSpot, 'label'>;

const HOT = {
  name: 'overview_hot',
  text: `select key, count::int as count, before::int as before
           from overview_hot($1, $2, $3, $4, $5) order by 2 desc, 3, 1`,
};
const SUBJECTS = { name: 'overview_subjects', text: 'select id, name from category where id = any($1::uuid[])' };

async function named(tx: Transaction, by: HotBy, spots: readonly Spot[]): Promise<OverviewHotSpot[]> {
  const keys = spots.flatMap(({ key }) => key ?? []);
  const subjects =
    by === HotBy.CATEGORY ? await tx.rows<{ id: string; name: string }>(SUBJECTS, [keys]) : ([] as const);
  const registers = await registersOf(tx);
  const nameOf = (key: string): string | undefined =>
    by === HotBy.CATEGORY ? subjects.find(({ id }) => id === key)?.name : registers.unit(key)?.name;
  return spots.map((spot) => ({ ...spot, label: (spot.key && nameOf(spot.key)) ?? null }));
}

const ORDER = `p.matter_id = r.id and p.live and p.matter_kind = 'appeal' and p.role in ('LEAD', 'CO_HANDLER')`;
const OPEN = `${ORDER} and p.matter_state = 'IN_HANDLING' and p.state <> 'COMPLETED'`;

/** The same conditions as the functions that count, so that a list is as long as its number. */
function conditionsOf({ load, unitId, categoryId, subDistrictId, from, until }: OverviewFilter, now: Date) {
  const values: unknown[] = [];
  const where = [`r.kind = 'appeal'`];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const today = dayAt(now);
  const unit = known(unitId ?? null);
  const ofUnit = unit ? ` and p.unit_id = ${add(unit)}` : '';
  const stands = (condition: string): void =>
    void where.push(`exists (select from participation p where ${condition}${ofUnit})`);
  if (load === Load.REGISTERED && !unit)
    where.push(`r.opened_at >= ${add(today.startsAt)}`, `r.opened_at <= ${add(now)}`);
  else if (load === Load.REGISTERED) stands(`${ORDER} and p.since >= ${add(today.startsAt)}`);
  else if (load === Load.IN_HANDLING) stands(OPEN);
  else if (load === Load.OVERDUE) stands(`${OPEN} and p.next_deadline < ${add(now)}`);
  else if (load === Load.DUE_TODAY)
    stands(`${OPEN} and p.next_deadline >= ${add(now)} and p.next_deadline < ${add(today.endsAt)}`);
  else if (unit) stands(ORDER);
  for (const [column, asked] of [
    ['category_id', categoryId],
    ['sub_district_id', subDistrictId],
  ] as const) {
    if (asked === '') where.push(`r.${column} is null`);
    else if (asked) where.push(`r.${column} = ${add(known(asked))}`);
  }
  if (from) where.push(`r.opened_at >= ${add(dayNamed(from).startsAt)}`);
  if (until) where.push(`r.opened_at < ${add(dayNamed(until).endsAt)}`);
  return { where, values };
}

function dayNamed(date: string) {
  const day = /^\d{4}-\d\d-\d\d$/.test(date) ? periodOf(date) : null;
  if (!day) throw badInput('A date is written 2026-03-02.');
  return day;
}

/** An identifier as it is given out, or none. */
function known(id: string | null | undefined): string | null {
  if (id && !isUuid(id)) throw notFound();
  return id || null;
}
