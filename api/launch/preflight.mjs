// What can be told at once: asked before anything is installed, built or started.
import { mkdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Presence, isAlive } from './presence.mjs';
import { ROOT, Stop, timed } from './terms.mjs';

const PATIENCE = 30_000;
const HESITATION = 2500;

/**
 * Finds the data folder and makes sure that this start may work: nobody else serves from it, the port is free.
 * @param {{ serves: boolean }} what
 */
export async function preflight({ serves }) {
  const port = portOf(process.env['PORT'] || '4000');
  const data = dataFolder();
  const presence = presenceIn(data, serves ? port : null);
  if (serves) {
    await waitForLeaving(presence, data);
    for (const orphan of presence.orphans()) await timed('Ending what a killed start left behind', () => end(orphan));
    await assertFree(port, process.env['HOST'] || '127.0.0.1');
  }
  presence.forgetDead();
  return { port, data, presence };
}

/** @param {string} text */
function portOf(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Stop(`PORT must be a whole number from 1 to 65535, not “${text}”.`);
  return port;
}

function dataFolder() {
  const folder = resolve(ROOT, process.env['QIYING_DATA'] || '.qiying');
  try {
    mkdirSync(folder, { recursive: true });
    return realpathSync(folder);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/**
 * @param {string} data
 * @param {number | null} port
 */
function presenceIn(data, port) {
  try {
    const presence = new Presence(data, port);
    presence.enter();
    process.on('exit', () => presence.leave());
    return presence;
  } catch (error) {
    throw unwritable(data, error);
  }
}

/**
 * @param {string} folder
 * @param {unknown} error
 */
function unwritable(folder, error) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? 'unknown reason';
  return new Stop(`The data folder ${folder} cannot be written (${code}); set QIYING_DATA to one that can.`);
}

/**
 * One that was just killed or told to stop needs a moment to be gone.
 * @param {Presence} presence
 * @param {string} data
 */
async function waitForLeaving(presence, data) {
  const began = Date.now();
  const others = () => presence.earlier().filter((note) => note.serves !== null);
  const isWorthWaiting = () => Date.now() - began < (others().some((note) => note.leaving) ? PATIENCE : HESITATION);
  while (others().length > 0 && isWorthWaiting()) await pause(100);
  const [other] = others();
  if (!other) return;
  throw new Stop(
    `Qiying already runs on the data folder ${data} (process ${other.pid}, port ${other.serves}); ` +
      'stop it first, or set QIYING_DATA and PORT for a second one.',
  );
}

/** @param {import('./presence.mjs').Process} orphan */
async function end(orphan) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    if (!isAlive(orphan)) return;
    process.kill(orphan.pid, signal);
    for (const until = Date.now() + PATIENCE; isAlive(orphan) && Date.now() < until;) await pause(50);
  }
}

/**
 * @param {number} port
 * @param {string} host
 */
async function assertFree(port, host) {
  await new Promise((done, refuse) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') refuse(new Stop(`Port ${port} is in use; set PORT to a free one.`));
      else refuse(new Stop(`Port ${port} on ${host} cannot be opened (${error.code}); set PORT or HOST.`));
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(done));
  });
}
