import type { Writable } from 'node:stream';
import pg from 'pg';

// Numbers of type bigint (counts) stay well below 2^53 here; dates stay text, because a day has no time zone.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

export interface DatabaseConfig {
  readonly url: string;
  readonly max?: number;
  /** Off behind a pooler that cannot carry named statements (PgBouncer below 1.21). */
  readonly prepare?: boolean;
  /** What time it is in the districts: the machine's time, unless a test lives at another. */
  readonly now?: () => Date;
}

export interface Statement {
  readonly name: string;
  readonly text: string;
}

export type Values = readonly unknown[];
export type PoolClient = pg.PoolClient;

/** The application's own connections. Every client gets an error listener: without one a killed backend ends the process. */
export class Database {
  readonly pool: pg.Pool;
  readonly prepare: boolean;
  /** The time that acts are dated with and clocks are held against; sessions and caches keep the machine's. */
  readonly now: () => Date;
  /** Whether that is another time than PostgreSQL's. */
  readonly ownTime: boolean;

  constructor(config: DatabaseConfig) {
    this.prepare = config.prepare ?? true;
    this.now = config.now ?? (() => new Date());
    this.ownTime = config.now !== undefined;
    this.pool = new pg.Pool({
      connectionString: config.url,
      max: config.max ?? 10,
      pipeline: true,
      application_name: 'qiying',
    } as pg.PoolConfig);
    this.pool.on('connect', (client) => {
      client.on('error', reportLostConnection);
      sendTogether(client);
    });
    this.pool.on('error', reportLostConnection);
  }

  /** Refuses to run as a role that row-level security does not hold: superuser, BYPASSRLS, or an owner of tables. */
  async assertHarmless(): Promise<void> {
    const { rows } = await this.pool.query<{ harmful: boolean }>(
      `select rolsuper or rolbypassrls
              or exists (select from pg_class c where c.relowner = r.oid and c.relkind in ('r', 'p')) as harmful
         from pg_roles r where rolname = current_user`,
    );
    if (rows[0]?.harmful !== false)
      throw new Error(
        'The application role must not be superuser, own tables or bypass row-level security; Qiying does not start with it.',
      );
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}

/**
 * What is sent within one turn of the event loop leaves in one packet: the settings of a transaction with its first
 * statement, all rows of an act. A write to a socket that wakes PostgreSQL costs more than the making of the message.
 */
function sendTogether(client: pg.PoolClient): void {
  const stream = streamOf(client);
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown;
  let held = false;
  const sending = (...asked: unknown[]): unknown => {
    if (!held) {
      held = true;
      stream.cork();
      process.nextTick(() => {
        held = false;
        stream.uncork();
      });
    }
    return query(...asked);
  };
  client.query = sending as typeof client.query;
}

/**
 * Ends a transaction that only read, without waiting: nothing is to be made durable. The message leaves with what the
 * client is asked next, or alone when the loop has turned.
 */
export function endReading(client: PoolClient): void {
  const stream = streamOf(client);
  stream.cork();
  setImmediate(() => stream.uncork());
  // Fails with its connection alone, which the client's listener reports and the pool then drops.
  client.query('commit').catch(() => undefined);
}

const streamOf = (client: PoolClient): Writable =>
  (client as unknown as { connection: { stream: Writable } }).connection.stream;

function reportLostConnection(error: Error): void {
  console.error(`A database connection was lost: ${error.message}`);
}
