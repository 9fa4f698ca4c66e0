import type { EntityManager } from '@mikro-orm/postgresql';
import { MikroORM } from '@mikro-orm/postgresql';
import { UnderscoreNamingStrategy } from '@mikro-orm/core';
import type { DatabaseConnection, QueryResult } from 'kysely';
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, CompiledQuery } from 'kysely';
import type { PoolClient, Statement } from './pool.ts';

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

/** The columns of an entity; what it declares as optional is read from elsewhere. */
export type RowOf<Entity extends object> = {
  [Key in keyof Entity as undefined extends Entity[Key] ? never : Key]: Entity[Key];
};

interface Insert {
  readonly statement: Statement;
  readonly columns: readonly (readonly [property: string, column: string])[];
}

const inserts = new Map<EntityClass, Insert>();

/** The named statement that adds one row of an entity, given as a JSON record. */
export function insertOf(entity: EntityClass): Statement {
  return compiledInsert(entity).statement;
}

/** The row as the JSON record that `insertOf` takes. */
export function recordOf(entity: EntityClass, row: object): string {
  const values = row as Readonly<Record<string, unknown>>;
  return JSON.stringify(
    Object.fromEntries(compiledInsert(entity).columns.map(([property, column]) => [column, values[property] ?? null])),
  );
}

function compiledInsert(entity: EntityClass): Insert {
  const known = inserts.get(entity);
  if (known) return known;
  const { tableName, props } = entities().getMetadata().get(entity);
  const columns = props.map(({ name, fieldNames }) => [String(name), fieldNames[0]!] as const);
  const names = columns.map(([, column]) => column).join(', ');
  const statement = {
    name: `add_${tableName}`,
    text: `insert into ${tableName} (${names}) select ${names} from jsonb_populate_record(null::${tableName}, $1)`,
  };
  const insert = { statement, columns };
  inserts.set(entity, insert);
  return insert;
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
