import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCluster } from '../../api/launch/embedded-postgres.mjs';
import { databaseForStart } from '../support/district.ts';
import { freePort, Launch, startOldPostgres } from '../support/launch.ts';

/** `npm start` as a newcomer meets it. One data folder goes through all that may happen to it. */
let data: string;
let port: number;
let running: Launch | undefined;

beforeAll(async () => {
  data = realpathSync(mkdtempSync(join(tmpdir(), 'qiying-launch-')));
  // As root PostgreSQL runs as another user, who must reach its folder.
  chmodSync(data, 0o755);
  port = await freePort();
});
// What a test leaves behind when it fails would hold the port of the next.
const stop = async (): Promise<void> => void (await running?.end('SIGKILL'));
afterAll(async () => {
  await stop();
  await (await openCluster({ home: data, durable: false })).remove();
  rmSync(data, { recursive: true, force: true });
});

const PATIENCE = 180_000;
const start = (env: Record<string, string> = {}): Launch =>
  (running = new Launch({ QIYING_DATA: data, PORT: String(port), ...env }));
const ask = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, init);

async function query<T>(text: string, variables: object = {}, cookie = ''): Promise<T> {
  const headers = { 'content-type': 'application/json', cookie };
  const body = JSON.stringify({ query: text, variables });
  const { data: seen } = (await (await ask('/graphql', { method: 'POST', headers, body })).json()) as { data: T };
  return seen;
}

/** Signs in with the password that the start has printed, and answers with the title of a matter. */
async function read({ said }: Launch, id: string): Promise<string | undefined> {
  const password = /Password of each: (\S+)/.exec(said)![1]!;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ username: 'centre', password });
  const response = await ask('/api/auth/sign-in/username', { method: 'POST', headers, body });
  expect(response.status).toBe(200);
  const cookies = response.headers.getSetCookie().map((set) => set.split(';')[0]);
  const text = 'query($id: ID!) { matter(id: $id) { ... on Appeal { title } } }';
  const { matter } = await query<{ matter: { title: string } | null }>(text, { id }, cookies.join('; '));
  return matter?.title;
}

/** Files an appeal as a resident, and answers with its identifier. */
async function file(title: string): Promise<string> {
  const text = `mutation($input: PublicAppealInput!) { publicAppealRegister(district: "370202", input: $input) {
    ... on PublicAppealRegisterSuccess { receipt { appealId } } } }`;
  const variables = { input: { title, body: title } };
  const filed = await query<{ publicAppealRegister: { receipt: { appealId: string } } }>(text, variables);
  return filed.publicAppealRegister.receipt.appealId;
}

describe('a first start', () => {
  let filed: string;

  test(
    'that is killed while it makes the demo leaves nothing that the next one stumbles over',
    { timeout: PATIENCE },
    async () => {
      const broken = start();
      await broken.says('Giving the demo its last weeks');
      await broken.end('SIGKILL');
      const whole = start();
      await whole.says('Qiying is ready');
      expect(whole.said).toContain('Seeding the demo districts');
      expect(whole.said).toContain(`http://127.0.0.1:${port}`);
      expect(whole.said).toContain('Demo accounts: centre, ');
      filed = await file('路灯不亮');
      expect(await read(whole, filed)).toBe('路灯不亮');
    },
  );

  test('answers that it is alive and ready', async () => {
    expect(await (await ask('/healthz')).json()).toEqual({ alive: true });
    expect(await (await ask('/readyz')).json()).toEqual({ database: true, jobs: true });
  });

  test('serves the portal and the residents’ pages, but no GraphiQL', async () => {
    for (const path of ['/', '/public']) expect(await (await ask(path)).text()).toContain('<!doctype html>');
    expect((await ask('/graphql', { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  test('keeps a second one off its folder and its port', async () => {
    const same = new Launch({ QIYING_DATA: data, PORT: String(await freePort()) });
    expect(await same.ended).toBe(1);
    expect(same.said).toContain(`Qiying already runs on the data folder ${data}`);
    const other = new Launch({ QIYING_DATA: join(data, 'other'), PORT: String(port) });
    expect(await other.ended).toBe(1);
    expect(other.said).toBe(`Qiying cannot start: Port ${port} is in use; set PORT to a free one.\n`);
  });

  test(
    'that was killed starts again with everything it had, and ends cleanly when it is asked to',
    { timeout: PATIENCE },
    async ({ onTestFailed }) => {
      onTestFailed(stop);
      await stop();
      const again = start();
      await again.says('Qiying is ready');
      expect(again.said).not.toContain('Seeding');
      expect(await read(again, filed)).toBe('路灯不亮');
      expect(await again.end('SIGINT')).toBe(0);
      expect(again.said).toMatch(/Qiying has stopped; its data is kept\.\n$/);
      await expect(ask('/healthz')).rejects.toThrow();
    },
  );
});

describe('a PostgreSQL of one’s own', () => {
  test('is used where DATABASE_URL names it', { timeout: PATIENCE }, async ({ onTestFailed }) => {
    onTestFailed(stop);
    const { url, secret } = await databaseForStart();
    const own = start({ DATABASE_URL: url, QIYING_SECRET: secret, QIYING_DATA: join(data, 'own') });
    await own.says('Qiying is ready');
    expect(own.said).not.toContain('Starting PostgreSQL');
    expect(await (await ask('/readyz')).json()).toEqual({ database: true, jobs: true });
    expect(await own.end('SIGINT')).toBe(0);
  });
});

describe('a start that cannot be', () => {
  async function refusal(env: Record<string, string>): Promise<string> {
    const refused = new Launch({ QIYING_DATA: join(data, 'none'), PORT: String(port), ...env });
    expect(await refused.ended).toBe(1);
    return refused.said.replace(/^ {2}.*\n/gm, '');
  }

  test('because of an address without a server says so in one sentence', async () => {
    const nobody = await freePort();
    expect(await refusal({ DATABASE_URL: `postgres://qiying@127.0.0.1:${nobody}/qiying` })).toMatch(
      new RegExp(
        `^Qiying cannot start: DATABASE_URL does not work \\(127\\.0\\.0\\.1:${nobody}/qiying\\): [^\\n]+\\.\\n$`,
      ),
    );
  });

  test('because of an address that is none says so in one sentence', async () => {
    expect(await refusal({ DATABASE_URL: 'nonsense' })).toBe(
      'Qiying cannot start: DATABASE_URL does not work (an address that cannot be read): Invalid URL.\n',
    );
  });

  test('because of a server that is too old names its version', async () => {
    const old = await startOldPostgres({ number: '140011', version: '14.11', role: 'qiying', able: 't' });
    try {
      expect(await refusal({ DATABASE_URL: old.url })).toBe(
        'Qiying cannot start: The PostgreSQL of DATABASE_URL is too old (14.11); Qiying needs version 15 or newer.\n',
      );
    } finally {
      old.stop();
    }
  });

  test('because its folder cannot be written names the folder', async () => {
    const file = join(data, 'a-file');
    writeFileSync(file, '');
    expect(await refusal({ QIYING_DATA: join(file, 'data') })).toBe(
      `Qiying cannot start: The data folder ${join(file, 'data')} cannot be written (ENOTDIR); set QIYING_DATA to one that can.\n`,
    );
  });

  test('because PORT is no port, or another program holds it', async () => {
    expect(await refusal({ PORT: 'http' })).toContain('PORT must be a whole number from 1 to 65535, not “http”.');
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve));
    try {
      expect(await refusal({})).toBe(`Qiying cannot start: Port ${port} is in use; set PORT to a free one.\n`);
    } finally {
      holder.close();
    }
  });
});
