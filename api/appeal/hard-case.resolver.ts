import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Info,
  InputType,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { MemberActor } from '../kernel/database/index.ts';
import { dateOf } from '../kernel/calendar/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { FlagInput, IdInput } from '../kernel/graphql/inputs.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { extendReadModel, readModel, readPage } from '../kernel/read/index.ts';
import { Matter, matterModel } from '../matter/index.ts';
import { Unit, unitModel } from '../unit/index.ts';
import { Appeal } from './appeal.entity.ts';
import { appealModel } from './appeal.fields.ts';
import { HardCase, HardCaseWeek } from './hard-case.entity.ts';

const hardCaseWeekModel = readModel({ type: 'HardCaseWeek', table: 'hard_case_week', entity: HardCaseWeek });

const hardCaseModel = readModel({
  type: 'HardCase',
  table: 'hard_case',
  entity: HardCase,
  one: {
    owner: { model: () => unitModel, on: ['owner_id', 'id'] },
    appeal: { model: () => matterModel, on: ['matter_id', 'id'] },
    lastWeek: {
      model: () => hardCaseWeekModel,
      on: ['id', 'case_id'],
      where: '$.text is not null',
      order: '$.week desc',
    },
  },
  many: {
    weeks: { model: () => hardCaseWeekModel, on: ['id', 'case_id'], order: '$.week desc', most: 100 },
  },
  computed: {
    days: ['opened_at', 'ended_at'],
    overdue: ['target_on', 'ended_at'],
  },
});

extendReadModel(appealModel, {
  many: { hardCases: { model: () => hardCaseModel, on: ['id', 'matter_id'], order: '$.opened_at desc', most: 20 } },
});

const DAY = 86_400_000;

interface HardCaseRoot {
  readonly _opened_at: string;
  readonly _ended_at: string | null;
  readonly _target_on: string | null;
}

@Resolver(() => HardCase)
export class HardCaseFields {
  @FieldResolver(() => Unit, { description: 'The unit that owns it.' })
  owner(@Root() root: { owner: Unit }): Unit {
    return root.owner;
  }

  @FieldResolver(() => Matter, {
    nullable: true,
    description: 'The appeal; null for those who do not see it any more.',
  })
  appeal(@Root() root: { appeal: Matter | null }): Matter | null {
    return root.appeal;
  }

  @FieldResolver(() => HardCaseWeek, { nullable: true, description: 'The last weekly state that was reported.' })
  lastWeek(@Root() root: { lastWeek: HardCaseWeek | null }): HardCaseWeek | null {
    return root.lastWeek;
  }

  @FieldResolver(() => [HardCaseWeek], { description: 'Its weeks, the newest first, those without a state as well.' })
  weeks(@Root() root: { weeks: HardCaseWeek[] }): HardCaseWeek[] {
    return root.weeks;
  }

  @FieldResolver(() => Int, { description: 'Days that it has been, or was, in the backlog.' })
  days(@Root() { _opened_at, _ended_at }: HardCaseRoot, @Ctx() context: Context): number {
    const until = _ended_at ? new Date(_ended_at) : transactionOf(context).now;
    return Math.floor((until.getTime() - new Date(_opened_at).getTime()) / DAY);
  }

  @FieldResolver(() => Boolean, { description: 'Whether its target date has passed while it is in the backlog.' })
  overdue(@Root() { _target_on, _ended_at }: HardCaseRoot, @Ctx() context: Context): boolean {
    return _ended_at === null && _target_on !== null && _target_on < dateOf(transactionOf(context).now);
  }
}

/** What the backlog adds to an appeal. */
@Resolver(() => Appeal)
export class AppealHardCaseFields {
  @FieldResolver(() => [HardCase], { description: 'Its times in the hard-case backlog, the newest first.' })
  hardCases(@Root() root: { hardCases: HardCase[] }): HardCase[] {
    return root.hardCases;
  }
}

