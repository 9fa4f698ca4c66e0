import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cluster } from '../../api/launch/embedded-postgres.mjs';
import { createDatabase, openCluster } from '../../api/launch/embedded-postgres.mjs';
import { Presence } from '../../api/launch/presence.mjs';

const PREFIX = 'qiying-test-';

export interface Postgres {
  /** The address of a database for the role that owns it. */
  ownerUrl(database: string): string;
  readonly superuserUrl: string;
  /** Makes a database, as a copy of a template where one is named, and answers with its owner's address. */
  createDatabase(name: string, template?: string): Promise<string>;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Writes survive the machine, as in production; for measuring. */
  readonly durable?: boolean;
}

/** A PostgreSQL of its own in a temporary folder that is gone afterwards. */
export async function startPostgres({ durable = false }: PostgresOptions = {}): Promise<Postgres> {
  await sweep();
  const home = realpathSync(mkdtempSync(join(tmpdir(), PREFIX)));
  const presence = new Presence(home, null);
  presence.enter();
  const cluster = await openCluster({ home, durable }).catch((error: unknown) => {
    rmSync(home, { recursive: true, force: true });
    throw error;
  });
  return {
    ownerUrl: (database) => cluster.ownerUrl(database),
    superuserUrl: cluster.superuserUrl,
    createDatabase: (name, template) =>
      createDatabase(cluster.superuserUrl, cluster.ownerUrl('postgres'), name, template),
    stop: () => discard(cluster, home),
  };
}

/** What runs that were killed have left: their servers still run, and nobody knows them any more. */
async function sweep(): Promise<void> {
  const homes = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const home of homes.map((name) => join(realpathSync(tmpdir()), name))) {
    if (!existsSync(join(home, 'postgres.json')) || new Presence(home, null).others().length > 0) continue;
    // Another run may be sweeping the same one, or its owner may be on its way out.
    await openCluster({ home, durable: false }).then(
      (cluster) => discard(cluster, home),
      () => undefined,
    );
  }
}

async function discard(cluster: Cluster, home: string): Promise<void> {
  await cluster.remove();
  rmSync(home, { recursive: true, force: true });
}
