import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { MemberActor, Transaction } from '../kernel/database/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { say } from '../kernel/i18n/index.ts';
import { readOne, readPage } from '../kernel/read/index.ts';
import { toTsQuery } from '../kernel/text/index.ts';
import { registersOf } from '../unit/index.ts';
import { allKinds, kindOf } from './kind.ts';
import { soonAfter } from './marks.ts';
import { Entry, Matter, Seat } from './matter.entity.ts';
import { ClockBand } from './clock.fields.ts';
import { entryModel, matterModel, seatModel } from './matter.fields.ts';
import { DeskFilter, DeskScope } from './matter.inputs.ts';

const SeatConnection = connectionOf('Seat', () => Seat);
export const MatterConnection = connectionOf('Matter', () => Matter);
const EntryConnection = connectionOf('Entry', () => Entry);

@ObjectType('DeskCount', { description: 'How many seats of the unit owe the same thing.' })
class DeskCount {
  @Field(() => String, { description: 'Kind of matter.' })
  kind: string;

  @Field(() => String, { description: 'Its name.' })
  kindLabel: string;

  @Field(() => String, { description: 'What is owed.' })
  duty: string;

  @Field(() => String, { description: 'What is owed, in words.' })
  dutyLabel: string;

  @Field(() => String, { description: 'Role of the seats.' })
  role: string;

  @Field(() => Int, { description: 'Number of seats.' })
  count: number;

  @Field(() => Int, { description: 'Of these, overdue.' })
  overdue: number;

  @Field(() => Int, { description: 'Of these, due within one working day.' })
  dueSoon: number;

  @Field(() => Int, { description: 'Of these, handled by the signed-in member.' })
  mine: number;
}

/** Numbers are written out: a page's size is checked by the read model. */
const FIRST = { defaultValue: 20, description: 'Size of the page, up to 100.' };
const AFTER = { nullable: true, description: 'Cursor of the page before.' };

