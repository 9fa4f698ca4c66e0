import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { MemberActor } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import { readModel, readPage } from '../kernel/read/index.ts';
import { Document, Matter, matterModel } from '../matter/index.ts';
import { registersOf } from '../unit/index.ts';
import { CallbackGroup } from './appeal.enums.ts';
import { CallbackTurn, Reopening } from './callback.entity.ts';
import { callbackAttempts, callbackClaimMinutes, callbackScript, callbackSpacingHours } from './callback.settings.ts';

const callbackTurnModel = readModel({
  type: 'CallbackTurn',
  table: 'callback_turn',
  entity: CallbackTurn,
  one: { appeal: { model: () => matterModel, on: ['matter_id', 'id'] } },
  computed: { isMine: [{ as: 'mine', sql: '$.taken_by_id' }] },
});

@Resolver(() => CallbackTurn)
export class CallbackTurnFields {
  @FieldResolver(() => Matter, { description: 'The appeal.' })
  appeal(@Root() root: { appeal: Matter }): Matter {
    return root.appeal;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the reader has taken it.' })
  isMine(@Root() root: { _mine: string | null }, @Ctx() { who }: Context): boolean {
    return who?.actor.type === 'MEMBER' && root._mine === who.actor.memberId;
  }
}

@Resolver(() => Reopening)
export class ReopeningFields {
  @FieldResolver(() => [Document], { description: 'Documents that were given with it.' })
  documents(@Root() root: { documents: Document[] }): Document[] {
    return root.documents;
  }
}

@ObjectType('CallbackDesk', { description: 'What the callback desk works by, and how much waits on it.' })
class CallbackDesk {
  @Field(() => [String], { description: 'What operators say, sentence by sentence.' })
  script: string[];

  @Field(() => Int, { description: 'After how many tries the appellant counts as not reached.' })
  attempts: number;

  @Field(() => Int, { description: 'Hours between tries that count.' })
  spacingHours: number;

  @Field(() => Int, { description: 'Minutes for which an item stays with who has taken it.' })
  claimMinutes: number;

  @Field(() => Int, { description: 'To be called now.' })
  now: number;

  @Field(() => Int, { description: 'Of these, overdue.' })
  overdue: number;

  @Field(() => Int, { description: 'To be tried again later.' })
  later: number;

  @Field(() => Int, { description: 'With other operators.' })
  taken: number;
}

const CallbackTurnConnection = connectionOf('CallbackTurn', () => CallbackTurn);

const FREE = '(r.taken_until is null or r.taken_until <= $1 or r.taken_by_id = $2)';
const WHERE: Readonly<Record<CallbackGroup, string>> = {
  [CallbackGroup.NOW]: `${FREE} and (r.call_again_at is null or r.call_again_at <= $1)`,
  [CallbackGroup.LATER]: `${FREE} and r.call_again_at > $1`,
  [CallbackGroup.TAKEN]: `not ${FREE}`,
};
const COUNTS = {
  name: 'callback_counts',
  text: `select count(*) filter (where ${WHERE.NOW})::int as now,
                count(*) filter (where ${WHERE.NOW} and r.due_at < $1)::int as overdue,
                count(*) filter (where ${WHERE.LATER})::int as later,
                count(*) filter (where ${WHERE.TAKEN})::int as taken
           from callback_turn r where r.waiting`,
};

@Resolver()
export class CallbackResolver {
  @Query(() => CallbackTurnConnection, {
    description: 'Appeals that wait for their callback, the most pressing first.',
  })
  @Requires('MEMBER')
  async callbackQueue(
    @Arg('group', () => CallbackGroup, { defaultValue: CallbackGroup.NOW, description: 'Which are shown.' })
    group: CallbackGroup,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    return readPage(tx, info, {
      name: `callback-queue-${group}`,
      model: callbackTurnModel,
      where: ['r.waiting', `(${WHERE[group]})`],
      values: [tx.now, (tx.who.actor as MemberActor).memberId],
      order: [
        { column: 'due_at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => CallbackDesk, { description: 'The callback desk: its script, its rules, and how much waits.' })
  @Requires('MEMBER')
  async callbackDesk(@Ctx() context: Context): Promise<CallbackDesk> {
    const tx = transactionOf(context);
    const [registers, [counts]] = await Promise.all([
      registersOf(tx),
      tx.rows<Pick<CallbackDesk, 'now' | 'overdue' | 'later' | 'taken'>>(COUNTS, [
        tx.now,
        (tx.who.actor as MemberActor).memberId,
      ]),
    ]);
    return {
      ...counts!,
      script: registers
        .valueOf(callbackScript, tx.now)
        .split('\n')
        .filter((line) => line.trim() !== ''),
      attempts: registers.valueOf(callbackAttempts, tx.now),
      spacingHours: registers.valueOf(callbackSpacingHours, tx.now),
      claimMinutes: registers.valueOf(callbackClaimMinutes, tx.now),
    };
  }
}