@InputType('HardCaseFilter', { description: 'Which hard cases are shown.' })
class HardCaseFilter {
  @FlagInput({ optional: true, description: 'Also those that have left the backlog.' })
  withEnded?: boolean;

  @FlagInput({ optional: true, description: 'Only those that the reader’s own unit owns.' })
  mine?: boolean;

  @IdInput({ optional: true, description: 'Only those that this unit owns.' })
  ownerId?: string;

  @FlagInput({ optional: true, description: 'Only those whose target date has passed.' })
  overdue?: boolean;

  @FlagInput({ optional: true, description: 'Only those with a week that was not reported.' })
  missed?: boolean;

  @FlagInput({ optional: true, description: 'Only those without a plan.' })
  unplanned?: boolean;
}

@ObjectType('HardCaseCount', { description: 'How many hard cases of a unit the reader sees.' })
class HardCaseCount {
  @Field(() => ID, { description: 'The unit that owns them.' })
  ownerId: string;

  @Field(() => String, { description: 'Its name.' })
  ownerName: string;

  @Field(() => Int, { description: 'In the backlog.' })
  open: number;

  @Field(() => Int, { description: 'Of these, without a plan.' })
  unplanned: number;

  @Field(() => Int, { description: 'Of these, with a week that was not reported.' })
  missed: number;

  @Field(() => Int, { description: 'Of these, past their target date.' })
  overdue: number;

  @Field(() => Int, { description: 'Closed off.' })
  closedOff: number;
}

const COUNTS = {
  name: 'hard_case_counts',
  text: `select h.owner_id as "ownerId", u.name as "ownerName",
                count(*) filter (where h.ended_at is null)::int as open,
                count(*) filter (where h.ended_at is null and h.planned_at is null)::int as unplanned,
                count(*) filter (where h.ended_at is null and h.missed_weeks > 0)::int as missed,
                count(*) filter (where h.ended_at is null and h.target_on < $1)::int as overdue,
                count(*) filter (where h.ending = 'CLOSED_OFF')::int as "closedOff"
           from hard_case h join unit u on u.id = h.owner_id
          group by h.owner_id, u.name order by open desc, u.name`,
};

const HardCaseConnection = connectionOf('HardCase', () => HardCase);

@Resolver()
export class HardCaseResolver {
  @Query(() => HardCaseConnection, { description: 'Hard cases that the reader sees, the oldest first.' })
  @Requires('MEMBER')
  async hardCases(
    @Arg('filter', () => HardCaseFilter, { nullable: true, description: 'Which are shown.' })
    filter: HardCaseFilter | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: 'hard-cases',
      model: hardCaseModel,
      ...conditionsOf(filter ?? {}, (tx.who.actor as MemberActor).unitId, dateOf(tx.now)),
      order: [
        { column: 'opened_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [HardCaseCount], { description: 'Hard cases that the reader sees, counted by the unit that owns them.' })
  @Requires('MEMBER')
  async hardCaseCounts(@Ctx() context: Context): Promise<HardCaseCount[]> {
    const tx = transactionOf(context);
    return tx.rows<HardCaseCount>(COUNTS, [dateOf(tx.now)]);
  }
}

function conditionsOf(filter: HardCaseFilter, unitId: string, today: string): { where: string[]; values: unknown[] } {
  const where: string[] = [];
  const values: unknown[] = [];
  const add = (condition: string, value: unknown): void => {
    values.push(value);
    where.push(condition.replace('?', `$${values.length}`));
  };
  if (!filter.withEnded) where.push('r.ended_at is null');
  if (filter.mine) add('r.owner_id = ?', unitId);
  if (filter.ownerId) add('r.owner_id = ?', filter.ownerId);
  if (filter.overdue) add('r.ended_at is null and r.target_on < ?::date', today);
  if (filter.missed) where.push('r.missed_weeks > 0');
  if (filter.unplanned) where.push('r.planned_at is null');
  return { where, values };
}
