import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LIMITS } from '../../api/kernel/graphql/limits.ts';
import { applicationPassword, TestDistrict } from '../support/district.ts';
import type { Pooler } from '../support/pgbouncer.ts';
import { startPooler } from '../support/pgbouncer.ts';
import { createSchema } from '../../api/schema.ts';
import { Asking } from './asking.ts';
import { PEOPLE, sees } from './oracle.ts';
import { QUERIES } from './queries.ts';
import type { Person, StagedMatter } from './room.ts';
import { stage } from './scenes.ts';

/** Connections of the application; the pooler has a tenth of them to the server. */
const CLIENTS = 30;
const SERVERS = 3;
const ROUNDS = 6;
/** Into so many the fields are shared out; the matrix asks everybody for all of them, without a pooler. */
const SHARES = 4;

let pooler: Pooler;
let district: TestDistrict;
let matters: readonly StagedMatter[];

beforeAll(async () => {
  pooler = await startPooler({
    server: inject('ownerUrl'),
    users: { qiying_app: applicationPassword() },
    size: SERVERS,
  });
  district = await TestDistrict.open({ pooler: { address: pooler.address, clients: CLIENTS } });
  matters = await stage(district);
});
afterAll(async () => {
  await district?.close();
  await pooler?.stop();
});

/** Each kind of matter that is staged, in a list of its own; a file is reached through its unit. */
const listed = (): string[] => [...new Set(matters.map(({ kind }) => kind))].filter((kind) => kind !== 'file');
const query = (kinds: readonly string[]): string => `{
  viewer { unitName district { id } }
  ${kinds.map((kind) => `${kind}: matters(kind: "${kind}", first: 100) { nodes { id } }`).join('\n')}
}`;

interface Shown {
  readonly unit: string;
  readonly district: string;
  readonly ids: readonly string[];
}

/** A request takes so many fields at its root. */
const AT_ONCE = LIMITS.roots - 1;

async function ask(who: Person): Promise<Shown> {
  const kinds = listed();
  const data: Record<string, any> = {};
  for (let from = 0; from < kinds.length; from += AT_ONCE) {
    const answer = await district.ask(who.username, query(kinds.slice(from, from + AT_ONCE)));
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    Object.assign(data, answer.data);
  }
  const nodes = listed().flatMap((kind) => data[kind].nodes as { id: string }[]);
  const known = new Set(matters.map(({ id }) => id));
  return {
    unit: data['viewer'].unitName,
    district: data['viewer'].district.id,
    ids: nodes
      .map(({ id }) => id)
      .filter((id) => known.has(id))
      .toSorted(),
  };
}

test('no answer carries another principal’s row, with ten clients on each connection to the server', async () => {
  const alone = new Map<string, Shown>();
  for (const who of PEOPLE) alone.set(who.username, await ask(who));
  for (const who of PEOPLE) {
    const wanted = matters.filter((matter) => matter.kind !== 'file' && sees(who, matter)).map(({ id }) => id);
    expect(alone.get(who.username)!.ids, who.username).toEqual(wanted.toSorted());
  }
  const crowd = Array.from({ length: ROUNDS }, () => PEOPLE).flat();
  const answers = await Promise.all(crowd.map((who) => ask(who)));
  for (const [index, answer] of answers.entries())
    expect(answer, crowd[index]!.username).toEqual(alone.get(crowd[index]!.username));
});

test('whatever the matrix asks shows through the pooler what the rules say, when everybody asks at once', async () => {
  const asking = new Asking(district, matters, createSchema());
  await Promise.all(
    PEOPLE.map(async (who, person) => {
      // Each its share, every field by people of several units: without named statements PostgreSQL plans each anew.
      const share = Object.values(QUERIES).filter((_, field) => (field + person) % SHARES === 0);
      for (const expectation of share) await expectation(who, asking);
    }),
  );
}, 120_000);

test('what one operation has bound is gone for the next on the same connection', async () => {
  const pool = district.services.database.pool;
  const bound = await Promise.all(
    Array.from({ length: CLIENTS * 3 }, () =>
      pool.query<{ principal: string | null; rows: string }>(
        `select nullif(current_setting('app.principal', true), '') as principal, count(*) as rows from pg_settings where name = 'app.principal'`,
      ),
    ),
  );
  expect(bound.map(({ rows }) => rows[0]!.principal).filter((principal) => principal !== null)).toEqual([]);
});

test('acts of many units at once are each done once, by whom they were sent', async () => {
  const appeals = await Promise.all(Array.from({ length: 12 }, () => district.register('community')));
  const market = await district.unit('market');
  await Promise.all(
    appeals.map(({ id }) => district.do('centre', 'appealDispatch', id, { leadUnitId: market, task: '核实' })),
  );
  await Promise.all(appeals.map(({ id }) => district.do('market', 'workOrderAccept', id)));
  for (const { id } of appeals) {
    const { data } = await district.ask(
      'centre',
      'query($id: ID!) { ledger(matterId: $id, first: 10) { nodes { act unitName } } }',
      { id },
    );
    expect(
      data!['ledger'].nodes.map(({ act, unitName }: { act: string; unitName: string }) => [act, unitName]),
    ).toEqual([
      ['workOrderAccept', '区市场监督管理局'],
      ['appealDispatch', '区指挥中心'],
      ['appealRegister', '云霄路社区'],
    ]);
  }
});
