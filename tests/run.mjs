// `npm test`: runs every check, even after one failed, and closes with one line. Plain JavaScript: nothing may be installed yet.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { buildApi, buildPortal, TSC } from '../api/launch/build.mjs';
import { exitOf, install, onPinnedNode } from '../api/launch/install.mjs';
import { NODE, ROOT, run, seconds, step, Stop } from '../api/launch/terms.mjs';

/** The headless shell first: it has no windows of its own to draw, which is two fifths of what Chromium does otherwise. */
const BROWSERS = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');

let passed = 0;
let failed = 0;

async function test() {
  await install();
  const code = await onPinnedNode();
  if (code !== null) return code;
  await installFromDebian();
  const law = join(ROOT, 'tests/architecture/imports.cjs');
  await together([
    build,
    () => check('types of the portal', 'vue-tsc/bin/vue-tsc.js', ['-p', 'portal/tsconfig.json', '--noEmit']),
    () => check('types of the API and the tests', TSC, ['-p', 'tests/tsconfig.json']),
    () => check('architecture', 'dependency-cruiser/bin/dependency-cruiser.mjs', ['--config', law, 'api', 'portal']),
    () => check('format', 'oxfmt/bin/oxfmt', ['--check']),
    () => check('lint', 'oxlint/bin/oxlint', ['--deny-warnings']),
  ]);
  await specs('specs and tenancy', {});
  if (existsSync(join(ROOT, 'tests/journeys'))) await journeys();
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** What runs and what the browser opens. The documents of the portal are compared before its build writes them anew. */
async function build() {
  await prepare(buildApi);
  await check(
    'generated documents of the portal',
    '@graphql-codegen/cli/esm/bin.js',
    ['--config', 'codegen.ts', '--check'],
    join(ROOT, 'portal'),
  );
  await prepare(buildPortal);
}

/** What the tests need from outside npm, where Debian's packages may be installed. */
async function installFromDebian() {
  const wanted = [
    ...(findProgram(BROWSERS, process.env['CHROMIUM_PATH']) ? [] : ['chromium-headless-shell', 'fonts-noto-cjk']),
    ...(findProgram(['pgbouncer'], '/usr/sbin/pgbouncer') ? [] : ['pgbouncer']),
  ];
  if (wanted.length === 0 || process.getuid?.() !== 0 || !findProgram(['apt-get'])) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await prepare(() => step('Updating the list of packages', 'apt-get', ['update', '-qq'], { env }));
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...wanted];
  await prepare(() => step(`Installing ${wanted.join(', ')}`, 'apt-get', args, { env }));
}

/**
 * @param {readonly string[]} names
 * @param {string} [first] a path that goes before what is found by name
 */
function findProgram(names, first) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [first, ...paths].find((path) => path && existsSync(path));
}

/**
 * A failed preparation counts, and what needs it will fail by itself.
 * @param {() => Promise<unknown>} work
 */
async function prepare(work) {
  try {
    await work();
  } catch (error) {
    failed++;
    console.error(error instanceof Stop ? error.message : error);
  }
}

/**
 * A check that counts as one; its output is shown when it fails.
 * @param {string} name
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} [cwd]
 */
async function check(name, program, args, cwd = ROOT) {
  const began = Date.now();
  const { code, output } = await run(NODE, [join(ROOT, 'node_modules', program), ...args], { cwd });
  if (code === 0) passed++;
  else {
    failed++;
    console.error(output);
  }
  report(name, code === 0, began);
}

/**
 * Checks that need nothing from one another, as many at a time as there are cores.
 * @param {readonly (() => Promise<void>)[]} checks the longest first
 */
async function together(checks) {
  const waiting = [...checks];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

/**
 * A run of specs; each of them counts.
 * @param {string} name
 * @param {NodeJS.ProcessEnv} env
 */
async function specs(name, env) {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'qiying-report-'));
  const file = join(folder, 'report.json');
  const args = [VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const child = spawn(NODE, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  const code = await exitOf(child);
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 0 };
  rmSync(folder, { recursive: true, force: true });
  passed += counts.numPassedTests;
  // A file that does not even load has no failing test of its own.
  failed += counts.numFailedTests || (code === 0 ? 0 : 1);
  report(name, code === 0, began);
}

async function journeys() {
  const chromium = findProgram(BROWSERS, process.env['CHROMIUM_PATH']);
  if (chromium) return specs('journeys', { QIYING_JOURNEYS: '1', CHROMIUM_PATH: chromium });
  failed++;
  console.error(
    'The journeys need Chromium: install the packages chromium-headless-shell and fonts-noto-cjk, or set CHROMIUM_PATH.',
  );
}

/** @param {string} name @param {boolean} good @param {number} began */
function report(name, good, began) {
  console.log(`  ${good ? 'passed' : 'FAILED'}  ${name}  ${seconds(Date.now() - began)}`);
}

test().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Stop ? `The tests cannot run: ${error.message}` : error);
    console.log(`\n${passed} passed, ${failed + 1} failed`);
    process.exit(1);
  },
);
