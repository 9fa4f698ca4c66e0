import type { EntityManager } from '@mikro-orm/postgresql';
import type { RowOf } from './orm.ts';
import { changeOf, insertOf, joinTransaction, recordOf, rowOf } from './orm.ts';
import type { Database, PoolClient, Statement, Values } from './pool.ts';
import { endReading } from './pool.ts';
import type { Principal } from './principal.ts';
import { bindingOf, timeOf } from './principal.ts';

/** Thrown to undo the whole operation while still answering with a value. */
export class RollBack<T> extends Error {
  constructor(readonly result: T) {
    super('The operation was rolled back.');
  }
}

/** The one transaction of an operation: bound to a district and a principal, on one client of the pool. */
export class Transaction {
  private entityManager: Promise<EntityManager> | undefined;
  private readonly added: Promise<unknown>[] = [];
  private readonly committed: (() => void | Promise<void>)[] = [];

  constructor(
    readonly who: Principal,
    private readonly client: PoolClient,
    private readonly prepare: boolean,
    readonly now: Date,
  ) {}

  /** Runs a named statement; statements sent without awaiting the one before travel together. */
  async rows<Row extends object>(statement: Statement, values: Values = []): Promise<Row[]> {
    const query = { text: statement.text, values: values as unknown[] };
    const result = await this.client.query<Row>(this.prepare ? { name: statement.name, ...query } : query);
    return result.rows;
  }

  /** Runs a statement once, unnamed: settings, savepoints and statements that are seldom repeated. */
  async execute<Row extends object>(text: string, values?: Values): Promise<Row[]> {
    const result = await this.client.query<Row>(values ? { text, values: values as unknown[] } : text);
    return result.rows;
  }

  /** The unit of work for a capability's own rows, joined to this transaction when first asked for. */
  em(): Promise<EntityManager> {
    this.entityManager ??= joinTransaction(this.client);
    return this.entityManager;
  }

  /**
   * Adds a row that needs no unit of work, because nothing is read first: one prepared statement, on the wire at once and
   * together with those that follow. `settle` waits for it.
   */
  add<Row extends object>(entity: new () => Row, row: RowOf<Row>): void {
    this.sent(this.rows(insertOf(entity), [recordOf(entity, row)]));
  }

  /** Changes a row that needs no unit of work, because it is known what it becomes: sent like `add`. */
  change<Row extends object>(entity: new () => Row, id: string, to: Partial<RowOf<Row>>): void {
    this.sent(this.rows(changeOf(entity, Object.keys(to)), [id, recordOf(entity, to)]));
  }

  /**
   * A row by its identifier, as the principal sees it; nothing keeps track of it. What the unit of work still holds of the
   * same row is not in it.
   */
  async row<Row extends object>(entity: new () => Row, id: string): Promise<RowOf<Row> | null> {
    const [row] = await this.rows<RowOf<Row>>(rowOf(entity), [id]);
    return row ?? null;
  }

  private sent(statement: Promise<unknown>): void {
    statement.catch(() => undefined);
    this.added.push(statement);
  }

  /** Writes what the unit of work still holds; a no-op when nothing asked for it. */
  async flush(): Promise<void> {
    if (this.entityManager) await (await this.entityManager).flush();
  }

  /** Waits for the rows that were added. */
  async settle(): Promise<void> {
    await Promise.all(this.added.splice(0));
  }

  /** Forgets what the unit of work holds, after a savepoint was rolled back. */
  async forget(): Promise<void> {
    await Promise.allSettled(this.added.splice(0));
    if (this.entityManager) (await this.entityManager).clear();
  }

  afterCommit(effect: () => void | Promise<void>): void {
    this.committed.push(effect);
  }

  async runCommitted(): Promise<void> {
    for (const effect of this.committed) await effect();
  }
}

export interface OperationOptions {
  readonly readOnly?: boolean;
  /** The instant that it is done at: now, unless a demo makes up its past. */
  readonly at?: Date;
}

/** SQLSTATEs after which the same operation may succeed: serialization failure, deadlock. */
const TRANSIENT = new Set(['40001', '40P01']);
const ATTEMPTS = 4;

/**
 * Runs one operation in one transaction, again when PostgreSQL says that it lost a race. The answer exists only
 * after a commit that really committed: COMMIT on an aborted transaction reports ROLLBACK without an error.
 */
export async function operation<T>(
  database: Database,
  who: Principal,
  work: (tx: Transaction) => Promise<T>,
  options: OperationOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await attemptOperation(database, who, work, options);
    } catch (error) {
      if (error instanceof RollBack) return error.result as T;
      if (attempt === ATTEMPTS || !isTransient(error)) throw error;
    }
  }
}

export function isTransient(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (TRANSIENT.has((cause as { code?: string }).code ?? '')) return true;
  }
  return false;
}

async function attemptOperation<T>(
  database: Database,
  who: Principal,
  work: (tx: Transaction) => Promise<T>,
  { readOnly = false, at }: OperationOptions,
): Promise<T> {
  const client = await database.pool.connect();
  let broken = false;
  try {
    // One message, not awaited: it is on the wire together with the first statement of the work.
    const now = at ?? database.now();
    const bound = at || database.ownTime ? `${bindingOf(who)}; ${timeOf(now)}` : bindingOf(who);
    const begun = client.query(`begin${readOnly ? ' read only' : ''}; ${bound}`);
    begun.catch(() => undefined);
    const tx = new Transaction(who, client, database.prepare, now);
    const result = await work(tx);
    await tx.flush();
    await tx.settle();
    await begun;
    if (readOnly) {
      endReading(client);
      await tx.runCommitted();
      return result;
    }
    const committed = await client.query('commit');
    if (committed.command !== 'COMMIT') throw new Error('The transaction was aborted before its commit.');
    await tx.runCommitted();
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
