import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { daysAfter, isDate, startOfDate } from '../kernel/calendar/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { badInput, notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { conditionsOf, readModel, readPage } from '../kernel/read/index.ts';
import { matterModel } from '../matter/index.ts';
import { unitModel } from '../unit/index.ts';
import { Escalation } from './escalation.entity.ts';

export const escalationModel = readModel({
  type: 'Escalation',
  table: 'escalation',
  entity: Escalation,
  one: {
    matter: { model: () => matterModel, on: ['matter_id', 'id'] },
    community: { model: () => unitModel, on: ['community_id', 'id'] },
    fromUnit: { model: () => unitModel, on: ['from_unit_id', 'id'] },
    toUnit: { model: () => unitModel, on: ['to_unit_id', 'id'] },
  },
});

const EscalationConnection = connectionOf('Escalation', () => Escalation);

enum EscalationBreakdown {
  COMMUNITY = 'COMMUNITY',
  TO_UNIT = 'TO_UNIT',
}
registerEnumType(EscalationBreakdown, {
  name: 'EscalationBreakdown',
  description: 'By what the ledger of what was handed up is counted.',
  valuesConfig: {
    COMMUNITY: { description: '按社区: by the community that it is about.' },
    TO_UNIT: { description: '按承接单位: by the unit that it was handed up to.' },
  },
});

@ObjectType('EscalationCount', { description: 'How much was handed up about a community, or to a unit.' })
class EscalationCount {
  @Field(() => ID, { nullable: true, description: 'The community or the unit; null where no community was named.' })
  unitId: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name: string | null;

  @Field(() => Int, { description: 'Lines of the ledger.' })
  count: number;

  @Field(() => Int, { description: 'Of these, appeals that the reader sees and that are still open.' })
  open: number;
}

/** Fixed, so that it stays prepared; what is not asked for is null. */
const countsBy = (by: EscalationBreakdown, column: string) => ({
  name: `escalation_counts_${by.toLowerCase()}`,
  text: `select r.${column} as "unitId", u.name, count(*)::int as count,
                count(*) filter (where m.id is not null and m.closed_at is null)::int as open
           from escalation r left join unit u on u.id = r.${column} left join matter m on m.id = r.matter_id
          where ($1::timestamptz is null or r.at >= $1) and ($2::timestamptz is null or r.at < $2)
          group by 1, 2 order by 3 desc, 2`,
});
const COUNTS = {
  [EscalationBreakdown.COMMUNITY]: countsBy(EscalationBreakdown.COMMUNITY, 'community_id'),
  [EscalationBreakdown.TO_UNIT]: countsBy(EscalationBreakdown.TO_UNIT, 'to_unit_id'),
};

const FROM = { nullable: true, description: 'From this day on, `YYYY-MM-DD`.' } as const;
const UNTIL = { nullable: true, description: 'Up to this day, it included, `YYYY-MM-DD`.' } as const;

/** The instants between which lines of the given days lie. */
function span(from: string | null, until: string | null): [from: Date | null, until: Date | null] {
  if ([from, until].some((date) => date && !isDate(date))) throw badInput('A day is written YYYY-MM-DD.');
  return [from ? startOfDate(from) : null, until ? startOfDate(daysAfter(until, 1)) : null];
}

@Resolver()
export class EscalationResolver {
  @Query(() => EscalationConnection, {
    description: 'The ledger of what was handed up, the newest first, as far as the reader’s seats reach.',
  })
  @Requires('MEMBER')
  async escalations(
    @Arg('communityId', () => ID, { nullable: true, description: 'Only about this community.' }) communityId:
      | string
      | null,
    @Arg('toUnitId', () => ID, { nullable: true, description: 'Only what was handed up to this unit.' }) toUnitId:
      | string
      | null,
    @Arg('from', () => String, FROM) from: string | null,
    @Arg('until', () => String, UNTIL) until: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    if ([communityId, toUnitId].some((id) => id && !isUuid(id))) throw notFound();
    const [since, before] = span(from, until);
    const asked = conditionsOf([
      ['r.community_id = ?::uuid', communityId],
      ['r.to_unit_id = ?::uuid', toUnitId],
      ['r.at >= ?::timestamptz', since],
      ['r.at < ?::timestamptz', before],
    ]);
    return readPage(transactionOf(context), info, {
      name: 'escalations',
      model: escalationModel,
      ...asked,
      order: [
        { column: 'at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [EscalationCount], {
    description: 'The ledger of what was handed up, counted by community or by the unit that got it, the most first.',
  })
  @Requires('MEMBER')
  async escalationCounts(
    @Arg('by', () => EscalationBreakdown, { description: 'By what it is counted.' }) by: EscalationBreakdown,
    @Arg('from', () => String, FROM) from: string | null,
    @Arg('until', () => String, UNTIL) until: string | null,
    @Ctx() context: Context,
  ): Promise<EscalationCount[]> {
    return transactionOf(context).rows<EscalationCount>(COUNTS[by], span(from, until));
  }
}
