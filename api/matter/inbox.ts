import type { MemberActor, Statement, Transaction } from '../kernel/database/index.ts';
import { forbidden } from '../kernel/graphql/errors.ts';
import type { NoticeEvent } from '../kernel/live/index.ts';
import { NotificationKind } from './notification.entity.ts';
import { TELL_NOTICE } from './statements.ts';

/**
 * The inbox of a member: what the unit was told since the member joined, without the kinds that the member switched off.
 * Marks and switches are the member's own rows: they change nothing that anybody else sees, so they are no acts
 * (docs/decisions/002).
 */

const SWITCH = 'notification.';
const ALL_KINDS = Object.values(NotificationKind);

/** What belongs to the inbox, on the row alias `r`: `$1` the unit, `$2` the member, `$3` the kinds switched off. */
export const IN_INBOX = [
  'r.unit_id = $1',
  '(r.member_id is null or r.member_id = $2)',
  'r.kind <> all($3)',
  `r.at >= coalesce((select created_at from member where id = $2), '-infinity')`,
];

/** Older ones are still listed, but nobody waits for them any more; `$4` is the time it is. */
export const UNREAD = [
  ...IN_INBOX,
  `r.at > $4::timestamptz - interval '30 days'`,
  'not exists (select from notification_read m where m.member_id = $2 and m.notification_id = r.id)',
];

const statement = (name: string, text: string): Statement => ({ name: `inbox_${name}`, text });

const OFF = statement('off', `select key from preference where member_id = $1 and key = any($2) and value = 'false'`);

const COUNT = statement('count', `select count(*)::int as unread from notification r where ${UNREAD.join(' and ')}`);

const MARK = `insert into notification_read (principal_id, member_id, notification_id, at) select $1, $2, r.id, $4 from notification r`;
const ONCE = 'on conflict do nothing';

const MARK_SOME = statement('mark', `${MARK} where ${IN_INBOX.join(' and ')} and r.id = any($5) ${ONCE}`);

const MARK_ALL = statement('mark_all', `${MARK} where ${UNREAD.join(' and ')} ${ONCE}`);

const SET = statement(
  'set',
  `insert into preference (principal_id, member_id, key, value, changed_at) values ($1, $2, $3, $4, $5)
   on conflict (member_id, key) do update set value = excluded.value, changed_at = excluded.changed_at`,
);

/** The values that the inbox's conditions take, for the member of the transaction. */
export async function inboxValues(tx: Transaction): Promise<[unitId: string, memberId: string, off: string[]]> {
  const { unitId, memberId } = memberOf(tx);
  return [unitId, memberId, await kindsOff(tx)];
}

export async function unreadOf(tx: Transaction): Promise<number> {
  const [row] = await tx.rows<{ unread: number }>(COUNT, [...(await inboxValues(tx)), tx.now]);
  return row!.unread;
}

export async function kindsOff(tx: Transaction): Promise<NotificationKind[]> {
  const keys = ALL_KINDS.map((kind) => `${SWITCH}${kind}`);
  const rows = await tx.rows<{ key: string }>(OFF, [memberOf(tx).memberId, keys]);
  return rows.map(({ key }) => key.slice(SWITCH.length) as NotificationKind);
}

export async function markRead(tx: Transaction, ids: readonly string[] | 'ALL'): Promise<void> {
  const values = [...(await inboxValues(tx)), tx.now];
  await (ids === 'ALL' ? tx.rows(MARK_ALL, values) : tx.rows(MARK_SOME, [...values, ids]));
  await tellOpenPortals(tx);
}

export async function switchKind(tx: Transaction, kind: NotificationKind, on: boolean): Promise<void> {
  const { unitId, memberId } = memberOf(tx);
  await tx.rows(SET, [unitId, memberId, `${SWITCH}${kind}`, JSON.stringify(on), tx.now]);
  await tellOpenPortals(tx);
}

/** The member's other windows count anew. */
async function tellOpenPortals(tx: Transaction): Promise<void> {
  const { district, principal } = tx.who;
  const event: NoticeEvent = { district: district.id, units: [principal] };
  await tx.rows(TELL_NOTICE, [JSON.stringify(event)]);
}

function memberOf({ who: { actor } }: Transaction): MemberActor {
  if (actor.type !== 'MEMBER') throw forbidden();
  return actor;
}
