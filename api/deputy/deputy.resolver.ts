import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { UNRESERVED } from '../appeal/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { MemberActor } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { forbidden } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readPage } from '../kernel/read/index.ts';
import { ObserverQuestion } from './question.entity.ts';
import { questionModel } from './question.fields.ts';
import { StationDay, StationDayAnnouncement } from './station-day.entity.ts';
import { stationDayModel } from './station-day.fields.ts';
import { DeputySuggestion } from './suggestion.entity.ts';
import { suggestionModel } from './suggestion.fields.ts';

const SuggestionConnection = connectionOf('DeputySuggestion', () => DeputySuggestion);
const StationDayConnection = connectionOf('StationDay', () => StationDay);
const QuestionConnection = connectionOf('ObserverQuestion', () => ObserverQuestion);

@ObjectType('ClusterAppeal', { description: 'An appeal that a deputy looks on at, masked.' })
class ClusterAppeal {
  @Field(() => ID, { description: 'The appeal.' })
  id: string;

  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => String, { description: 'Its title, without personal data.' })
  title: string;
}

@ObjectType('ObservedCluster', {
  description: 'Appeals on one subject that the reader’s unit looks on at: what a suggestion can be made from.',
})
class ObservedCluster {
  @Field(() => ID, { nullable: true, description: 'The subject; null for those that have none.' })
  categoryId: string | null;

  @Field(() => String, { nullable: true, description: 'Names of the subject from the root on, joined by ` / `.' })
  path: string | null;

  @Field(() => Int, { description: 'How many appeals.' })
  count: number;

  @Field(() => [ClusterAppeal], { description: 'The appeals, the newest first.' })
  appeals: ClusterAppeal[];
}

const CLUSTERS = {
  name: 'observed_clusters',
  text: `select m.category_id as "categoryId", c.path, count(*)::int as count,
                json_agg(json_build_object('id', m.id, 'number', m.number, 'title', m.title)
                         order by m.opened_at desc, m.id) as appeals
           from (select matter_id from participation
                  where unit_id = $1 and live and matter_kind = 'appeal' and role in ('OBSERVER', 'FIRST_RECEIVER')
                  order by since desc, id limit 500) p
           join matter m on m.id = p.matter_id
           left join category c on c.id = m.category_id
          where ${UNRESERVED}
          group by m.category_id, c.path order by count(*) desc, c.path`,
};

const ANNOUNCED = {
  name: 'public_station_days',
  text: `select id, station_name as "stationName", starts_at as "startsAt", ends_at as "endsAt", place, topic, deputies,
                cancel_reason as "cancelReason"
           from station_day_announcement where ends_at > $1 order by starts_at, id limit 60`,
};

const PAGE = 'Size of the page, up to 100.';

@Resolver()
export class DeputyResolver {
  @Query(() => SuggestionConnection, { description: 'Deputies’ suggestions that the reader sees, the newest first.' })
  @Requires('MEMBER')
  async deputySuggestions(
    @Arg('state', () => String, { nullable: true, description: 'Only those in this state.' }) state: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: PAGE }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'deputy-suggestions',
      model: suggestionModel,
      where: state ? ['exists (select from matter m where m.id = r.id and m.state = $1)'] : [],
      values: state ? [state] : [],
      order: [
        { column: 'made_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => QuestionConnection, {
    description: 'Questions that the reader’s unit asked as an observer, or was asked; the newest first.',
  })
  @Requires('MEMBER')
  async observerQuestions(
    @Arg('open', () => Boolean, { nullable: true, description: 'Only those without a reply.' }) open: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20, description: PAGE }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: 'observer-questions',
      model: questionModel,
      where: ['(r.asker_id = $1 or r.asked_id = $1)', ...(open ? ['r.replied_at is null'] : [])],
      values: [(tx.who.actor as MemberActor).unitId],
      order: [
        { column: 'asked_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [ObservedCluster], {
    description:
      'The latest 500 appeals that the reader’s unit looks on at, by subject: what a suggestion can be made from.',
  })
  @Requires('MEMBER')
  async observedClusters(@Ctx() context: Context): Promise<ObservedCluster[]> {
    const tx = transactionOf(context);
    return tx.rows<ObservedCluster>(CLUSTERS, [(tx.who.actor as MemberActor).unitId]);
  }

  @Query(() => StationDayConnection, { description: 'Station days that the reader sees, the latest first.' })
  @Requires('MEMBER')
  async stationDays(
    @Arg('first', () => Int, { defaultValue: 20, description: PAGE }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return readPage(transactionOf(context), info, {
      name: 'station-days',
      model: stationDayModel,
      where: [],
      values: [],
      order: [
        { column: 'starts_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => [StationDayAnnouncement], {
    description: 'The days to come on which deputies of a district receive residents, the next one first.',
  })
  @Requires('PUBLIC')
  publicStationDays(
    @Arg('district', () => ID, { description: 'Code of the district.' }) district: string,
    @Ctx() { readPublic }: Context,
  ): Promise<StationDayAnnouncement[]> {
    if (!readPublic) throw forbidden();
    return readPublic(district, (tx) => tx.rows<StationDayAnnouncement>(ANNOUNCED, [tx.now]));
  }
}
