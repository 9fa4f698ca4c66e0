// Starts Qiying on a machine that has only Node 20 or newer and npm. Plain JavaScript on purpose: nothing is installed yet.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE = join(ROOT, 'node_modules/node/bin/node');
const PNPM = 'pnpm@12.21.0';

/** A reason not to go on, in one sentence. */
export class Stop extends Error {}

/** Runs a step; its output is shown only when it fails. */
export function step(sentence, command, args, options = {}) {
  const began = Date.now();
  process.stdout.write(`  ${sentence} … `);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
  });
  if (status === 0) return void console.log(`${((Date.now() - began) / 1000).toFixed(1)} s`);
  console.log('failed');
  console.error(`${stdout ?? ''}${stderr ?? ''}`.split('\n').slice(-60).join('\n'));
  throw new Stop(`${sentence} failed; the output is above.`);
}

/** Installs the dependencies when the lockfile is not the one they were installed from. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'pnpm-lock.yaml')))
    .digest('hex');
  const stamp = join(ROOT, 'node_modules/.qiying-lock');
  if (existsSync(NODE) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  step('Installing dependencies', 'npx', ['-y', PNPM, 'install', '--frozen-lockfile'], {
    env: { ...process.env, CI: 'true' },
  });
  writeFileSync(stamp, lock);
}

/** Builds what is older than its sources. */
export function build() {
  const bin = (name) => [join(ROOT, 'node_modules', name)];
  if (isStale('build/.stamp', ['api', 'migrations', 'package.json', 'tsconfig.json'])) {
    step('Building the API', NODE, [...bin('typescript/bin/tsc'), '-p', 'api/tsconfig.json']);
    writeFileSync(join(ROOT, 'build/.stamp'), '');
  }
  if (isStale('portal/dist/.stamp', ['portal', 'schema', 'package.json'])) {
    step('Building the portal', NODE, [...bin('vite/bin/vite.js'), 'build', 'portal']);
    writeFileSync(join(ROOT, 'portal/dist/.stamp'), '');
  }
}

function isStale(stamp, sources) {
  const file = join(ROOT, stamp);
  return !existsSync(file) || Math.max(...sources.map((source) => newest(join(ROOT, source)))) > statSync(file).mtimeMs;
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(path).filter((name) => !['node_modules', 'dist'].includes(name));
  return Math.max(...inside.map((name) => newest(join(path, name))), 0);
}

async function assertPortFree(port) {
  await new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', () => refuse(new Stop(`Port ${port} is in use; set PORT to another one.`)));
    probe.listen(port, '127.0.0.1', () => probe.close(done));
  });
}

function dataFolder() {
  const folder = resolve(ROOT, process.env.QIYING_DATA ?? '.qiying');
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    throw new Stop(`The data folder ${folder} cannot be written; set QIYING_DATA to one that can.`);
  }
  return folder;
}

async function main() {
  const port = Number(process.env.PORT ?? 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Stop('PORT must be a number from 1 to 65535.');
  const data = dataFolder();
  await assertPortFree(port);
  install();
  if (!process.versions.node.startsWith('24.')) return reexec();
  build();
  const { openDatabase } = await import(pathToFileURL(join(ROOT, 'api/launch/database.mjs')).href);
  const database = await openDatabase({ data, url: process.env.DATABASE_URL, Stop });
  const env = { ...process.env, QIYING_DATA: data, QIYING_OWNER_URL: database.url, PORT: String(port) };
  // The pipe closes when this process ends, however it ends: the server then ends as well and frees its port.
  const child = spawn(NODE, ['--enable-source-maps', 'build/api/main.js'], {
    cwd: ROOT,
    env: { ...env, QIYING_LAUNCHED: '1' },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', async (code) => {
    await database.stop();
    process.exit(code ?? 1);
  });
}

/** The same script again on the pinned Node; signals reach it by themselves or are passed on. */
function reexec() {
  const child = spawn(NODE, process.argv.slice(1), { cwd: ROOT, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  main().catch((error) => {
    console.error(error instanceof Stop ? `Qiying cannot start: ${error.message}` : error);
    process.exit(1);
  });
