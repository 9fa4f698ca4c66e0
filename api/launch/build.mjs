import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { NODE, ROOT, step } from './terms.mjs';

/** The compiler itself; the one of before is kept for what reads TypeScript through its interface (decision 021). */
export const TSC = '@typescript/native/bin/tsc';
const API = {
  stamp: 'build/.stamp',
  sources: ['api', 'migrations', 'tsconfig.json', 'node_modules/@typescript/native/package.json'],
  belongs: (/** @type {string} */ path) => /(?<!\.spec)\.ts$|\.json$/.test(path),
};
const PORTAL = {
  stamp: 'portal/dist/.stamp',
  sources: ['portal', 'schema', 'pnpm-lock.yaml'],
  // What is generated is written by the build itself.
  belongs: (/** @type {string} */ path) => !/^portal\/gql\/|\.spec\.ts$/.test(path),
};

/** Builds the API when a source is not the one it was built from. */
export async function buildApi() {
  const now = lookAt(API);
  if (now.same) return;
  // A source that went away must not live on as a module: the migrator would still run it.
  if (now.moved) rmSync(join(ROOT, 'build'), { recursive: true, force: true });
  await step('Building the API', NODE, [join(ROOT, 'node_modules', TSC), '-p', 'api/tsconfig.json']);
  keep(API, now.seen);
}

/** Builds the portal when a source is not the one it was built from. */
export async function buildPortal() {
  const now = lookAt(PORTAL);
  if (now.same) return;
  await step('Building the portal', NODE, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build'], {
    cwd: join(ROOT, 'portal'),
    env: { ...process.env, NODE_ENV: 'production' },
  });
  keep(PORTAL, now.seen);
}

/** @typedef {{ names: string, state: string }} Seen the files there are, and how they were last changed */

/** @param {typeof API} part */
function lookAt(part) {
  const files = part.sources.flatMap((source) => filesIn(join(ROOT, source))).filter((path) => part.belongs(path));
  const states = files.map((path) => {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    return `${path} ${size} ${mtimeMs}`;
  });
  /** @type {Seen} */
  const seen = { names: digest(files), state: digest(states) };
  const stamp = join(ROOT, part.stamp);
  /** @type {Partial<Seen>} */
  const kept = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
  return { seen, same: kept.state === seen.state, moved: kept.names !== seen.names };
}

/** @param {typeof API} part @param {Seen} seen */
function keep(part, seen) {
  const stamp = join(ROOT, part.stamp);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, JSON.stringify(seen));
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [relative(ROOT, path)];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules' && name !== 'dist' && !name.startsWith('.'))
    .flatMap(({ name }) => filesIn(join(path, name)))
    .toSorted();
}

/** @param {readonly string[]} lines */
function digest(lines) {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
