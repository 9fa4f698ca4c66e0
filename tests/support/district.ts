import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { inject } from 'vitest';
import { seedDemo } from '../../api/demo/demo.ts';
import { readyDistricts } from '../../api/kernel/database/index.ts';
import { MasterKey } from '../../api/kernel/privacy/index.ts';
import { createServer } from '../../api/server.ts';
import type { Services } from '../../api/services.ts';
import type { TrustedProxies } from '../../api/trust-proxy.ts';
import { asRole, openServices } from '../../api/services.ts';
import { morningSince } from './morning.ts';
import { now } from './time.ts';

export const PASSWORD = 'Qiying-test-1';

interface GraphQLAnswer {
  readonly data: Record<string, any> | null;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

/** What every server on this PostgreSQL must be started with: the passwords of its roles follow from it. */
export const SECRET = 'a-secret-for-tests-that-is-long-enough-really';
const MASTER = new MasterKey(Buffer.from(SECRET));

/** The password of the role that the application signs in as. */
export const applicationPassword = (): string => MASTER.password('role qiying_app');

export interface DistrictOptions {
  readonly portal?: string | null;
  readonly development?: boolean;
  readonly publicPerHour?: number;
  readonly trustProxy?: TrustedProxies;
  /** How often one address may present links in an hour. */
  readonly linksPerHour?: number;
  /** Host and port of a pooler before the database, and how many connections the application opens to it. */
  readonly pooler?: { readonly address: string; readonly clients: number };
}

/** A running Qiying with the demo districts in a database of its own, spoken to over HTTP as each participant. */
export class TestDistrict {
  private readonly cookies = new Map<string, Promise<string>>();
  /** What opens an appeal to whoever made it, by the appeal. */
  readonly links = new Map<string, string>();
  private readonly unitIds = new Map<string, string>();
  /** As the application's role, beside the application: what one transaction binds is gone with it. */
  private readonly plain: pg.Pool;

  private constructor(
    readonly services: Services,
    readonly app: FastifyInstance,
    readonly base: string,
    private readonly folder: string,
  ) {
    const connectionString = asRole(services.ownerUrl, 'qiying_app', applicationPassword());
    this.plain = new pg.Pool({ connectionString, max: 4 });
    // Gone with its database.
    this.plain.on('error', () => undefined);
  }

  static async open({
    portal = null,
    development = true,
    pooler,
    ...limits
  }: DistrictOptions = {}): Promise<TestDistrict> {
    const name = `qiying_${randomBytes(6).toString('hex')}`;
    await seedTemplate();
    await onServer(`create database ${name} template ${TEMPLATE} owner qiying_owner`);
    const folder = mkdtempSync(join(tmpdir(), 'qiying-files-'));
    const services = await openServices({
      ...servicesOf(name, folder),
      ...(pooler
        ? { applicationHost: `postgres://${pooler.address}/${name}`, poolSize: pooler.clients, prepare: false }
        : {}),
    });
    const { database, auth, files, live, districts } = services;
    const served = { database, auth, jobs: null, files, live, districts, development, portal };
    const app = await createServer({ ...served, ...limits });
    const base = await app.listen({ port: 0, host: '127.0.0.1' });
    return new TestDistrict(services, app, base, folder);
  }

  async close(): Promise<void> {
    const closed = this.app.close();
    // An answer whose body nobody read keeps its connection until it times out.
    this.app.server.closeAllConnections();
    await closed;
    await Promise.all([this.plain.end(), this.services.close()]);
    rmSync(this.folder, { recursive: true, force: true });
    await onServer(`drop database ${new URL(this.services.ownerUrl).pathname.slice(1)} with (force)`);
  }

