import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { TestDistrict } from '../../tests/support/district.ts';
import { forgetRegisters } from '../unit/index.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

describe('acts at once on one matter', () => {
  test('wait for no other one’s reading of the registers: each of them ends', async () => {
    const { id } = await district.register('centre');
    await district.cookieOf('centre');
    for (let round = 0; round < 5; round++) {
      const version = await district.versionOf(id);
      // As a minute after they were read last.
      forgetRegisters('370202');
      const answers = await Promise.all(
        Array.from({ length: 30 }, (_, at) =>
          district.act('centre', 'appealTriage', { id, version }, { place: `第 ${round} 轮第 ${at} 号` }),
        ),
      );
      const done = answers.filter(({ __typename }) => __typename === 'AppealTriageSuccess');
      expect(done.length).toBe(1);
      expect(answers.filter(({ __typename }) => __typename === 'StaleVersion').length).toBe(29);
    }
  });
});

/** The next entries of the ledger are refused as lost races, as many as are told. */
async function losing(races: number): Promise<void> {
  const { schema } = district.services.districts.get('370202')!;
  await district.asSuperuser(`
    create sequence if not exists ${schema}.races;
    alter sequence ${schema}.races restart;
    create or replace function ${schema}.lose_race() returns trigger security definer language plpgsql as $$
    begin
      if nextval('${schema}.races') <= ${races} then
        raise exception 'somebody else was faster' using errcode = 'serialization_failure';
      end if;
      return new;
    end $$;
    create or replace trigger lose_race before insert on ${schema}.entry
      for each row execute function ${schema}.lose_race()`);
}

const attempts = async (): Promise<number> => {
  const { schema } = district.services.districts.get('370202')!;
  const [row] = await district.asSuperuser<{ count: string }>(`select last_value as count from ${schema}.races`);
  return Number(row!.count);
};

const tracesOf = (id: string) =>
  district.direct(
    district.mainCentre(),
    `select version, (select count(*)::int from entry where matter_id = m.id) as entries,
            (select count(*)::int from document where matter_id = m.id) as documents from matter m where id = $1`,
    [id],
  );

describe('an act that PostgreSQL refuses because somebody else was faster', () => {
  test('is done again, whole, and leaves nothing of the attempts that were lost', async () => {
    const { id } = await district.register('centre');
    await losing(2);
    const answer = await district.act('centre', 'appealTriage', { id, version: 1 }, { place: '南京路 1 号' });
    expect(answer.__typename).toBe('AppealTriageSuccess');
    expect(await attempts()).toBe(3);
    expect(await tracesOf(id)).toEqual([{ version: 2, entries: 2, documents: 0 }]);
  });

  test('is given up after some attempts: it fails, and nothing of it stays', async () => {
    const { id } = await district.register('centre');
    await losing(1000);
    const answer = await district.act('centre', 'appealTriage', { id, version: 1 }, { place: '南京路 2 号' });
    expect(answer.error).toBe('INTERNAL');
    expect(await attempts()).toBe(4);
    await losing(0);
    expect(await tracesOf(id)).toEqual([{ version: 1, entries: 1, documents: 0 }]);
  });

  test('with another one in the same operation is done again with it, each once', async () => {
    const [one, other] = [await district.register('centre'), await district.register('centre')];
    await losing(1);
    const query = `mutation($one: ID!, $other: ID!) {
      one: appealTriage(id: $one, version: 1, input: { place: "1" }) { __typename }
      other: appealTriage(id: $other, version: 1, input: { place: "2" }) { __typename } }`;
    const { data, errors } = await district.ask('centre', query, { one: one.id, other: other.id });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      one: { __typename: 'AppealTriageSuccess' },
      other: { __typename: 'AppealTriageSuccess' },
    });
    expect(await attempts()).toBe(3);
    for (const { id } of [one, other]) expect(await tracesOf(id)).toMatchObject([{ version: 2, entries: 2 }]);
  });

  test('comes to its end where two hold what the other waits for', async () => {
    const [one, other] = [await district.register('centre'), await district.register('centre')];
    const { schema } = district.services.districts.get('370202')!;
    const url = new URL(inject('superuserUrl'));
    url.pathname = new URL(district.services.ownerUrl).pathname;
    const neighbour = new pg.Client({ connectionString: url.href });
    await neighbour.connect();
    try {
      const lock = (id: string) => neighbour.query(`select from ${schema}.matter where id = $1 for update`, [id]);
      // The neighbour looks late for a circle, so that it is the act which finds it and gives way.
      await neighbour.query(`begin; set local deadlock_timeout = '30s'`);
      await lock(other.id);
      const opening = district.act(
        'centre',
        'jointCaseOpen',
        {},
        {
          reason: 'MANDATE_GAP',
          title: '两件互相等待',
          facts: '同时办理。',
          appealIds: [one.id, other.id],
          leadUnitId: await district.unit('market'),
          invited: [],
        },
      );
      const WAITING = `select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`;
      while ((await neighbour.query(WAITING)).rowCount === 0);
      await lock(one.id);
      await neighbour.query('commit');
      expect((await opening).__typename).toBe('JointCaseOpenSuccess');
    } finally {
      await neighbour.end();
    }
    for (const { id } of [one, other]) expect(await tracesOf(id)).toMatchObject([{ version: 2, entries: 2 }]);
  });
});
