import { deepStrictEqual } from 'node:assert';
import type { Speaker } from './speaker.ts';
import { withClient } from './fill.ts';

/** The desk as the bench asks for it: twenty matters by next deadline, with what a row of the portal shows. */
export const DESK = `query Desk {
  desk(first: 20) {
    nodes {
      id role state duty nextDeadline
      abilities { act label tone }
      matter {
        __typename id number title state version nextDeadline
        leadUnit { id name }
        lastEntry { id seq act at unitName memberName note }
        ... on Appeal { category { id name path } }
        ... on JointCase { tasks { id title state dueAt unit { id name } } }
      }
    }
    pageInfo { hasNextPage }
  }
}`;

interface Answer {
  readonly data: { readonly desk: { readonly nodes: readonly Row[] } };
}

interface Row {
  readonly id: string;
  readonly abilities: readonly object[];
}

/**
 * What the server answers from code and not from tables: the acts that are offered, by the facts that decide on them.
 * The limit reads them from a table, so that both answer the same.
 */
export async function keepAbilities(superuserUrl: string, schema: string, body: string): Promise<void> {
  const { data } = JSON.parse(body) as Answer;
  await withClient(superuserUrl, async (client) => {
    await client.query(`set search_path to ${schema}`);
    await client.query('create table if not exists bench_offer (facts text primary key, abilities json not null)');
    await client.query('grant select on bench_offer to public');
    for (const { id, abilities } of data.desk.nodes)
      await client.query(
        `insert into bench_offer select ${FACTS}, $2::json from participation p join matter m on m.id = p.matter_id
          where p.id = $1 on conflict do nothing`,
        [id, JSON.stringify(abilities)],
      );
    await client.query('analyze bench_offer');
  });
}

const FACTS = `concat_ws('|', m.kind, m.state, m.flags, p.role, p.state, p.flags)`;

/** What every kind of matter shows on a row, as columns of a subquery on `m`. */
const ENVELOPE = `m.id, m.number, m.title, m.state, m.version, m.next_deadline as "nextDeadline",
      (select to_json(u) from (select id, name from unit where id = m.lead_unit_id) u) as "leadUnit",
      (select to_json(e) from (select id, seq, act, at, unit_name as "unitName", member_name as "memberName", note
         from entry where matter_id = m.id order by seq desc limit 1) e) as "lastEntry"`;

/** The limit's statement: the whole body, from the same tables, for one unit. */
export function limitStatement(unitId: string): string {
  return `
select json_build_object('data', json_build_object('desk', json_build_object(
  'nodes', coalesce(json_agg(row.node order by row.place) filter (where row.place <= 20), '[]'),
  'pageInfo', json_build_object('hasNextPage', count(*) > 20))))::text as body
from (
  select p.place, (select to_json(n) from (select p.id, p.role, p.state, p.duty, p.next_deadline as "nextDeadline",
      o.abilities,
      case m.kind when 'appeal' then (select to_json(x) from (select 'Appeal' as "__typename", ${ENVELOPE},
        (select to_json(c) from (select id, name, path from category where id = m.category_id) c) as category) x)
      else (select to_json(x) from (select 'JointCase' as "__typename", ${ENVELOPE},
        (select coalesce(json_agg(t), '[]') from (select t.id, t.title, t.state, t.due_at as "dueAt",
            (select to_json(u) from (select id, name from unit where id = t.unit_id) u) as unit
           from joint_task t where t.matter_id = m.id order by t.assigned_at, t.id) t) as tasks) x)
      end as matter) n) as node
  from (
    select *, row_number() over (order by next_deadline, matter_id, id) as place from (
      select * from participation where unit_id = '${unitId}' and duty is not null
       order by next_deadline, matter_id, id limit 21) page) p
  join matter m on m.id = p.matter_id
  left join bench_offer o on o.facts = ${FACTS}
) row`;
}

/** The limit is a limit only where it says the same. */
export function assertSame(limit: string, api: string): void {
  deepStrictEqual(JSON.parse(limit), JSON.parse(api));
}

export async function askDesk(speaker: Speaker): Promise<string> {
  return JSON.stringify({ data: await speaker.ask(DESK) });
}
