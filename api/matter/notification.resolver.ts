import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, Mutation, ObjectType, Query } from 'type-graphql';
import { Resolver, Root, Subscription } from 'type-graphql';
import { isUuid } from '../kernel/database/index.ts';
import { connectionOf } from '../kernel/graphql/connection.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { subscribing, transactionOf } from '../kernel/graphql/context.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { Requires } from '../kernel/graphql/requires.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Wakes } from '../kernel/live/index.ts';
import { readModel, readPage } from '../kernel/read/index.ts';
import { actNamed } from './act.ts';
import { IN_INBOX, inboxValues, kindsOff, markRead, switchKind, UNREAD, unreadOf } from './inbox.ts';
import type { Mark } from './kind.ts';
import { kindOf, MARK_LABELS } from './kind.ts';
import { Matter } from './matter.entity.ts';
import { matterModel } from './matter.fields.ts';
import { Notification, NotificationKind } from './notification.entity.ts';

export const notificationModel = readModel({
  type: 'Notification',
  table: 'notification',
  entity: Notification,
  one: { matter: { model: () => matterModel, on: ['matter_id', 'id'] } },
  computed: {
    sentence: ['kind', 'act', 'data', { as: 'matter_kind', sql: '(select kind from matter where id = $.matter_id)' }],
    unread: [
      {
        as: 'readers',
        sql: `(select coalesce(json_agg(member_id), '[]') from notification_read where notification_id = $.id)`,
      },
    ],
  },
});

const KIND_LABELS: Readonly<Record<NotificationKind, Text>> = {
  DUTY: text('待办', 'Work waiting'),
  PROGRESS: text('进展', 'Progress'),
  DECISION: text('决定', 'Decisions'),
  CLOCK: text('时限', 'Deadlines'),
  INVITATION: text('邀请', 'Invitations'),
};

const SENTENCES: Readonly<Record<NotificationKind, Text>> = {
  DUTY: text('轮到本单位办理：{act}', 'Waiting for your unit: {act}'),
  PROGRESS: text('有新进展：{act}', 'Progress: {act}'),
  DECISION: text('有新决定：{act}', 'Decided: {act}'),
  CLOCK: text('“{clock}”{mark}', '{clock}: {mark}'),
  INVITATION: text('有新安排：{act}{place}', 'Arranged: {act}{place}'),
};

interface NotificationRoot {
  readonly _kind: NotificationKind;
  readonly _act: string;
  readonly _data: { readonly clock?: string; readonly mark?: Mark['kind']; readonly place?: string };
  readonly _matter_kind: string | null;
  readonly _readers: readonly string[];
}

@ObjectType('NotificationSwitch', { description: 'Whether the member is told of a kind of notification.' })
class NotificationSwitch {
  @Field(() => NotificationKind, { description: 'The kind.' })
  kind: NotificationKind;

  @Field(() => String, { description: 'Its name.' })
  label: string;

  @Field(() => Boolean, { description: 'Whether it comes into the inbox.' })
  on: boolean;
}

@ObjectType('Inbox', { description: 'The inbox of the signed-in member at the present seat of work.' })
class Inbox {
  @Field(() => Int, { description: 'Notifications of the last thirty days that were not read.' })
  unread: number;

  @Field(() => [NotificationSwitch], { description: 'Every kind, and whether it is switched on.' })
  switches: NotificationSwitch[];
}

const NotificationConnection = connectionOf('Notification', () => Notification);
const MOST_AT_ONCE = 100;

@Resolver(() => Notification)
export class NotificationResolver {
  @Query(() => NotificationConnection, { description: 'The member’s notifications, the newest first.' })
  @Requires('MEMBER')
  async notifications(
    @Arg('unreadOnly', () => Boolean, { defaultValue: false, description: 'Only those that were not read.' })
    unreadOnly: boolean,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Size of the page, up to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the page before.' }) after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const tx = transactionOf(context);
    const values = await inboxValues(tx);
    return readPage(tx, info, {
      name: unreadOnly ? 'unread' : 'notifications',
      model: notificationModel,
      where: unreadOnly ? UNREAD : IN_INBOX,
      values: unreadOnly ? [...values, tx.now] : values,
      order: [
        { column: 'at', cast: 'timestamptz' },
        { column: 'id', cast: 'uuid' },
      ],
      descending: true,
      first,
      after: after ?? undefined,
    });
  }

