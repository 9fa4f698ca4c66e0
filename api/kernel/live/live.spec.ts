import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { TestDistrict } from '../../../tests/support/district.ts';
import { LiveConnection } from '../../../tests/support/live.ts';
import { createServer } from '../../server.ts';
import { actNamed, performNamed } from '../../matter/index.ts';
import { operation, systemPrincipal } from '../database/index.ts';
import { Live } from './live.ts';

let district: TestDistrict;
let opened: LiveConnection[] = [];
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());
afterEach(async () => {
  await Promise.all(opened.map((connection) => connection.end()));
  opened = [];
});

const MATTER = 'subscription($id: ID!) { matterChanged(id: $id) { id version lastEntry { act } } }';
const VIEWERS = 'subscription($id: ID!) { matterViewers(id: $id) { memberName unitName } }';
const DESK = 'subscription { deskChanged { unitId } }';

function connect(headers: Record<string, string>, base = district.base): LiveConnection {
  const connection = new LiveConnection(base, headers);
  opened.push(connection);
  return connection;
}

/** A connection in a session of its own, and the cookie of that session. */
async function join(username: string) {
  const cookie = await district.signIn(username);
  return { cookie, ...watching(connect({ cookie })) };
}

function watching(connection: LiveConnection) {
  return { connection, watch: connection.watch.bind(connection) };
}

async function dispatched(): Promise<string> {
  const { id } = await district.register('centre');
  await district.do('centre', 'appealDispatch', id, { leadUnitId: await district.unit('market'), task: '核实' });
  return id;
}

/** The seat of the market regulator ends: it returns the work order and the centre grants it. */
async function unseatMarket(id: string): Promise<void> {
  await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
  const { data } = await district.ask('centre', 'query($id: ID!) { matter(id: $id) { seats { id role } } }', { id });
  const seat = data!['matter'].seats.find(({ role }: { role: string }) => role === 'LEAD');
  await district.do('centre', 'workOrderGrantReturn', id, undefined, seat.id);
}

