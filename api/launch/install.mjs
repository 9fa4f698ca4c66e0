import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { NODE, ROOT, step } from './terms.mjs';

const PNPM = 'pnpm@12.21.0';
const STAMP = join(ROOT, 'node_modules/.qiying-install');

/** Installs the dependencies, unless they were already installed from this very lockfile. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'pnpm-lock.yaml')))
    .update(readFileSync(join(ROOT, 'pnpm-workspace.yaml')))
    .digest('hex');
  if (existsSync(NODE) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  await step('Installing dependencies', 'npx', ['-y', PNPM, 'install', '--frozen-lockfile'], {
    // Without a terminal pnpm does not ask whether it may replace a node_modules made by another version.
    env: { ...process.env, CI: 'true' },
  });
  writeFileSync(STAMP, lock);
}

/**
 * Whether this process is the pinned Node; if it is not, the same script runs again on it and the answer is its exit
 * code. Signals are passed on, and the other one ends when this one is gone.
 * @returns {Promise<number | null>}
 */
export async function onPinnedNode() {
  const pinned = JSON.parse(readFileSync(join(ROOT, 'node_modules/node/package.json'), 'utf8')).version;
  if (process.versions.node === pinned) return null;
  const child = spawn(NODE, process.argv.slice(1), { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  whenAskedToStop((signal) => child.kill(signal));
  return exitOf(child);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
export function exitOf(child) {
  return new Promise((done) => {
    child.on('error', () => done(127));
    child.on('exit', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

/**
 * Calls back on Ctrl-C, on a request to end, and when whoever started this process is gone without a word: a killed
 * launcher or a killed `npm start` must not leave a server behind that nobody can stop.
 * @param {(signal: NodeJS.Signals) => void} stop
 */
export function whenAskedToStop(stop) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => stop(signal));
  if (process.channel) {
    process.on('disconnect', () => stop('SIGTERM'));
    process.channel.unref();
  } else if (process.env['npm_lifecycle_event']) {
    const before = ancestry();
    const watch = setInterval(() => {
      if (ancestry() === before) return;
      clearInterval(watch);
      stop('SIGTERM');
    }, 500);
    watch.unref();
  }
}

/** Who started this process and, where the package manager puts a shell in between, who started that. */
function ancestry() {
  const parent = process.ppid;
  try {
    if (!readFileSync(`/proc/${parent}/cmdline`, 'utf8').startsWith('sh\0-c\0')) return `${parent}`;
    // The name in parentheses may hold spaces; the parent is the second field after it.
    const fields = readFileSync(`/proc/${parent}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return `${parent} of ${fields[1]}`;
  } catch {
    return `${parent}`;
  }
}
