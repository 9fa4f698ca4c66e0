import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ALERT_QUEUE } from '../../api/alert/index.ts';
import { CLOCK_QUEUE } from '../../api/clock-sweep.ts';
import { statutoryHolidays } from '../../api/kernel/calendar/index.ts';
import { buildApi } from '../../api/launch/build.mjs';
import { NODE, ROOT } from '../../api/launch/terms.mjs';
import { SECRET, TestDistrict } from '../support/district.ts';
import { at, inDays, now } from '../support/time.ts';

/**
 * Escalation as it is run: two processes of the built API on one database, with their jobs. Clocks have passed while both
 * were down; each process is killed in the middle of its work. The jobs that the minute brings are sent by the test as
 * well, so that nobody waits for the minute.
 */

const APPEALS = 5;
const MARKS_OF_EACH = 20;
const FACTS = 24;
const PATIENCE = { timeout: 30_000, interval: 50 };

let district: TestDistrict;
let schema: string;
let minute: PgBoss | undefined;
let folder: string;
const servers = new Set<ChildProcess>();

beforeAll(async () => {
  await buildApi();
  folder = mkdtempSync(join(tmpdir(), 'qiying-processes-'));
  // The processes live by the machine's clock, and so does what the district does here.
  at(Date.now());
  district = await TestDistrict.open();
  schema = district.services.districts.get('370202')!.schema;
  await knowTheYear();
}, 180_000);
afterAll(async () => {
  for (const server of servers) server.kill('SIGKILL');
  await minute?.stop({ graceful: false });
  await district?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** In whatever year this runs, its working days and those of the next are known. */
async function knowTheYear(): Promise<void> {
  const { fileId } = district.services.districts.get('370202')!;
  const { data } = await district.ask('admin', '{ calendarYears }');
  const year = now().getUTCFullYear();
  for (const missing of [year, year + 1].filter((one) => !data!['calendarYears'].includes(one))) {
    const input = { year: missing, days: statutoryHolidays(missing), provisional: true };
    await district.do('admin', 'calendarYearSet', fileId, input);
  }
}

/** One process of the API, as `npm start` starts it; ready when it says so. */
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
  if (!minute) {
    const connectionString = district.services.ownerUrl;
    minute = new PgBoss({ connectionString, schema: 'pgboss', migrate: false, supervise: false, schedule: false });
    await minute.start();
  }
  for (const queue of [CLOCK_QUEUE, ALERT_QUEUE, CLOCK_QUEUE, ALERT_QUEUE]) await minute.send(queue, {});
}

/** Marks that came due while nobody looked: those of some appeals, each many times over. */
async function marksPass(): Promise<string[]> {
  const appealIds: string[] = [];
  while (appealIds.length < APPEALS) appealIds.push((await district.register('centre')).id);
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
  await district.do('centre', 'alertRuleAdopt', matter.id, { fromDate: inDays(0) });
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
  const marks = APPEALS * MARKS_OF_EACH;
  const struck = () => count(`${schema}.clock_mark where matter_id = any($1) and fired_at is not null`, [appealIds]);
  const [one, other] = await Promise.all([start(), start()]);
  await minutesPass();
  await inTheMiddle(struck, marks);
  await kill(one);
  await minutesPass();
  await until(struck, marks);

  const ruleId = await ordersBecomeLate(appealIds[0]!);
  const fired = () => count(`${schema}.alert where rule_id = $1`, [ruleId]);
  await minutesPass();
  await inTheMiddle(fired, FACTS);
  await kill(other);
  const next = await start();
  await minutesPass();
  await until(fired, FACTS);
  await onceMore();
  await kill(next);

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
  const notices = `${schema}.notice where document_number is not null and origin like '%逾期提示%'`;
  expect(await count(notices, [])).toBe(FACTS);
}, 120_000);
