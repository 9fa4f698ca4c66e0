import pg from 'pg';
import { openCluster } from './embedded-postgres.mjs';
import { progress, Stop, timed } from './terms.mjs';

const OLDEST_SERVER = 150000;

/**
 * The database to work with: the one that is named, or the embedded one of the data folder, which the last one who
 * works with it stops.
 * @param {{ data: string, presence: import('./presence.mjs').Presence }} where
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export async function openDatabase({ data, presence }) {
  const named = process.env['DATABASE_URL'];
  if (named) {
    await assertUsable(named);
    return { url: named, close: async () => undefined };
  }
  const cluster = await timed('Starting PostgreSQL', () => openCluster({ home: data }));
  if (!cluster.folder.startsWith(data))
    progress.write(`  Its data is in ${cluster.folder}: the user that PostgreSQL runs as cannot reach ${data}.\n`);
  return {
    url: cluster.ownerUrl('qiying'),
    async close() {
      presence.leave();
      if (presence.others().length === 0) await cluster.stop();
    },
  };
}

/** @param {string} url */
async function assertUsable(url) {
  const client = await connect(url);
  try {
    const { rows } = await client.query(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
              rolname as role, rolsuper or rolcreaterole and has_database_privilege(current_database(), 'create') as able
         from pg_roles where rolname = current_user`,
    );
    const { number, version, role, able } = rows[0];
    if (number < OLDEST_SERVER)
      throw new Stop(`The PostgreSQL of DATABASE_URL is too old (${version}); Qiying needs version 15 or newer.`);
    if (!able)
      throw new Stop(
        `The role ${role} of DATABASE_URL needs CREATEROLE, and CREATE on its database, to set up Qiying.`,
      );
  } finally {
    await client.end();
  }
}

/** @param {string} url */
async function connect(url) {
  let where = 'an address that cannot be read';
  try {
    const { host, pathname } = new URL(url);
    where = `${host}${pathname}`;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    await client.connect();
    return client;
  } catch (error) {
    const { message, code } = /** @type {NodeJS.ErrnoException} */ (error);
    throw new Stop(`DATABASE_URL does not work (${where}): ${message || code}.`);
  }
}
