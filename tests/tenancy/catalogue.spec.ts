import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../support/district.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

const TABLES = `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where n.nspname = current_schema() and c.relkind in ('r', 'p') and c.relname <> 'migration'`;

test('every table of a district has forced row-level security', async () => {
  const tables = await district.direct<{ name: string; forced: boolean }>(null, TABLES);
  expect(tables.length).toBeGreaterThan(20);
  expect(tables.filter((table) => !table.forced)).toEqual([]);
});

test('every table of a district has a policy, so that none is closed to everybody by mistake', async () => {
  const bare = await district.direct<{ name: string }>(
    null,
    `select name from (${TABLES}) t
      where not exists (select from pg_policies p where p.schemaname = current_schema() and p.tablename = t.name)`,
  );
  expect(bare).toEqual([]);
});

test('no policy reads another table', async () => {
  const policies = await district.direct<{ policyname: string; qual: string | null; with_check: string | null }>(
    null,
    `select policyname, qual, with_check from pg_policies where schemaname = current_schema()`,
  );
  expect(policies.length).toBeGreaterThan(20);
  for (const { qual, with_check } of policies) expect(`${qual} ${with_check}`).not.toMatch(/select/i);
});

test('the application role owns nothing and cannot bypass row-level security', async () => {
  const [role] = await district.direct<object>(
    null,
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
            (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = current_user`,
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 });
});

test('without a principal no row of a matter is seen and nothing can be written', async () => {
  await district.register('centre');
  for (const table of ['matter', 'participation', 'entry', 'clock', 'appeal', 'appellant', 'unit', 'member'])
    expect(await district.direct(null, `select 1 from ${table}`)).toEqual([]);
  await expect(
    district.direct(
      null,
      `insert into preference (principal_id, member_id, key, value, changed_at)
      values (gen_random_uuid(), gen_random_uuid(), 'x', '1', now())`,
    ),
  ).rejects.toThrow(/row-level security/);
});

test('the ledger cannot be changed or deleted, not even by who sees it', async () => {
  const { id } = await district.register('centre');
  const centre = district.mainCentre();
  await expect(district.direct(centre, `update entry set note = 'x' where matter_id = $1`, [id])).rejects.toThrow(
    /permission denied/,
  );
  await expect(district.direct(centre, `delete from entry where matter_id = $1`, [id])).rejects.toThrow(
    /permission denied/,
  );
  await expect(district.direct(centre, 'truncate entry cascade')).rejects.toThrow(/permission denied/);
});

test('an operation bound to one district cannot read another', async () => {
  const { id } = await district.register('centre');
  const other = district.services.districts.get('370203')!;
  expect(await district.direct(other.centreId, 'select 1 from matter where id = $1', [id], '370203')).toEqual([]);
  const answer = await district.ask('centre-2', 'query($id: ID!) { matter(id: $id) { number } }', { id });
  expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
