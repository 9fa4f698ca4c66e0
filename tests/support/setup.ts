import 'reflect-metadata';
import fc from 'fast-check';

/**
 * Properties draw the same values in each run, so that a failure is found again: `QIYING_SEED=random` explores others,
 * `QIYING_SEED=<number>` repeats one, `QIYING_RUNS=<number>` draws more of them.
 */
const seed = process.env['QIYING_SEED'] ?? '20240705';
fc.configureGlobal({
  ...(seed === 'random' ? {} : { seed: Number(seed) }),
  ...(process.env['QIYING_RUNS'] ? { numRuns: Number(process.env['QIYING_RUNS']) } : {}),
});
