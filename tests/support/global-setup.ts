import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../api/launch/database.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    ownerUrl: string;
    superuserUrl: string;
  }
}

/** One PostgreSQL for the whole run; durability is switched off, nothing in it outlives the run. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'qiying-test-'));
  const flags = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const server = await startEmbedded({ folder: join(data, 'postgres'), data, Stop: Error, flags });
  provide('ownerUrl', server.url);
  provide('superuserUrl', server.superuserUrl!);
  return async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
