import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TestDistrict } from '../tests/support/district.ts';

const PAGE = '<!doctype html><title>portal</title>';

let portal: string;
let district: TestDistrict;
beforeAll(async () => {
  portal = mkdtempSync(join(tmpdir(), 'qiying-portal-'));
  writeFileSync(join(portal, 'index.html'), PAGE);
  district = await TestDistrict.open({ portal });
});
afterAll(async () => {
  await district?.close();
  rmSync(portal, { recursive: true, force: true });
});

const get = (path: string, accept: string, method = 'GET') =>
  fetch(`${district.base}${path}`, { method, headers: { accept } });

test.each([
  ['/', 'text/html'],
  ['/public', '*/*'],
  ['/matters/0190b0c4-0000-7000-8000-000000000000?tab=ledger', 'text/html,application/xhtml+xml'],
])('%s is a page of the portal for whoever accepts %s', async (path, accept) => {
  const response = await get(path, accept);
  expect([response.status, await response.text()]).toEqual([200, PAGE]);
});

test.each([
  ['/assets/gone.js', '*/*', 'GET'],
  ['/api/none', 'text/html', 'GET'],
  ['/public', 'application/json', 'GET'],
  ['/matters', 'text/html', 'POST'],
])('%s is none for %s by %s', async (path, accept, method) => {
  expect((await get(path, accept, method)).status).toBe(404);
});
