import { fileURLToPath } from 'node:url';
import { MikroORM } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import pg from 'pg';
import type { District } from './principal.ts';

const MIGRATIONS = new URL('../../../migrations/', import.meta.url);

/** A database that cannot be used, in one sentence for the person who starts Qiying. */
export class DatabaseUnusable extends Error {}

export interface RoleConfig {
  readonly ownerUrl: string;
  /** Password of `qiying_app`, the role that owns nothing and that every operation runs as. */
  readonly appPassword: string;
}

/** Creates the roles and the common schema, and brings the common schema up to date. Runs as the owner, idempotent. */
export async function prepareDatabase({ ownerUrl, appPassword }: RoleConfig): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    await owner.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'qiying_app') then create role qiying_app login; end if;
        if not exists (select from pg_roles where rolname = 'qiying_search') then create role qiying_search nologin; end if;
        execute format('grant qiying_search to %I', current_user);
      end $$`);
    await untilAlone(owner, `alter role qiying_app password ${pg.escapeLiteral(appPassword)}`);
    await owner.query(`create schema if not exists common`);
  });
  await migrateSchema(ownerUrl, 'common', 'common');
}

/** Repeats a statement that met another one at the same catalogue row: roles belong to all databases of a server. */
export async function untilAlone(client: pg.Client, text: string): Promise<void> {
  for (let left = 20; ; left -= 1) {
    try {
      await client.query(text);
      return;
    } catch (error) {
      const concurrent = error instanceof Error && /concurrently updated/.test(error.message);
      if (!concurrent || left === 0) throw error;
    }
  }
}

/** Creates a district's schema if it is missing and brings it up to date. */
export async function migrateDistrict(ownerUrl: string, schema: District['schema']): Promise<void> {
  await asOwner(ownerUrl, (owner) => owner.query(`create schema if not exists ${pg.escapeIdentifier(schema)}`));
  await migrateSchema(ownerUrl, schema, 'district');
}

/** The districts that are ready for work, read as the owner. */
export async function listDistricts(ownerUrl: string): Promise<District[]> {
  return asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<District>(
      `select id, name, schema_name as schema, centre_id as "centreId", file_id as "fileId" from common.district
        where ready_at is not null order by id`,
    );
    return rows;
  });
}

/** Says that the districts that were opened are ready for work: the last step of opening them. */
export async function readyDistricts(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, (owner) => owner.query('update common.district set ready_at = now() where ready_at is null'));
}

/** Removes what a start that was interrupted has left of districts that never were ready. */
export async function dropUnreadyDistricts(
  ownerUrl: string,
  forget: (owner: pg.ClientBase, districtId: string) => Promise<void>,
): Promise<void> {
  await asOwner(ownerUrl, async (owner) => {
    const { rows } = await owner.query<{ id: string; schema: string }>(
      'select id, schema_name as schema from common.district where ready_at is null',
    );
    for (const { id, schema } of rows) {
      await owner.query('begin');
      await owner.query(`drop schema if exists ${pg.escapeIdentifier(schema)} cascade`);
      await forget(owner, id);
      await owner.query('delete from common.district where id = $1', [id]);
      await owner.query('commit');
    }
  });
}

/** Does what only one process may do at a time: the others that start on this database wait for it. */
export async function alone<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  return asOwner(ownerUrl, async (owner) => {
    await owner.query(`select pg_advisory_lock(hashtext('qiying start'))`);
    return work();
  });
}

/** Runs statements as the owner, outside any operation: migrations and the district register only. */
export async function asOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

async function migrateSchema(ownerUrl: string, schema: string, folder: 'common' | 'district'): Promise<void> {
  const orm = new MikroORM({
    entities: [],
    discovery: { warnWhenNoEntities: false },
    clientUrl: ownerUrl,
    schema,
    driverOptions: { options: `-c search_path=${schema}` },
    extensions: [Migrator],
    migrations: {
      path: fileURLToPath(new URL(`${folder}/`, MIGRATIONS)),
      glob: '!(*.d).{js,ts}',
      tableName: 'migration',
      snapshot: false,
      transactional: true,
      silent: true,
    },
  } as never);
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