  @Query(() => Inbox, { description: 'The state of the member’s inbox.' })
  @Requires('MEMBER')
  inbox(@Ctx() context: Context): Promise<Inbox> {
    return inboxOf(context);
  }

  @Mutation(() => Inbox, { description: 'Marks notifications as read, for the signed-in member alone.' })
  @Requires('MEMBER')
  async notificationRead(
    @Arg('ids', () => [ID], { description: 'Up to 100 notifications; those that are not in the inbox are left out.' })
    ids: string[],
    @Ctx() context: Context,
  ): Promise<Inbox> {
    if (ids.length > MOST_AT_ONCE) throw badInput(`Up to ${MOST_AT_ONCE} notifications are marked at once.`);
    await markRead(transactionOf(context), ids.filter(isUuid));
    return inboxOf(context);
  }

  @Mutation(() => Inbox, { description: 'Marks everything in the inbox as read, for the signed-in member alone.' })
  @Requires('MEMBER')
  async notificationReadAll(@Ctx() context: Context): Promise<Inbox> {
    await markRead(transactionOf(context), 'ALL');
    return inboxOf(context);
  }

  @Mutation(() => Inbox, { description: 'Switches a kind of notification on or off, for the signed-in member alone.' })
  @Requires('MEMBER')
  async notificationSwitch(
    @Arg('kind', () => NotificationKind, { description: 'The kind.' }) kind: NotificationKind,
    @Arg('on', () => Boolean, { description: 'Whether it comes into the inbox.' }) on: boolean,
    @Ctx() context: Context,
  ): Promise<Inbox> {
    await switchKind(transactionOf(context), kind, on);
    return inboxOf(context);
  }

  @Subscription(() => Inbox, {
    description: 'The state of the inbox: at once, and whenever something came in or was marked as read.',
    subscribe: ({ context }) => noticeStream(context as Context),
  })
  @Requires('MEMBER')
  notificationArrived(@Ctx() context: Context): Promise<Inbox> {
    return inboxOf(context);
  }

  @FieldResolver(() => String, { description: 'What happened, in one sentence.' })
  sentence(@Root() root: NotificationRoot, @Ctx() { locale }: Context): string {
    const { clock, mark, place } = root._data;
    const rule = root._matter_kind && clock ? kindOf(root._matter_kind).clocks[clock] : undefined;
    return say(SENTENCES[root._kind], locale, {
      act: actNamed(root._act).label,
      clock: rule?.label ?? text('时限', 'deadline'),
      mark: mark ? MARK_LABELS[mark] : '',
      place: place ? text(`，${place}`, `, ${place}`) : text('', ''),
    });
  }

  @FieldResolver(() => Boolean, { description: 'Whether the signed-in member has not read it yet.' })
  unread(@Root() root: NotificationRoot, @Ctx() { who }: Context): boolean {
    return who?.actor.type === 'MEMBER' && !root._readers.includes(who.actor.memberId);
  }

  @FieldResolver(() => Matter, { nullable: true, description: 'The matter, while the unit still sees it.' })
  matter(@Root() root: { matter: Matter | null }): Matter | null {
    return root.matter;
  }
}

async function inboxOf(context: Context): Promise<Inbox> {
  const tx = transactionOf(context);
  const [unread, off] = await Promise.all([unreadOf(tx), kindsOff(tx)]);
  const switches = Object.values(NotificationKind).map((kind) => ({
    kind,
    label: say(KIND_LABELS[kind], context.locale),
    on: !off.includes(kind),
  }));
  return { unread, switches };
}

function noticeStream(context: Context): Wakes {
  const { who, feed } = subscribing(context);
  return feed.notices(who);
}
