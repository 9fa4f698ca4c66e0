import type { TestProject } from 'vitest/node';
import { startPostgres } from './embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** When the run began, by the machine's clock: all files of a run live at the same time. */
    begunAt: number;
    ownerUrl: string;
    superuserUrl: string;
  }
}

/** One PostgreSQL for the whole run; every spec file makes its own database in it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  provide('begunAt', Date.now());
  const postgres = await startPostgres();
  provide('ownerUrl', postgres.ownerUrl('qiying'));
  provide('superuserUrl', postgres.superuserUrl);
  return () => postgres.stop();
}
