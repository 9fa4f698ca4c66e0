import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../tests/support/district.ts';

let district: TestDistrict;
beforeAll(async () => {
  district = await TestDistrict.open();
});
afterAll(() => district?.close());

async function idleMinutes(): Promise<number> {
  const [row] = await district.asSuperuser<{ minutes: number }>(
    `select extract(epoch from now() - max(w.seen_at))::int / 60 as minutes
       from auth.seat_of_work w join auth.session s on s.id = w.session_id`,
  );
  return row!.minutes;
}

async function ask(headers: Record<string, string>): Promise<void> {
  const response = await fetch(`${district.base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: await district.cookieOf('market'), ...headers },
    body: JSON.stringify({ query: '{ viewer { unitName } }' }),
  });
  expect(((await response.json()) as { data: object }).data).toEqual({ viewer: { unitName: '区市场监督管理局' } });
}

test('a page that reads again by itself does not keep the session awake; its member does', async () => {
  await ask({});
  await district.asSuperuser(`update auth.seat_of_work set seen_at = now() - interval '20 minutes'`);
  await ask({ 'x-qiying-unattended': '1' });
  expect(await idleMinutes()).toBe(20);
  await ask({});
  expect(await idleMinutes()).toBe(0);
});
