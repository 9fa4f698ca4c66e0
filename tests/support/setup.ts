import 'reflect-metadata';
import fc from 'fast-check';
import { afterEach } from 'vitest';
import { letRun } from './time.ts';

// The library of accounts skips telemetry and origin checks where it believes to be under test: here it is asked to send
// telemetry, and must not.
process.env['NODE_ENV'] = 'production';
delete process.env['TEST'];
process.env['BETTER_AUTH_TELEMETRY'] = '1';
process.env['BETTER_AUTH_TELEMETRY_ENDPOINT'] = 'http://192.0.2.1/telemetry';

/**
 * Properties draw the same values in each run, so that a failure is found again: `QIYING_SEED=random` explores others,
 * `QIYING_SEED=<number>` repeats one, `QIYING_RUNS=<number>` draws more of them.
 */
const seed = process.env['QIYING_SEED'] ?? '20240705';
fc.configureGlobal({
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
  ...(process.env['QIYING_RUNS'] ? { numRuns: Number(process.env['QIYING_RUNS']) } : {}),
});

// This runs anew for each file, while what it imports is kept: no file lives at the moment where another one stopped.
letRun();

if (process.env['QIYING_JOURNEYS']) {
  const { pictureFailure } = await import('./browser.ts');
  afterEach(pictureFailure);
}
