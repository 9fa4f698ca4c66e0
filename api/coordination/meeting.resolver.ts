import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { say } from '../kernel/i18n/index.ts';
import { readPage } from '../kernel/read/index.ts';
import { registersOf, UnitKind } from '../unit/index.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingModel } from './meeting.fields.ts';
import { proposalsOf } from './proposals.ts';

const MeetingConnection = connectionOf('Meeting', () => Meeting);

@ObjectType('MeetingProposal', { description: 'Something that the agenda of a meeting should have, and why.' })
class MeetingProposal {
  @Field(() => String, { description: 'What it is proposed from.' })
  source: string;

  @Field(() => String, { description: 'What it is proposed from, in words.' })
  sourceLabel: string;

  @Field(() => ID, { description: 'What it is, as the source names it.' })
  refId: string;

  @Field(() => ID, { description: 'The matter that it belongs to.' })
  subjectId: string;

  @Field(() => String, { description: 'Its number.' })
  number: string;

  @Field(() => String, { description: 'Its title, without personal data.' })
  title: string;

  @Field(() => String, { description: 'Why it is proposed, with its numbers.' })
  reason: string;

  @Field(() => [String], { description: 'Names of the units that it concerns.' })
  unitNames: string[];
}

const SEEN = { name: 'meeting_seen', text: `select 1 as one from meeting where id = $1` };
const PREPARING: readonly string[] = [UnitKind.COMMAND_CENTRE, UnitKind.LEADERSHIP];

@Resolver()
export class MeetingResolver {
  @Query(() => MeetingConnection, { description: 'Meetings that the reader sees, the latest first.' })
  @Requires('MEMBER')
  async meetings(
    @Arg('open', () => Boolean, {
      nullable: true,
      description: 'Whether something is still owed; all meetings where nothing is said.',
    })
    open: boolean | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const closed = 'exists (select from matter m where m.id = r.id and m.closed_at is not null)';
    return readPage(transactionOf(context), info, {
      name: 'meetings',
      model: meetingModel,
      where: open === null || open === undefined ? [] : [open ? `not ${closed}` : closed],
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

  @Query(() => [MeetingProposal], {
    description: 'What the house proposes for the agenda of a meeting; for those who prepare it, nothing for others.',
  })
  @Requires('MEMBER')
  async agendaProposals(
    @Arg('meetingId', () => ID, { description: 'The meeting.' }) meetingId: string,
    @Ctx() context: Context,
  ): Promise<MeetingProposal[]> {
    const tx = transactionOf(context);
    const [seen] = isUuid(meetingId) ? await tx.rows(SEEN, [meetingId]) : [];
    if (!seen) throw notFound();
    const { actor } = tx.who;
    if (actor.type !== 'MEMBER' || !PREPARING.includes(actor.unitKind)) return [];
    const registers = await registersOf(tx);
    const proposed = await proposalsOf({ tx, registers, meetingId });
    return proposed.map(({ source, refId, subjectId, number, title, unitIds, values }) => ({
      source: source.key,
      sourceLabel: say(source.label, tx.who.locale),
      refId,
      subjectId,
      number,
      title,
      reason: say(source.reason, tx.who.locale, values),
      unitNames: unitIds.map((id) => registers.unit(id)?.name ?? ''),
    }));
  }
}
