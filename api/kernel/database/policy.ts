/**
 * Row-level security as SQL, written once. A policy reads no other table: it cannot recurse, costs nothing and
 * runs on every engine that Qiying is meant for.
 */

const BOUND_PRINCIPAL = `nullif(current_setting('app.principal', true), '')::uuid`;
const OPENED_MATTER = `nullif(current_setting('app.matter', true), '')::uuid`;

export type Privilege = 'select' | 'insert' | 'update' | 'delete';

/**
 * A table of a matter: every row says in `audience` who may see it. The second term is how an act hands a row to
 * others and away from itself; only the act pipeline sets `app.matter`, after the lock proved that the actor
 * sees the matter.
 */
export function audienceTable(table: string, privileges: readonly Privilege[], matterColumn = 'matter_id'): string[] {
  const guard = `${BOUND_PRINCIPAL} = any(audience) or ${OPENED_MATTER} = ${matterColumn}`;
  return [...force(table, privileges), `create policy seat on ${table} using (${guard}) with check (${guard})`];
}

/** A register of the district (units, categories, calendar): read by each of its principals, written by an act on its file. */
export function registerTable(table: string, privileges: readonly Privilege[]): string[] {
  return [
    ...force(table, privileges),
    `create policy district_reads on ${table} for select using (${BOUND_PRINCIPAL} is not null)`,
    `create policy act_writes on ${table} using (${OPENED_MATTER} = matter_id) with check (${OPENED_MATTER} = matter_id)`,
  ];
}

/** A principal's own rows (inbox, drafts, answers to repeated requests): nobody else reads or writes them. */
export function ownTable(table: string, privileges: readonly Privilege[]): string[] {
  const guard = `${BOUND_PRINCIPAL} = principal_id`;
  return [...force(table, privileges), `create policy own on ${table} using (${guard}) with check (${guard})`];
}

/** Counters of the district, which say nothing of any matter: each of its principals counts on. */
export function counterTable(table: string): string[] {
  const guard = `${BOUND_PRINCIPAL} is not null`;
  return [
    ...force(table, ['select', 'insert', 'update']),
    `create policy district_counts on ${table} using (${guard}) with check (${guard})`,
  ];
}

function force(table: string, privileges: readonly Privilege[]): string[] {
  return [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `grant ${privileges.join(', ')} on ${table} to qiying_app`,
  ];
}
