import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { TestDistrict } from '../tests/support/district.ts';
import { sweepClocks } from './clock-sweep.ts';
import { inHours, now } from '../tests/support/time.ts';

let district: TestDistrict;
let schema: string;
let faults: unknown[];

beforeAll(async () => {
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
});
afterAll(() => district?.close());
beforeEach(async () => {
  faults = [];
  await district.asSuperuser(`update ${schema}.clock_mark set void = true where fired_at is null`);
});

const sweep = (): Promise<number> => {
  const { database, districts } = district.services;
  return sweepClocks(database, districts.values(), (error) => faults.push(error));
};

/** An appeal with one mark that came due so many minutes ago. */
async function due(minutes: number): Promise<string> {
  const { id } = await district.register('centre');
  await district.asSuperuser(
    `update ${schema}.clock_mark set due_at = $2
      where id = (select id from ${schema}.clock_mark where matter_id = $1 and not void order by due_at limit 1)`,
    [id, inHours(-minutes / 60)],
  );
  return id;
}

/** What is due at an appeal names an act that does not exist (any more). */
const spoil = (id: string) =>
  district.asSuperuser(`update ${schema}.clock_mark set act = 'appealForgotten' where matter_id = $1 and due_at < $2`, [
    id,
    now(),
  ]);
const again = () => district.asSuperuser(`update ${schema}.clock_mark set next_try_at = $1 where tries > 0`, [now()]);

async function struck(id: string): Promise<number> {
  const rows = await district.asSuperuser(
    `select from ${schema}.entry where matter_id = $1 and act in ('clockStrike', 'noticeUnanswered')`,
    [id],
  );
  return rows.length;
}

test('a mark that cannot be fired stops none of those after it, nor those of another district', async () => {
  const bad = await due(60);
  const good = await due(30);
  await spoil(bad);
  expect(await sweep()).toBe(1);
  expect([await struck(bad), await struck(good)]).toEqual([0, 1]);
  expect(faults).toHaveLength(1);
});

test('it stands back, and is fired once when it can be', async () => {
  const bad = await due(60);
  await spoil(bad);
  await sweep();
  expect(await sweep()).toBe(0);
  // Looked at once: it was not due again.
  expect(faults).toHaveLength(1);
  await again();
  await district.asSuperuser(`update ${schema}.clock_mark set act = null where matter_id = $1`, [bad]);
  expect((await Promise.all([sweep(), sweep()])).toSorted()).toEqual([0, 1]);
  expect([await sweep(), await struck(bad)]).toEqual([0, 1]);
});

test('hundreds that cannot be fired do not starve the one that comes due after them', async () => {
  const bad = await due(60);
  await spoil(bad);
  await district.asSuperuser(
    `insert into ${schema}.clock_mark (id, clock_id, matter_id, kind, amount, unit, act, due_at, audience)
     select gen_random_uuid(), clock_id, matter_id, kind, amount, unit, act, due_at, audience
       from ${schema}.clock_mark, generate_series(1, 500) where matter_id = $1 and act = 'appealForgotten'`,
    [bad],
  );
  const good = await due(1);
  await sweep();
  await sweep();
  expect(await struck(good)).toBe(1);
});

test('a step against a unit that has ended is tried on, the centre is told once, and it is done once afterwards', async () => {
  const tourism = await district.unit('tourism');
  const { fileId } = district.services.districts.get('370202')!;
  const draft = {
    type: 'REMINDER',
    addresseeId: tourism,
    title: '答复超期',
    facts: '三件诉求逾期未答复。',
    ground: '潍坊市12345条例第二十六条',
    requirement: '限期答复。',
  };
  const { matter } = await district.act('centre', 'noticePropose', {}, draft);
  await district.do('centre', 'noticeIssue', matter.id);
  await district.asSuperuser(
    `update ${schema}.clock_mark set due_at = $2 where matter_id = $1 and act is not null and not void`,
    [matter.id, inHours(-1)],
  );
  await district.do('admin', 'unitEnd', fileId, undefined, tourism);
  for (let turn = 0; turn < 7; turn++) {
    await again();
    await Promise.all([sweep(), sweep()]);
  }
  const told = await district.asSuperuser(
    `select from ${schema}.notification where matter_id = $1 and act = 'clockHindered' and unit_id = $2`,
    [matter.id, district.mainCentre()],
  );
  expect(told).toHaveLength(1);
  const query = 'query($id: ID!) { matter(id: $id) { entries { act note } } }';
  const entries = async (as: string) => (await district.ask(as, query, { id: matter.id })).data?.['matter'].entries;
  expect((await entries('centre')).filter(({ act }: any) => act === 'clockHindered')).toMatchObject([
    { note: expect.stringContaining('停用') },
  ]);
  expect(await struck(matter.id)).toBe(0);
  await district.do('admin', 'unitRestore', fileId, undefined, tourism);
  await again();
  await Promise.all([sweep(), sweep()]);
  expect([await sweep(), await struck(matter.id)]).toEqual([0, 1]);
  expect((await entries('tourism')).map(({ act }: any) => act)).not.toContain('clockHindered');
});
