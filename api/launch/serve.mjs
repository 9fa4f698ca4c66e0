import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildApi, buildPortal } from './build.mjs';
import { openDatabase } from './database.mjs';
import { exitOf, whenAskedToStop } from './install.mjs';
import { NODE, progress, ROOT, Stop } from './terms.mjs';

const PATIENCE = 20_000;

/**
 * Builds what is stale, opens the database and runs the API until it ends or is told to; the API goes first, then the
 * database. Answers with the exit code.
 * @param {Awaited<ReturnType<typeof import('./preflight.mjs').preflight>>} ground
 */
export async function serve(ground) {
  await buildApi();
  await buildPortal();
  return withDatabase(ground, (env, untilStop) => {
    const guard = ['--import', join(ROOT, 'api/launch/follow-parent.mjs')];
    const main = join(ROOT, 'build/api/main.js');
    // A group of its own: Ctrl-C in a terminal reaches the launcher alone, which ends things in their order.
    const child = spawn(NODE, ['--enable-source-maps', ...guard, main], {
      cwd: ROOT,
      env: { ...env, PORT: String(ground.port) },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    if (child.pid) ground.presence.nameApi(child.pid);
    return untilStop(child);
  });
}

/**
 * Runs one command with the database of the data folder.
 * @param {Awaited<ReturnType<typeof import('./preflight.mjs').preflight>>} ground
 * @param {readonly string[]} args
 */
export async function command(ground, args) {
  await buildApi();
  const entry = join(ROOT, 'build/api/command.js');
  if (!existsSync(entry)) throw new Stop('This version of Qiying has no commands.');
  return withDatabase(ground, (env, untilStop) => {
    // A package manager runs scripts from the project's folder; the files that are named are where the caller stood.
    const cwd = resolve(process.env['INIT_CWD'] ?? '.');
    const child = spawn(NODE, ['--enable-source-maps', entry, ...args], { cwd, env, stdio: 'inherit' });
    return untilStop(child);
  });
}

/**
 * @typedef {(child: import('node:child_process').ChildProcess) => Promise<number>} UntilStop
 * @param {Awaited<ReturnType<typeof import('./preflight.mjs').preflight>>} ground
 * @param {(env: NodeJS.ProcessEnv, untilStop: UntilStop) => Promise<number>} work
 */
async function withDatabase(ground, work) {
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null;
  let stopping = false;
  whenAskedToStop(() => {
    if (stopping) return;
    stopping = true;
    ground.presence.nameLeaving();
    if (child) endGently(child);
  });
  const database = await openDatabase(ground);
  try {
    if (stopping) return 0;
    const env = { ...process.env, QIYING_DATA: ground.data, QIYING_OWNER_URL: database.url };
    const code = await work(env, (started) => exitOf((child = started)));
    return stopping ? 0 : code;
  } finally {
    await database.close();
    if (stopping && ground.presence.note.serves !== null) progress.write('Qiying has stopped; its data is kept.\n');
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function endGently(child) {
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), PATIENCE).unref();
}