async function post(cookie: string, path: string, body: object): Promise<number> {
  const headers = { cookie, 'content-type': 'application/json' };
  return (await fetch(`${district.base}/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
    .status;
}

async function sessionOf(cookie: string): Promise<string> {
  return (await district.services.auth.authenticate({ cookie }))!.sessionId;
}

describe('a matter', () => {
  test('comes at once and after each act, as it stands then', async () => {
    const id = await dispatched();
    const { watch } = await join('market');
    const stream = watch(MATTER, { id });
    const changed = async () => (await stream.next()).value.data.matterChanged;
    expect(await changed()).toEqual({ id, version: 2, lastEntry: { act: 'appealDispatch' } });
    await district.do('market', 'workOrderAccept', id);
    expect(await changed()).toEqual({ id, version: 3, lastEntry: { act: 'workOrderAccept' } });
  });

  test('cannot be watched without a seat, from the other district, or by guessing', async () => {
    const { id } = await district.register('centre');
    for (const username of ['market', 'centre-2']) {
      const { connection } = await join(username);
      for (const query of [MATTER, VIEWERS]) {
        expect(await connection.refusal(query, { id })).toBe('NOT_FOUND');
        expect(await connection.refusal(query, { id: randomUUID() })).toBe('NOT_FOUND');
        expect(await connection.refusal(query, { id: 'x' })).toBe('NOT_FOUND');
      }
    }
  });

  test('is not sent any more when the seat has ended, and the stream ends', async () => {
    const id = await dispatched();
    const { watch } = await join('market');
    const [matter, viewers] = [watch(MATTER, { id }), watch(VIEWERS, { id })];
    await Promise.all([matter.next(), viewers.next()]);
    await unseatMarket(id);
    const left: number[] = [];
    for await (const { data } of matter) left.push(data!['matterChanged'].version);
    // The return itself is still seen; what the centre then did is not.
    expect(left.every((version) => version === 3)).toBe(true);
    for await (const delivered of viewers) expect(delivered.data!['matterViewers']).toEqual([]);
  });

  test('is not sent what an act says to named seats alone', async () => {
    const id = await dispatched();
    const { watch } = await join('market');
    const stream = watch('subscription($id: ID!) { matterChanged(id: $id) { entries { act } } }', { id });
    const acts = async () => (await stream.next()).value.data.matterChanged.entries.map((entry: any) => entry.act);
    const before = await acts();
    expect(before).toContain('appealDispatch');
    const { data } = await district.ask(
      'centre',
      'query($id: ID!) { matter(id: $id) { seats { id unit { code } } } }',
      {
        id,
      },
    );
    const own = data!['matter'].seats.find((seat: any) => seat.unit.code === 'centre').id;
    const { receiptFor } = await import('../files/index.ts');
    const upload = { key: 'k', name: 'k.pdf', mediaType: 'application/pdf', size: 1, sha256: '0' };
    const receipts = receiptFor(upload, district.mainCentre());
    const answer = await district.act('centre', 'documentAdd', { id }, { receipts, annexSeatIds: [own] });
    expect(answer.__typename).toBe('DocumentAddSuccess');
    expect(await acts()).toEqual(before);
  });
});

describe('a desk', () => {
  test('is told of a new work order and of one that was taken away', async () => {
    const { id } = await district.register('centre');
    const { watch } = await join('market');
    const stream = watch(DESK);
    const signal = async () => (await stream.next()).value.data.deskChanged.unitId;
    const unitId = await district.unit('market');
    expect(await signal()).toBe(unitId);
    await district.do('centre', 'appealDispatch', id, { leadUnitId: unitId, task: '核实' });
    expect(await signal()).toBe(unitId);
    await district.do('market', 'workOrderReturn', id, { ground: 'NOT_COMPETENT', evidence: '三定方案' });
    expect(await signal()).toBe(unitId);
  });

  test('is not told of what the unit does not see', async () => {
    const [housing, centre] = [await join('housing'), await join('centre')];
    const [mine, theirs] = [housing.watch(DESK), centre.watch(DESK)];
    await Promise.all([mine.next(), theirs.next()]);
    const told: unknown[] = [];
    const reading = (async () => {
      for await (const delivered of mine) told.push(delivered);
    })();
    await dispatched();
    await theirs.next();
    // Answered on the same connection after the act was told to everybody whom it concerns.
    await housing.connection.refusal(MATTER, { id: randomUUID() });
    expect(told).toEqual([]);
    await mine.return!();
    await reading;
  });
});

describe('who looks', () => {
  test('is seen by the others at the matter while it lasts, and never by itself', async () => {
    const id = await dispatched();
    const [centre, market] = [await join('centre'), await join('market')];
    const seenByCentre = centre.watch(VIEWERS, { id });
    const viewers = async (stream: typeof seenByCentre) => (await stream.next()).value.data.matterViewers;
    expect(await viewers(seenByCentre)).toEqual([]);
    const seenByMarket = market.watch(VIEWERS, { id });
    expect(await viewers(seenByMarket)).toMatchObject([{ unitName: '区指挥中心' }]);
    expect(await viewers(seenByCentre)).toMatchObject([{ unitName: '区市场监督管理局' }]);
    await market.connection.end();
    expect(await viewers(seenByCentre)).toEqual([]);
  });

  test('is seen across processes, also by who came later', async () => {
    const id = await dispatched();
    const { base, close } = await anotherProcess();
    try {
      const here = (await join('centre')).watch(VIEWERS, { id });
      await here.next();
      const there = connect({ cookie: await district.signIn('market') }, base).watch(VIEWERS, { id });
      const first = async (stream: typeof here): Promise<unknown> => {
        const viewers = (await stream.next()).value.data.matterViewers;
        return viewers.length > 0 ? viewers : first(stream);
      };
      expect(await first(there)).toMatchObject([{ unitName: '区指挥中心' }]);
      expect(await first(here)).toMatchObject([{ unitName: '区市场监督管理局' }]);
    } finally {
      await close();
    }
  });
});

/** A second server with a connection of its own to what is announced, on the same database. */
async function anotherProcess(): Promise<{ base: string; close: () => Promise<void> }> {
  const { database, auth, files, districts, ownerUrl } = district.services;
  const live = new Live(ownerUrl);
  const app = await createServer({
    database,
    auth,
    jobs: null,
    files,
    live,
    districts,
    development: true,
    portal: null,
  });
  const close = async () => {
    await app.close();
    await live.close();
  };
  return { base: await app.listen({ port: 0, host: '127.0.0.1' }), close };
}

describe('a connection ends', () => {
  test('when the person signs out', async () => {
    const { connection, cookie, watch } = await join('market');
    await watch(DESK).next();
    expect(await post(cookie, '/sign-out', {})).toBe(200);
    expect(await connection.closed).toBe(4401);
  });

  test('when the session has been idle too long, and nothing is sent before it does', async () => {
    const id = await dispatched();
    const { connection, cookie, watch } = await join('market');
    const stream = watch(MATTER, { id });
    await stream.next();
    const session = await sessionOf(cookie);
    await district.asSuperuser(
      `update auth.seat_of_work set seen_at = now() - interval '31 minutes' where session_id = $1`,
      [session],
    );
    await district.do('market', 'workOrderAccept', id);
    await expect(stream.next()).rejects.toMatchObject({ code: 4401 });
    expect(await connection.closed).toBe(4401);
  });

  test('when the session was ended in another process, and nothing is sent before it does', async () => {
    const id = await dispatched();
    const { cookie, watch } = await join('market');
    const stream = watch(MATTER, { id });
    await stream.next();
    await district.asSuperuser('delete from auth.session where id = $1', [await sessionOf(cookie)]);
    await district.do('market', 'workOrderAccept', id);
    await expect(stream.next()).rejects.toMatchObject({ code: 4401 });
  });

  test('when the membership is ended, and nothing is sent before it does', async () => {
    const id = await dispatched();
    const { cookie, watch } = await join('tourism');
    await district.do('centre', 'appealAddCoHandler', id, { unitId: await district.unit('tourism'), task: '配合' });
    const stream = watch(MATTER, { id });
    await stream.next();
    await endMembership(cookie);
    await district.do('market', 'workOrderAccept', id);
    await expect(stream.next()).rejects.toMatchObject({ code: 4401 });
  });

  test('when another seat of work is taken, here or in another process', async () => {
    const id = await dispatched();
    const [here, elsewhere] = [await join('housing'), await join('housing')];
    const second = await secondMembership(here.cookie, 'market');
    await Promise.all([here.watch(DESK).next(), elsewhere.watch(DESK).next()]);
    expect(await post(here.cookie, '/seat', { membershipId: second })).toBe(200);
    expect(await here.connection.closed).toBe(4403);
    await district.asSuperuser('update auth.seat_of_work set membership_id = $2 where session_id = $1', [
      await sessionOf(elsewhere.cookie),
      second,
    ]);
    await district.do('centre', 'appealAddCoHandler', id, { unitId: await district.unit('housing'), task: '配合' });
    expect(await elsewhere.connection.closed).toBe(4403);
  });

  test('with the server, and does not keep it from ending', async () => {
    const { base, close } = await anotherProcess();
    const connection = connect({ cookie: await district.signIn('centre') }, base);
    await connection.watch(DESK).next();
    await close();
    expect(await connection.closed).toBe(1001);
  });
});

/** Ends the membership of a session, as the administration does it. */
async function endMembership(cookie: string): Promise<void> {
  const { memberId, unitId } = (await district.services.auth.authenticate({ cookie }))!;
  const who = systemPrincipal(district.services.districts.get('370202')!, 'SPEC');
  const answer = await operation(district.services.database, who, async (tx) => {
    const [file] = await tx.execute<{ id: string }>('select id from unit_file where unit_id = $1', [unitId]);
    const input = Object.assign(new (actNamed('memberChange').input!)(), { active: false });
    const version = await district.versionOf(file!.id);
    return performNamed(tx, 'memberChange', { id: file!.id, part: memberId, version, input });
  });
  expect(answer.done).toBe(true);
}

/** Makes the person of a session a member of a second unit as well. */
async function secondMembership(cookie: string, unit: string): Promise<string> {
  const { accountId, memberName } = (await district.services.auth.authenticate({ cookie }))!;
  const [membership, member] = [randomUUID(), randomUUID()];
  await district.asSuperuser(
    `insert into auth.membership (id, account_id, district, unit_id, unit_name, unit_kind, member_id, member_name, roles)
     values ($1, $2, '370202', $3, '区市场监督管理局', 'DEPARTMENT', $4, $5, '{HANDLER}')`,
    [membership, accountId, await district.unit(unit), member, memberName],
  );
  return membership;
}

describe('a connection is refused', () => {
  test('without a session', async () => {
    for (const headers of [{}, { cookie: 'qiying.session_token=forged.forged' }] as Record<string, string>[]) {
      const connection = connect(headers);
      await expect(connection.watch(DESK).next()).rejects.toMatchObject({ code: 4401 });
    }
  });

  test('to the page of another site, whoever is signed in there', async () => {
    const cookie = await district.signIn('centre');
    const foreign = connect({ cookie, origin: 'https://elsewhere.example' });
    await expect(foreign.watch(DESK).next()).rejects.toMatchObject({ message: expect.stringContaining('403') });
    const own = connect({ cookie, origin: district.base });
    expect((await own.watch(DESK).next()).value.data.deskChanged).toBeTruthy();
  });

  test('to one session that opens too many', async () => {
    const cookie = await district.signIn('centre');
    const connections = Array.from({ length: 12 }, () => connect({ cookie }));
    await Promise.all(connections.map((connection) => connection.watch(DESK).next()));
    await expect(connect({ cookie }).watch(DESK).next()).rejects.toMatchObject({ code: 4429 });
    expect((await (await join('centre')).watch(DESK).next()).value.data.deskChanged).toBeTruthy();
  });
});

describe('over a connection', () => {
  const deep = `subscription($id: ID!) { matterChanged(id: $id) ${'{ seats { matter '.repeat(7)}{ id }${' } }'.repeat(7)} }`;
  const aliases = `subscription($id: ID!) { matterChanged(id: $id) { ${Array.from({ length: 21 }, (_, i) => `a${i}: id`).join(' ')} } }`;
  const page = '(first: 1000) { id seq act at unitName memberName note state }';
  const costly = `subscription($id: ID!) { matterChanged(id: $id) { a: entries${page} b: entries${page} c: entries${page} } }`;
  test.each([
    ['a query', '{ viewer { unitId } }', 'BAD_USER_INPUT'],
    ['a mutation', 'mutation { documentAdd(id: "x", input: { receipts: "x" }) { __typename } }', 'BAD_USER_INPUT'],
    ['too deep a document', deep, 'BAD_USER_INPUT'],
    ['too many aliases', aliases, 'BAD_USER_INPUT'],
    ['too costly a document', costly, 'BAD_USER_INPUT'],
    [
      'two root fields',
      `subscription { a: deskChanged { unitId } b: deskChanged { unitId } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ])('%s is refused', async (_, query, code) => {
    const { connection } = await join('centre');
    expect(await connection.refusal(query, query.includes('$id') ? { id: randomUUID() } : {})).toBe(code);
  });

  test('a refusal does not help to guess names', async () => {
    const { watch } = await join('centre');
    await expect(watch('subscription { deskChange { unitId } }').next()).rejects.toMatchObject([
      { message: 'Cannot query field "deskChange" on type "Subscription".' },
    ]);
  });

  test('what was missed while the database was away is made good', async () => {
    const id = await dispatched();
    const { watch } = await join('market');
    const stream = watch(MATTER, { id });
    await stream.next();
    await district.asSuperuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'qiying-live' and datname = current_database()`,
      [],
    );
    await district.do('market', 'workOrderAccept', id);
    expect((await stream.next()).value.data.matterChanged.version).toBe(3);
  });
});
