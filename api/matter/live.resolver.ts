import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, ObjectType, Resolver, Subscription } from 'type-graphql';
import type { Transaction } from '../kernel/database/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { subscribing, transactionOf } from '../kernel/graphql/context.ts';
import { notFound } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import type { Wakes } from '../kernel/live/index.ts';
import { readOne } from '../kernel/read/index.ts';
import { Matter } from './matter.entity.ts';
import { matterModel } from './matter.fields.ts';

@ObjectType('MatterViewer', { description: 'A member of a unit who looks at the page of a matter right now.' })
class MatterViewer {
  @Field(() => ID, { description: 'The member.' })
  memberId: string;

  @Field(() => String, { description: 'Name of the member.' })
  memberName: string;

  @Field(() => ID, { description: 'Unit whose seat of work the member has taken.' })
  unitId: string;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName: string;
}

@ObjectType('DeskSignal', {
  description: 'Something that the unit sees has changed; counts and lists are asked for again.',
})
class DeskSignal {
  @Field(() => ID, { description: 'The unit.' })
  unitId: string;
}

interface Subscribed {
  readonly args: { readonly id: string };
  readonly context: Context;
}

/** Each subscription brings its own stream of wake-ups and reads anew at each; one that sees nothing any more ends. */
@Resolver()
export class LiveResolver {
  @Subscription(() => Matter, {
    description: 'The matter now and after each act on it, as the subscriber’s seat shows it; ends when it does not.',
    subscribe: ({ args, context }) => matterStream(args as Subscribed['args'], context as Context),
  })
  @Requires('MEMBER')
  async matterChanged(
    @Arg('id', () => ID, { description: 'The matter.' }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const found = await readOne(transactionOf(context), info, matterModel, 'r.id = $1', [id]);
    if (!found) throw notFound();
    return found;
  }

  @Subscription(() => [MatterViewer], {
    description:
      'Who else looks at the matter: now, and whenever somebody comes or leaves. The subscriber is seen by them.',
    subscribe: ({ args, context }) => viewerStream(args as Subscribed['args'], context as Context),
  })
  @Requires('MEMBER')
  async matterViewers(
    @Arg('id', () => ID, { description: 'The matter.' }) id: string,
    @Ctx() context: Context,
  ): Promise<MatterViewer[]> {
    if (!(await seesMatter(transactionOf(context), id))) throw notFound();
    const { who, feed } = subscribing(context);
    const self = who.actor.type === 'MEMBER' ? who.actor.memberId : null;
    return feed.viewersOf(who, id).filter(({ memberId }) => memberId !== self);
  }

  @Subscription(() => DeskSignal, {
    description: 'Comes at once, and whenever an act was done on a matter that the unit sees.',
    subscribe: ({ context }) => deskStream(context as Context),
  })
  @Requires('MEMBER')
  deskChanged(@Ctx() context: Context): DeskSignal {
    return { unitId: transactionOf(context).who.principal };
  }
}

async function matterStream({ id }: Subscribed['args'], context: Context): Promise<Wakes> {
  const { who, feed } = await admitted(id, context);
  return feed.matter(who, id);
}

async function viewerStream({ id }: Subscribed['args'], context: Context): Promise<Wakes> {
  const { who, feed } = await admitted(id, context);
  if (who.actor.type !== 'MEMBER') throw notFound();
  const { memberId, memberName, unitId, unitName } = who.actor;
  return feed.viewers({ district: who.district.id, matter: id, memberId, memberName, unitId, unitName });
}

function deskStream(context: Context): Wakes {
  const { who, feed } = subscribing(context);
  return feed.desk(who);
}

/** Nothing is listened to, and nobody is announced, for who does not see the matter. */
async function admitted(id: string, context: Context): Promise<ReturnType<typeof subscribing>> {
  const subscriber = subscribing(context);
  if (!isUuid(id) || !(await subscriber.read((tx) => seesMatter(tx, id)))) throw notFound();
  return subscriber;
}

const SEES_MATTER = { name: 'sees_matter', text: 'select from matter where id = $1' };

async function seesMatter(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.rows(SEES_MATTER, [id])).length > 0;
}