@Resolver()
export class MatterResolver {
  @Query(() => Matter, { nullable: true, description: 'One matter, as the reader’s seat shows it.' })
  @Requires('MEMBER', 'LINK')
  async matter(
    @Arg('id', () => ID, { description: 'Its identifier.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object | null> {
    if (!isUuid(id)) throw notFound();
    const found = await readOne(transactionOf(context), info, matterModel, 'r.id = $1', [id]);
    if (!found) throw notFound();
    return found;
  }

  @Query(() => SeatConnection, { description: 'The unit’s desk: its seats, what waits first.' })
  @Requires('MEMBER')
  async desk(
    @Arg('filter', () => DeskFilter, { nullable: true, description: 'What to show.' }) filter: DeskFilter | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    const { where, values } = await deskConditions(tx, filter ?? {});
    const owing = (filter?.scope ?? DeskScope.OWING) === DeskScope.OWING;
    return readPage(tx, info, {
      name: owing ? 'desk' : 'desk-since',
      model: seatModel,
      where,
      values,
      order: owing
        ? [
            { column: 'next_deadline', cast: 'timestamptz' },
            { column: 'matter_id', cast: 'uuid' },
            { column: 'id', cast: 'uuid' },
          ]
        : [
            { column: 'since', cast: 'timestamptz' },
            { column: 'id', cast: 'uuid' },
          ],
      descending: !owing,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [DeskCount], { description: 'What the unit owes, counted by kind, duty and role.' })
  @Requires('MEMBER')
  async deskCounts(@Ctx() context: Context): Promise<DeskCount[]> {
    const tx = transactionOf(context);
    const member = tx.who.actor as MemberActor;
    const { calendar } = await registersOf(tx);
    const soon = soonAfter(calendar, tx.now);
    const rows = await tx.rows<DeskCount>(COUNTS, [member.unitId, tx.now, soon, member.memberId]);
    return rows.map((row) => ({
      ...row,
      kindLabel: say(kindOf(row.kind).label, context.locale),
      dutyLabel: say(kindOf(row.kind).duties[row.duty] ?? { 'zh-CN': row.duty, en: row.duty }, context.locale),
    }));
  }

  @Query(() => MatterConnection, { description: 'Matters of a kind that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async matters(
    @Arg('kind', () => String, { description: 'Kind of matter, for example `appeal`.' }) kind: string,
    @Arg('states', () => [String], { nullable: true, description: 'Only in these states.' }) states: string[] | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const known = allKinds().some((candidate) => candidate.kind === kind);
    return readPage(transactionOf(context), info, {
      name: 'matters',
      model: matterModel,
      where: ['r.kind = $1', ...(states ? ['r.state = any($2)'] : [])],
      values: [known ? kind : '', ...(states ? [states] : [])],
      order: [
        { column: 'opened_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => MatterConnection, { description: 'Matters whose number or text has the words, the newest first.' })
  @Requires('MEMBER')
  async search(
    @Arg('text', () => String, { description: 'Words, or a number.' }) text: string,
    @Arg('kind', () => String, { nullable: true, description: 'Only this kind of matter.' }) kind: string | null,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const words = toTsQuery(text.slice(0, 200));
    return readPage(transactionOf(context), info, {
      name: 'search',
      model: matterModel,
      where: [`r.id in (select search_matters(to_tsquery('simple', $1), $2, 500))`],
      values: [words, kind],
      order: [
        { column: 'opened_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => EntryConnection, { description: 'The ledger of a matter as the reader sees it, newest first.' })
  @Requires('MEMBER')
  async ledger(
    @Arg('matterId', () => ID, { description: 'The matter.' }) matterId: string,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('after', () => String, AFTER) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    if (!isUuid(matterId)) throw notFound();
    return readPage(transactionOf(context), info, {
      name: 'ledger',
      model: entryModel,
      where: ['r.matter_id = $1'],
      values: [matterId],
      order: [{ column: 'seq', cast: 'integer' }],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }
}

const COUNTS = {
  name: 'desk_counts',
  text: `select matter_kind as kind, duty, role, count(*)::int as count,
                count(*) filter (where next_deadline < $2)::int as overdue,
                count(*) filter (where next_deadline >= $2 and next_deadline <= $3)::int as "dueSoon",
                count(*) filter (where handler_id = $4)::int as mine
           from participation where unit_id = $1 and duty is not null
          group by matter_kind, duty, role order by matter_kind, duty, role`,
};

async function deskConditions(tx: Transaction, filter: DeskFilter): Promise<{ where: string[]; values: unknown[] }> {
  const member = tx.who.actor as MemberActor;
  const where = ['r.unit_id = $1'];
  const values: unknown[] = [member.unitId];
  const add = (condition: string, value: unknown) => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  if ((filter.scope ?? DeskScope.OWING) === DeskScope.OWING) where.push('r.duty is not null');
  else where.push(filter.scope === DeskScope.LIVE ? 'r.live' : 'not r.live');
  if (filter.kind) add('r.matter_kind = ?', filter.kind);
  if (filter.role) add('r.role = ?', filter.role);
  if (filter.duty) add('r.duty = ?', filter.duty);
  if (filter.categoryId && isUuid(filter.categoryId)) add('r.category_id = ?', filter.categoryId);
  if (filter.subDistrictId && isUuid(filter.subDistrictId)) add('r.sub_district_id = ?', filter.subDistrictId);
  if (filter.mine) add('r.handler_id = ?', member.memberId);
  if (filter.band) await addBand(tx, filter.band, add);
  return { where, values };
}

async function addBand(
  tx: Transaction,
  band: ClockBand,
  add: (condition: string, value: unknown) => void,
): Promise<void> {
  const { calendar } = await registersOf(tx);
  const soon = soonAfter(calendar, tx.now);
  if (band === ClockBand.OVERDUE) add('r.next_deadline < ?', tx.now);
  if (band === ClockBand.DUE_SOON) {
    add('r.next_deadline >= ?', tx.now);
    add('r.next_deadline <= ?', soon);
  }
  if (band === ClockBand.IN_TIME) add('r.next_deadline > ?', soon);
}