  /** A GraphQL operation as a signed-in member, a link, or nobody. */
  async ask(as: string | { link: string } | null, query: string, variables: object = {}): Promise<GraphQLAnswer> {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (typeof as === 'string') headers['cookie'] = await this.cookieOf(as);
    else if (as) headers['x-qiying-link'] = as.link;
    const response = await fetch(`${this.base}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphQLAnswer;
  }

  /** Does an act and answers with its union: `__typename`, the matter, what a refusal says. */
  async act(
    as: string | { link: string },
    name: string,
    target: { id?: string; part?: string; version?: number; key?: string },
    input?: object,
  ): Promise<any> {
    const Name = name[0]!.toUpperCase() + name.slice(1);
    const field = await this.fieldOf(name);
    const takes = field.args.map((arg) => arg.name);
    const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
    const passed = takes.map((arg) => `${arg}: $${arg}`).join(', ');
    const result = field.result ? ` result { ${field.result} }` : '';
    const { data, errors } = await this.ask(
      as,
      `mutation(${declared}) { ${name}(${passed}) { __typename
        ... on ${Name}Success { matter { id number version state }${result} }
        ... on Problem { message } ... on NotPermitted { hindrance } ... on InvalidInput { issues { path code } }
        ... on StaleVersion { currentVersion since { seq act } } } }`,
      Object.fromEntries(takes.map((arg) => [arg, ({ ...target, input } as Record<string, unknown>)[arg]])),
    );
    if (errors) return { error: errors[0]!.extensions.code, message: errors[0]!.message };
    return data![name];
  }

  /** Does an act on the matter as it stands now, and expects that it is done. */
  async do(as: string, name: string, id: string, input?: object, part?: string): Promise<any> {
    const version = await this.versionOf(id);
    const answer = await this.act(as, name, { id, version, ...(part ? { part } : {}) }, input);
    if (!answer.__typename?.endsWith('Success')) throw new Error(`${name} as ${as}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** The clocks of a matter as they stand, every one of them. */
  clocksOf(id: string): Promise<object[]> {
    return this.direct(
      this.mainCentre(),
      'select id, kind, state, deadline, pauses, extensions, stopped_at from clock where matter_id = $1 order by id',
      [id],
    );
  }

  async versionOf(id: string): Promise<number> {
    const [row] = await this.direct<{ version: number }>(
      this.mainCentre(),
      `select version from matter where id = $1`,
      [id],
    );
    return row?.version ?? 0;
  }

  mainCentre(): string {
    return this.services.districts.get('370202')!.centreId;
  }

  /** Direct SQL as the application role, bound to a principal or to none. */
  async direct<Row extends object>(
    principal: string | null,
    text: string,
    values: unknown[] = [],
    district = '370202',
  ): Promise<Row[]> {
    const client = await this.plain.connect();
    let broken = true;
    try {
      const bound = principal ? `; set local app.principal = '${principal}'` : '';
      await client.query(`begin; set local search_path to ${this.services.districts.get(district)!.schema}${bound}`);
      const { rows } = await client.query<Row>({ text, values });
      await client.query('rollback');
      broken = false;
      return rows;
    } finally {
      client.release(broken);
    }
  }

  /** Changes what no role of the application may, to bring about a state that takes long to come about. */
  asSuperuser<Row extends object = object>(statement: string, values: unknown[] = []): Promise<Row[]> {
    return onServer<Row>(statement, values, new URL(this.services.ownerUrl).pathname);
  }

  async unit(code: string, district = '370202'): Promise<string> {
    const known = this.unitIds.get(`${district} ${code}`);
    if (known) return known;
    const centre = this.services.districts.get(district)!.centreId;
    const [row] = await this.direct<{ id: string }>(centre, 'select id from unit where code = $1', [code], district);
    this.unitIds.set(`${district} ${code}`, row!.id);
    return row!.id;
  }

  /** Registers an appeal with the least that one needs. */
  async register(as: string, input: object = {}): Promise<{ id: string; number: string; link: string }> {
    const appellant = { name: '张三', phone: '13800001111' };
    const answer = await this.act(
      as,
      'appealRegister',
      {},
      { type: 'COMPLAINT', channel: 'WALK_IN', title: '测试诉求', body: '测试内容', appellant, ...input },
    );
    if (!answer.result) throw new Error(JSON.stringify(answer));
    const { appealId, number, queryCode } = answer.result;
    const link = `370202/${number}/${queryCode}`;
    this.links.set(appealId, link);
    return { id: appealId, number, link };
  }

  /** The session cookie of a member, signed in when first asked for. */
  cookieOf(username: string): Promise<string> {
    const known = this.cookies.get(username) ?? this.signIn(username);
    this.cookies.set(username, known);
    return known;
  }

  /** A new session; answers with its cookies. */
  async signIn(username: string): Promise<string> {
    const response = await fetch(`${this.base}/api/auth/sign-in/username`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: PASSWORD }),
    });
    if (!response.ok) throw new Error(`${username} could not sign in: ${await response.text()}`);
    return response.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
  }

