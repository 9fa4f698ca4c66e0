import type { MemberActor, Statement, Transaction } from '../kernel/database/index.ts';
import { forbidden } from '../kernel/graphql/errors.ts';
import type { DeskFilter } from './matter.inputs.ts';

/** Views of the desk that a member has kept: its own rows, no acts (docs/decisions/006). */

const KEY = 'desk-view.';
/** More would not be found again in a menu. */
export const MOST_VIEWS = 12;

export interface KeptView {
  readonly name: string;
  readonly filter: DeskFilter;
}

const statement = (name: string, text: string): Statement => ({ name: `desk_views_${name}`, text });

const READ = statement(
  'read',
  `select substr(key, ${KEY.length + 1}) as name, value as filter from preference
    where member_id = $1 and key like '${KEY}%' order by changed_at desc, key limit ${MOST_VIEWS}`,
);

const KEEP = statement(
  'keep',
  `insert into preference (principal_id, member_id, key, value, changed_at) values ($1, $2, $3, $4, $5)
   on conflict (member_id, key) do update set value = excluded.value, changed_at = excluded.changed_at`,
);

const DROP = statement('drop', 'delete from preference where member_id = $1 and key = $2');

export function keptViews(tx: Transaction): Promise<KeptView[]> {
  return tx.rows<KeptView>(READ, [memberOf(tx).memberId]);
}

/** Keeps a view; one of the same name is replaced. */
export async function keepView(tx: Transaction, { name, filter }: KeptView): Promise<void> {
  const { unitId, memberId } = memberOf(tx);
  await tx.rows(KEEP, [unitId, memberId, `${KEY}${name}`, JSON.stringify(filter), tx.now]);
}

export async function dropView(tx: Transaction, name: string): Promise<void> {
  await tx.rows(DROP, [memberOf(tx).memberId, `${KEY}${name}`]);
}

function memberOf({ who: { actor } }: Transaction): MemberActor {
  if (actor.type !== 'MEMBER') throw forbidden();
  return actor;
}
