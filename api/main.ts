import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALERT_QUEUE, sweepAlerts } from './alert/index.ts';
import { dropAccounts } from './kernel/auth/index.ts';
import { CLOCK_QUEUE, sweepClocks } from './clock-sweep.ts';
import { DEMO_ACCOUNTS, seedDemo, seedDemoPast } from './demo/demo.ts';
import { FILE_QUEUE, sweepUploads } from './kernel/files/index.ts';
import {
  alone,
  DatabaseUnusable,
  dropUnreadyDistricts,
  listDistricts,
  readyDistricts,
} from './kernel/database/index.ts';
import { loadMasterKey } from './kernel/privacy/index.ts';
import { createServer } from './server.ts';
import type { Services } from './services.ts';
import { openServices } from './services.ts';
import { SettingUnusable, trustedProxies } from './trust-proxy.ts';

/** Starts the API, the jobs and the portal on one port; ends by itself on SIGINT and SIGTERM. */
async function main(): Promise<void> {
  const port = Number(process.env['PORT'] ?? 4000);
  const data = process.env['QIYING_DATA'] ?? '.qiying';
  const ownerUrl = process.env['QIYING_OWNER_URL'] ?? process.env['DATABASE_URL'];
  if (!ownerUrl) throw new DatabaseUnusable('No database: start with `npm start`, or set DATABASE_URL.');
  const master = loadMasterKey(data, process.env['QIYING_SECRET']);
  const trustProxy = trustedProxies(process.env['QIYING_TRUST_PROXY']);
  const baseUrl = process.env['QIYING_URL'] ?? `http://127.0.0.1:${port}`;
  const pooler = process.env['QIYING_POOLER_URL'];
  const ending = endOnSignal();
  step('Bringing the database up to date');
  const services = await openServices({
    ownerUrl,
    master,
    baseUrl,
    filesFolder: join(resolve(data), 'files'),
    prepare: process.env['QIYING_PREPARE'] !== 'off',
    ...(pooler ? { applicationHost: pooler } : {}),
  });
  if (services.districts.size === 0) await alone(ownerUrl, () => found(services, data));
  const { database, auth, jobs, files, live, districts } = services;
  await jobs!.work(CLOCK_QUEUE, async () => void (await sweepClocks(database, districts.values())));
  await jobs!.repeat(CLOCK_QUEUE, '* * * * *');
  await jobs!.work(ALERT_QUEUE, async () => void (await sweepAlerts(database, districts.values())));
  await jobs!.repeat(ALERT_QUEUE, '* * * * *');
  await jobs!.work(FILE_QUEUE, async () => void (await sweepUploads(database, districts.values(), files)));
  await jobs!.repeat(FILE_QUEUE, '17 * * * *');
  const portal = fileURLToPath(new URL('../../portal/dist/', import.meta.url));
  const development = process.env['NODE_ENV'] === 'development';
  const app = await createServer({ database, auth, jobs, files, live, districts, development, portal, trustProxy });
  ending.push(
    () => app.close(),
    () => services.close(),
  );
  await app.listen({ port, host: process.env['HOST'] ?? '127.0.0.1' });
  announce(baseUrl, data);
}

/**
 * Makes the demo, unless another process has just made it. Its districts are none until all of it is there: what a start
 * that was killed on the way has left goes first.
 */
async function found(services: Services, data: string): Promise<void> {
  const { ownerUrl, districts } = services;
  for (const district of await listDistricts(ownerUrl)) districts.set(district.id, district);
  if (districts.size > 0) return;
  await dropUnreadyDistricts(ownerUrl, dropAccounts);
  step('Seeding the demo districts');
  await seedDemo(services, demoPassword(data));
  step('Giving the demo its last weeks');
  await seedDemoPast(services);
  await readyDistricts(ownerUrl);
}

function step(sentence: string): void {
  console.log(`  ${sentence} …`);
}

/** One password for all demo accounts, made once and kept in the data folder. */
function demoPassword(data: string): string {
  const file = join(data, 'demo-password');
  if (!existsSync(file)) {
    const password = process.env['QIYING_DEMO_PASSWORD'] ?? `Nuan-${randomBytes(6).toString('base64url')}-1`;
    writeFileSync(file, password, { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

function announce(url: string, data: string): void {
  const file = join(data, 'demo-password');
  console.log(`\n  ${url}`);
  if (existsSync(file)) {
    console.log(`  Demo accounts: ${DEMO_ACCOUNTS.map((account) => account.username).join(', ')}`);
    console.log(`  Password of each: ${readFileSync(file, 'utf8').trim()}`);
  }
  console.log('\nQiying is ready');
}

const STOP_WITHIN_MS = 5000;

/** Ends the process on a signal, whatever it has reached: a start is broken off, what serves is closed in the order of the list. */
function endOnSignal(): (() => Promise<void>)[] {
  const opened: (() => Promise<void>)[] = [];
  let stopping = false;
  const onSignal = () => {
    if (stopping) return;
    stopping = true;
    // A connection that does not end must not keep the port.
    setTimeout(() => process.exit(0), STOP_WITHIN_MS).unref();
    const closeAll = async () => {
      for (const close of opened) await close();
    };
    closeAll().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return opened;
}

main().catch((error: unknown) => {
  const unusable = error instanceof DatabaseUnusable || error instanceof SettingUnusable;
  console.error(unusable ? (error as Error).message : error);
  process.exit(1);
});
