import { createHash } from 'node:crypto';
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

/** An entity's table and columns, and the statements that were made from them. */
interface Table {
  readonly name: string;
  readonly columns: ReadonlyMap<string, string>;
  readonly statements: Map<string, Statement>;
}

const tables = new Map<EntityClass, Table>();

function tableOf(entity: EntityClass): Table {
  const known = tables.get(entity);
  if (known) return known;
  const { tableName, props } = entities().getMetadata().get(entity);
  const columns = new Map(props.map(({ name, fieldNames }) => [String(name), fieldNames[0]!]));
  const table = { name: tableName, columns, statements: new Map<string, Statement>() };
  tables.set(entity, table);
  return table;
}

/** A statement on an entity's table, made once and named after it, so that every connection prepares it once. */
function statementOn(entity: EntityClass, key: string, text: (table: Table) => string): Statement {
  const table = tableOf(entity);
  let statement = table.statements.get(key);
  if (!statement) {
    const made = text(table);
    const mark = key.includes(':') ? `_${createHash('sha1').update(made).digest('hex').slice(0, 12)}` : '';
    statement = { name: `${key.split(':')[0]}_${table.name}${mark}`, text: made };
    table.statements.set(key, statement);
  }
  return statement;
}

/** Adds one row of an entity, given as a JSON record. */
export function insertOf(entity: EntityClass): Statement {
  return statementOn(entity, 'add', ({ name, columns }) => {
    const names = [...columns.values()].join(', ');
    return `insert into ${name} (${names}) select ${names} from jsonb_populate_record(null::${name}, $1)`;
  });
}

/** Reads one row of an entity by its identifier, under the names of its properties. */
export function rowOf(entity: EntityClass): Statement {
  return statementOn(entity, 'row', ({ name, columns }) => {
    const selected = [...columns].map(([property, column]) => `${column} as "${property}"`).join(', ');
    return `select ${selected} from ${name} where id = $1`;
  });
}

/** Changes the named properties of one row of an entity: identifier, JSON record. */
export function changeOf(entity: EntityClass, properties: readonly string[]): Statement {
  return statementOn(entity, `change:${properties}`, ({ name, columns }) => {
    const set = properties.map((property) => `${columns.get(property)} = r.${columns.get(property)}`).join(', ');
    return `update ${name} set ${set} from jsonb_populate_record(null::${name}, $2) r where ${name}.id = $1`;
  });
}

/** Properties of a row as the JSON record that these statements take. */
export function recordOf(entity: EntityClass, row: object): string {
  const { columns } = tableOf(entity);
  const values = Object.entries(row).map(([property, value]) => [columns.get(property), value ?? null] as const);
  return JSON.stringify(Object.fromEntries(values.filter(([column]) => column !== undefined)));
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
