import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ALERT_QUEUE } from '../../api/alert/index.ts';
import { CLOCK_QUEUE } from '../../api/clock-sweep.ts';
import { operation, systemPrincipal } from '../../api/kernel/database/index.ts';
import type { Jobs } from '../../api/kernel/jobs/index.ts';
import { createJobs } from '../../api/kernel/jobs/index.ts';
import { buildApi } from '../../api/launch/build.mjs';
import { NODE, ROOT } from '../../api/launch/terms.mjs';
import { asRole } from '../../api/services.ts';
import { applicationPassword, SECRET, TestDistrict } from '../support/district.ts';

/**
 * Escalation as it is run: two processes of the built API on one database, with their jobs. Clocks have passed while both
 * were down; they are killed in the middle of their work and started again. The jobs that the minute brings are sent by
 * the test as well, so that nobody waits for the minute.
 */

const MARKS_OF_EACH = 60;
const FACTS = 60;
const PATIENCE = { timeout: 30_000, interval: 25 };

let district: TestDistrict;
let schema: string;
let jobs: Jobs | undefined;
let folder: string;
const servers = new Set<ChildProcess>();

beforeAll(async () => {
  await buildApi();
  folder = mkdtempSync(join(tmpdir(), 'qiying-processes-'));
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
}, 180_000);
afterAll(async () => {
  for (const server of servers) server.kill('SIGKILL');
  await jobs?.close();
  await district?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One process of the API on a port of its own, as `npm start` starts it; ready when it says so. */
async function start(): Promise<ChildProcess> {
  const server = spawn(NODE, [join(ROOT, 'build/api/main.js')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      QIYING_OWNER_URL: district.services.ownerUrl,
      QIYING_SECRET: SECRET,
      QIYING_DATA: folder,
      PORT: '0',
    },
  });
  servers.add(server);
  for await (const line of createInterface({ input: server.stdout! })) if (line === 'Qiying is ready') return server;
  throw new Error('The server ended before it was ready.');
}

async function kill(server: ChildProcess): Promise<void> {
  server.kill('SIGKILL');
  await once(server, 'exit');
  servers.delete(server);
}

/** What the minute brings, several times over, for whoever takes it first. */
async function minutesPass(): Promise<void> {
  const { database, districts, ownerUrl } = district.services;
  jobs ??= await createJobs(asRole(ownerUrl, 'qiying_app', applicationPassword()), (error) => console.error(error));
  await operation(database, systemPrincipal(districts.get('370202')!, 'CLOCK'), async (tx) => {
    for (const queue of [CLOCK_QUEUE, ALERT_QUEUE, CLOCK_QUEUE, ALERT_QUEUE]) await jobs!.send(tx, queue, {});
  });
}

/** Marks that came due while nobody looked: those of some appeals, each many times over. */
async function marksPass(): Promise<string[]> {
  const appealIds: string[] = [];
  for (let count = 0; count < 5; count++) appealIds.push((await district.register('centre')).id);
  await district.asSuperuser(`update ${schema}.clock_mark set void = true`);
  await district.asSuperuser(
    `insert into ${schema}.clock_mark (id, clock_id, matter_id, kind, amount, unit, due_at, audience)
     select gen_random_uuid(), c.id, c.matter_id, 'ESCALATE', n, 'NATURAL_HOUR', now() - n * interval '1 minute', array[$2::uuid]
       from ${schema}.clock c, generate_series(1, $3::int) n where c.matter_id = any($1)`,
    [appealIds, district.mainCentre(), MARKS_OF_EACH],
  );
  return appealIds;
}

/** Orders of a unit that became late while nobody looked, and the rule that has a notice served for each. */
async function ordersBecomeLate(appealId: string): Promise<string> {
  const terms = { condition: 'OVERDUE', hours: 0, response: 'ISSUE', noticeType: 'REMINDER' };
  const words = { name: '逾期提示', ground: '潍坊市12345条例第二十六条', requirement: '限期办结。' };
  const { matter } = await district.act('centre', 'alertRuleDraft', {}, { ...terms, ...words });
  const [yesterday] = await district.asSuperuser<{ day: string }>(
    `select to_char(now() - interval '1 day', 'YYYY-MM-DD') as day`,
  );
  await district.do('centre', 'alertRuleAdopt', matter.id, { fromDate: yesterday!.day });
  await district.asSuperuser(
    `insert into ${schema}.assessment_fact (id, appeal_id, order_id, measure, instance, unit_id, unit_kind, due_at, audience)
     select gen_random_uuid(), $1, gen_random_uuid(), 'HANDLING', gen_random_uuid(), $2, 'DEPARTMENT',
            now() - n * interval '1 minute', array[$3::uuid] from generate_series(1, $4::int) n`,
    [appealId, await district.unit('market'), district.mainCentre(), FACTS],
  );
  return matter.id;
}

const count = async (text: string, values: unknown[]): Promise<number> =>
  (await district.asSuperuser<{ count: number }>(`select count(*)::int as count from ${text}`, values))[0]!.count;

/** Waits until some of it is done, and that it is not all: else a kill would prove nothing. */
async function inTheMiddle(done: () => Promise<number>, all: number): Promise<void> {
  await vi.waitFor(async () => expect(await done()).toBeGreaterThan(2), PATIENCE);
  expect(await done()).toBeLessThan(all);
}

const until = (done: () => Promise<number>, all: number): Promise<void> =>
  vi.waitFor(async () => expect(await done()).toBe(all), PATIENCE);

/** What the minute brings is brought again, and everybody has looked: nothing was left, and nothing is done twice. */
async function onceMore(): Promise<void> {
  await minutesPass();
  const waiting = `pgboss.job where name = any($1) and state in ('created', 'retry')`;
  await until(async () => count(waiting, [[CLOCK_QUEUE, ALERT_QUEUE]]), 0);
}

test('what passed while both servers were down is done once, though they are killed in the middle; nothing is missed', async () => {
  const appealIds = await marksPass();
  const marks = appealIds.length * MARKS_OF_EACH;
  const struck = () => count(`${schema}.clock_mark where matter_id = any($1) and fired_at is not null`, [appealIds]);
  let [one, other] = [await start(), await start()];
  await minutesPass();
  await inTheMiddle(struck, marks);
  await kill(one);
  await minutesPass();
  await until(struck, marks);
  await kill(other);

  const ruleId = await ordersBecomeLate(appealIds[0]!);
  const fired = () => count(`${schema}.alert where rule_id = $1`, [ruleId]);
  [one, other] = [await start(), await start()];
  await minutesPass();
  await inTheMiddle(fired, FACTS);
  await kill(other);
  other = await start();
  await minutesPass();
  await until(fired, FACTS);
  await onceMore();
  await Promise.all([kill(one), kill(other)]);

  const entries = await district.asSuperuser<{ part: string }>(
    `select part_id as part from ${schema}.entry where act = 'clockStrike' and matter_id = any($1)`,
    [appealIds],
  );
  expect([entries.length, new Set(entries.map(({ part }) => part)).size]).toEqual([marks, marks]);
  const told = `${schema}.notification where act = 'clockStrike' and matter_id = any($1) and unit_id = $2`;
  expect(await count(told, [appealIds, district.mainCentre()])).toBe(marks);
  const alerts = await district.asSuperuser<{ subject: string; noticeId: string | null }>(
    `select subject, notice_id as "noticeId" from ${schema}.alert where rule_id = $1`,
    [ruleId],
  );
  expect(new Set(alerts.map(({ subject }) => subject)).size).toBe(FACTS);
  expect(new Set(alerts.map(({ noticeId }) => noticeId)).size).toBe(FACTS);
  expect(await count(`${schema}.notice where document_number is not null and origin like '%逾期提示%'`, [])).toBe(
    FACTS,
  );
}, 120_000);