  private fields: Map<string, { args: { name: string; type: string }[]; result: string | null }> | undefined;

  private async fieldOf(name: string) {
    this.fields ??= await this.readFields();
    const field = this.fields.get(name);
    if (!field) throw new Error(`There is no mutation ${name}.`);
    return field;
  }

  private async readFields() {
    const { createSchema } = await import('../../api/schema.ts');
    const { getNamedType, isObjectType, isUnionType } = await import('graphql');
    const fields = new Map<string, { args: { name: string; type: string }[]; result: string | null }>();
    for (const field of Object.values(createSchema().getMutationType()!.getFields())) {
      const union = getNamedType(field.type);
      const success = isUnionType(union) ? union.getTypes().find((type) => type.name.endsWith('Success')) : undefined;
      const result = success?.getFields()['result'];
      const yielded = result ? getNamedType(result.type) : null;
      fields.set(field.name, {
        args: field.args.map((arg) => ({ name: arg.name, type: String(arg.type) })),
        result: isObjectType(yielded) ? Object.keys(yielded.getFields()).join(' ') : null,
      });
    }
    return fields;
  }
}

function servicesOf(name: string, filesFolder: string) {
  const ownerUrl = new URL(inject('ownerUrl'));
  ownerUrl.pathname = `/${name}`;
  return { ownerUrl: ownerUrl.href, master: MASTER, baseUrl: 'http://127.0.0.1', filesFolder, withJobs: false, now };
}

const TEMPLATE = 'qiying_template';

/** A seeded database for a start of its own, and the secret that its roles and its rows go by. */
export async function databaseForStart(): Promise<{ url: string; secret: string }> {
  const name = `qiying_${randomBytes(6).toString('hex')}`;
  await seedTemplate();
  await onServer(`create database ${name} template ${TEMPLATE} owner qiying_owner`);
  const url = new URL(inject('ownerUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, secret: SECRET };
}

/** The demo is seeded once in a run; every spec file has a copy of its own. Whoever comes second waits for it. */
async function seedTemplate(): Promise<void> {
  const server = new pg.Client({ connectionString: inject('superuserUrl') });
  await server.connect();
  try {
    await server.query(`select pg_advisory_lock(hashtext('${TEMPLATE}'))`);
    const { rowCount } = await server.query('select from pg_database where datname = $1', [TEMPLATE]);
    if (rowCount) return;
    const seeding = `${TEMPLATE}_seeding`;
    await server.query(`drop database if exists ${seeding} with (force)`);
    await server.query(`create database ${seeding} owner qiying_owner`);
    // When the run began, whatever moment the file lives at that happens to come first: members are told of what came later.
    const begun = () => morningSince(inject('begunAt'));
    const services = await openServices({ ...servicesOf(seeding, tmpdir()), now: begun });
    try {
      await seedDemo(services, PASSWORD);
      await readyDistricts(services.ownerUrl);
    } finally {
      await services.close();
    }
    await server.query(`alter database ${seeding} rename to ${TEMPLATE}`);
  } finally {
    await server.end();
  }
}

async function onServer<Row extends object>(
  statement: string,
  values: unknown[] = [],
  database?: string,
): Promise<Row[]> {
  const url = new URL(inject('superuserUrl'));
  if (database) url.pathname = database;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return (await client.query<Row>(statement, values)).rows;
  } finally {
    await client.end();
  }
}
