import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FrontDoor } from './front-door.ts';

const QUERY = '{deskCounts{kind}}';
const good = (extra: object = {}) => JSON.stringify({ query: QUERY, ...extra });

let door: FrontDoor;
beforeAll(async () => {
  door = await FrontDoor.open();
  await door.district.register('centre');
});
afterAll(() => door?.close());

describe('what is no request', () => {
  test.each([
    ['malformed JSON', '{"query": '],
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '5'],
    ['a query that is a number', '{"query": 5}'],
    ['variables that are a text', '{"query": "{deskCounts{kind}}", "variables": "x"}'],
    ['a poisoned prototype', '{"query": "{deskCounts{kind}}", "__proto__": {"admin": true}}'],
  ])('%s is refused', async (_, body) => {
    const answer = await door.refused('BAD_REQUEST', () => door.send('centre', body));
    expect(answer.status).toBe(400);
  });

  test('a batch is refused, however short', async () => {
    await door.refused('BAD_REQUEST', () => door.send('centre', `[${good()}]`));
    await door.refused('BAD_REQUEST', () => door.send('centre', `[${Array(50).fill(good()).join(',')}]`));
  });

  test('an operation that is not in the document is refused', async () => {
    const named = (operationName?: string) =>
      JSON.stringify({ query: `query A${QUERY} query B${QUERY}`, operationName });
    await door.refused('OPERATION_RESOLUTION_FAILURE', () => door.send('centre', named('C')));
    await door.refused('OPERATION_RESOLUTION_FAILURE', () => door.send('centre', named()));
    expect((await door.send('centre', named('A'))).errors).toEqual([]);
  });

  test('a body of more than a megabyte is refused', async () => {
    const answer = await door.refused('PAYLOAD_TOO_LARGE', () =>
      door.send('centre', good({ variables: { pad: 'x'.repeat(1_100_000) } })),
    );
    expect(answer.status).toBe(413);
  });

  test('a body that only claims to be compressed is refused', async () => {
    await door.refused('BAD_REQUEST', () => door.send('centre', 'xxxx', { 'content-encoding': 'gzip' }));
  });
});

describe('requests that another site could make a browser send', () => {
  test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=a'])('%s is refused', async (type) => {
    const answer = await door.refused('UNSUPPORTED_MEDIA_TYPE', () =>
      door.send('centre', `query=${encodeURIComponent(QUERY)}`, { 'content-type': type }),
    );
    expect(answer.status).toBe(415);
  });

  test('text/plain is refused, also with a good query and a good session', async () => {
    const answer = await door.refused('BAD_REQUEST', () =>
      door.send('centre', good(), { 'content-type': 'text/plain' }),
    );
    expect(answer.status).toBe(400);
  });

  test('a query in an address is not answered', async () => {
    const cookie = await door.district.cookieOf('centre');
    for (const type of ['application/json', 'text/plain']) {
      const headers = { cookie, 'content-type': type };
      const response = await fetch(`${door.district.base}/graphql?query=${encodeURIComponent(QUERY)}`, { headers });
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('"data"');
    }
  });

  test('sign-in takes no form of another site and no longer body than it needs', async () => {
    const post = (body: string, headers: Record<string, string>) =>
      fetch(`${door.district.base}/api/auth/sign-in/username`, { method: 'POST', body, headers });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post('username=centre&password=x', form)).status).toBe(400);
    const foreign = { 'content-type': 'application/json', origin: 'https://elsewhere.example' };
    expect((await post('{"username":"centre","password":"x"}', foreign)).status).toBe(403);
    const large = await post(`{"username":"${'x'.repeat(100_000)}"}`, { 'content-type': 'application/json' });
    expect(large.status).toBe(413);
    expect(await large.text()).not.toMatch(/FST_/);
    const broken = await post('{"user', { 'content-type': 'application/json' });
    expect(broken.status).toBe(400);
  });
});

describe('who asks', () => {
  test.each([
    ['a forged session', { cookie: 'qiying.session_token=abc.def' }],
    ['a session with a broken escape', { cookie: 'qiying.session_token=%E0%A4%A' }],
    ['a link that is none', { 'x-qiying-link': `'; drop table matter; --` }],
    ['a link of a district that is not there', { 'x-qiying-link': '999999/2026-000001/ABCDEFGHJKLM' }],
  ])('%s is nobody', async (_, headers) => {
    await door.refused('UNAUTHENTICATED', () => door.send(null, '{"query":"{myAppeal{number}}"}', headers));
  });
});

test('a database that is gone is one sentence', async () => {
  const gone = await FrontDoor.open();
  const cookie = await gone.district.cookieOf('centre');
  await gone.district.services.database.pool.end();
  const answer = await gone.send(null, good(), { cookie });
  expect(answer.errors).toEqual([
    { message: 'Something went wrong on our side; nothing was changed.', extensions: { code: 'INTERNAL' } },
  ]);
  await gone.district.app.close();
  await gone.district.services.auth.close();
});
