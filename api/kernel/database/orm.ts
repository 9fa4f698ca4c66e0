import type { EntityManager } from '@mikro-orm/postgresql';
import { MikroORM } from '@mikro-orm/postgresql';
import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import type { DatabaseConnection, QueryResult } from 'kysely';
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, CompiledQuery } from 'kysely';
import type { PoolClient } from './pool.ts';

type EntityClass = abstract new () => object;

let orm: MikroORM | undefined;
let prepared: Promise<unknown> | undefined;

/**
 * Discovers the entities once per process. The ORM never opens a connection of its own: it joins the client of an
 * operation (`joinTransaction`), so that nothing can be read outside a bound transaction.
 */
export function defineEntities(entities: readonly EntityClass[]): MikroORM {
  orm = new MikroORM({
    entities: [...entities],
    dbName: 'qiying',
    namingStrategy: UnderscoreNamingStrategy,
    connect: false,
    forceUtcTimezone: true,
    validate: false,
    debug: false,
  } as never);
  // Counts as connected without a connection: every statement runs on an operation's client.
  prepared = orm.em.getConnection().connect({ skipOnConnect: true });
  return orm;
}

/** The entity metadata, for what is compiled from it: read models and the schema check. */
export function entities(): MikroORM {
  if (!orm) throw new Error('The entities are not defined yet.');
  return orm;
}

/** A unit of work on the client of an operation: transaction control stays with the operation. */
export async function joinTransaction(client: PoolClient): Promise<EntityManager> {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const result = await client.query({ text: query.sql, values: query.parameters as unknown[] });
      return { rows: result.rows as R[], numAffectedRows: BigInt(result.rowCount ?? 0) };
    },
    streamQuery() {
      throw new Error('Streaming is not offered inside an operation.');
    },
  };
  const ignore = async () => undefined;
  const kysely = new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createDriver: () => ({
        init: ignore,
        destroy: ignore,
        acquireConnection: async () => connection,
        releaseConnection: ignore,
        beginTransaction: ignore,
        commitTransaction: ignore,
        rollbackTransaction: ignore,
        savepoint: async (c, name) => void (await c.executeQuery(CompiledQuery.raw(`savepoint ${name}`))),
        rollbackToSavepoint: async (c, name) =>
          void (await c.executeQuery(CompiledQuery.raw(`rollback to savepoint ${name}`))),
        releaseSavepoint: async (c, name) =>
          void (await c.executeQuery(CompiledQuery.raw(`release savepoint ${name}`))),
      }),
    },
  });
  await prepared;
  const em = entities().em.fork();
  em.setTransactionContext((await kysely.startTransaction().execute()) as never);
  return em;
}
