// Runs every check and closes with one line. Plain JavaScript: the dependencies may not be there yet.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, install, step, Stop } from '../api/start.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE = join(ROOT, 'node_modules/node/bin/node');
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

let passed = 0;
let failed = 0;

/** An installed Chromium, else Debian's package where we may install it. */
function findChromium() {
  const installed = () => [process.env.CHROMIUM_PATH, ...BROWSERS].find((path) => path && existsSync(path));
  if (!installed() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    step('Updating the package list', 'apt-get', ['update', '-qq'], { env });
    step(
      'Installing Chromium and fonts',
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      { env },
    );
  }
  const path = installed();
  if (!path)
    throw new Stop(
      'The journeys need Chromium: install the packages chromium and fonts-noto-cjk, or set CHROMIUM_PATH.',
    );
  return path;
}

/** A check that passes or fails as one. */
function check(name, args) {
  const began = Date.now();
  const { status } = spawnSync(NODE, args, { cwd: ROOT, stdio: 'inherit' });
  if (status === 0) passed++;
  else failed++;
  console.log(`  ${status === 0 ? 'passed' : 'FAILED'}  ${name}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** A run of specs; each of them counts. */
function specs(name, env) {
  const began = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'qiying-report-'));
  const file = join(folder, 'report.json');
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { status } = spawnSync(NODE, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { numPassedTests: 0, numFailedTests: 1 };
  rmSync(folder, { recursive: true, force: true });
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that does not even load has no failing test of its own.
  if (status !== 0 && report.numFailedTests === 0) failed++;
  console.log(`  ${status === 0 ? 'passed' : 'FAILED'}  ${name}  ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

try {
  install();
  const chromium = findChromium();
  build();
  check('lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']);
  check('format', ['node_modules/oxfmt/bin/oxfmt', '--check']);
  check('types of the portal', ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'portal/tsconfig.json', '--noEmit']);
  check('types of the API and tests', ['node_modules/typescript/bin/tsc', '-p', 'tests/tsconfig.json']);
  check('architecture', [
    'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    '--config',
    'tests/architecture/imports.cjs',
    'api',
    'portal',
  ]);
  specs('specs and tenancy', {});
  specs('journeys', { QIYING_JOURNEYS: '1', CHROMIUM_PATH: chromium });
} catch (error) {
  console.error(error instanceof Stop ? `The tests cannot run: ${error.message}` : error);
  failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
