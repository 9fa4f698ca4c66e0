import { randomUUID } from 'node:crypto';
import fastifyApollo from '@as-integrations/fastify';
import fastifyRateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fastify from 'fastify';
import { calendarRoutes } from './coordination/index.ts';
import type { Auth, Identity } from './kernel/auth/index.ts';
import type { Database, District, Principal } from './kernel/database/index.ts';
import { operation, publicPrincipal, systemPrincipal } from './kernel/database/index.ts';
import type { FileStore } from './kernel/files/index.ts';
import { fileRoutes } from './kernel/files/index.ts';
import { notFound, tooMany } from './kernel/graphql/errors.ts';
import type { Context, SeatOfWork } from './kernel/graphql/context.ts';
import { createGraphQLServer } from './kernel/graphql/server.ts';
import type { Subscriber } from './kernel/graphql/socket.ts';
import { Subscriptions } from './kernel/graphql/socket.ts';
import { localeOf } from './kernel/i18n/index.ts';
import type { Jobs } from './kernel/jobs/index.ts';
import type { Live } from './kernel/live/index.ts';
import { Feed, Presence } from './kernel/live/index.ts';
import { theSeal } from './kernel/privacy/index.ts';
import { serveGraphiQL } from './graphiql.ts';
import { answerErrors } from './http-errors.ts';
import { linkAddress, linkHolds, storedFileOf } from './matter/index.ts';

import { createSchema } from './schema.ts';
import type { TrustedProxies } from './trust-proxy.ts';
import { trustOf } from './trust-proxy.ts';

export interface ServerConfig {
  readonly database: Database;
  readonly auth: Auth;
  readonly jobs: Jobs | null;
  readonly files: FileStore;
  readonly live: Live;
  readonly districts: ReadonlyMap<string, District>;
  readonly development: boolean;
  /** Folder of the built portal; none in tests that do not need it. */
  readonly portal: string | null;
  /** How many appeals one address may file on the public page in an hour. */
  readonly publicPerHour?: number;
  /** Proxies whose word on the sender's address counts; none where nothing is said. */
  readonly trustProxy?: TrustedProxies;
  /** How often one address may present links in an hour. */
  readonly linksPerHour?: number;
}

declare module 'fastify' {
  interface FastifyInstance {
    publicLimit: (request: FastifyRequest) => Promise<{ isAllowed: boolean; isExceeded?: boolean }>;
    linkLimit: (request: FastifyRequest) => Promise<{ isAllowed: boolean; isExceeded?: boolean }>;
    publicReadLimit: (request: FastifyRequest) => Promise<{ isAllowed: boolean; isExceeded?: boolean }>;
  }
}

/** How often one address may read what is published; a whole office may stand behind one. */
const PUBLIC_READS_PER_HOUR = 3000;
/** A page of a link asks a few times; nobody finds another one's code of 80 bits at this pace. */
const LINKS_PER_HOUR = 1200;

/** The HTTP server: sign-in, GraphQL, health, the portal. */
export async function createServer(config: ServerConfig): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 1024 * 1024, genReqId: () => randomUUID(), trustProxy: trustOf(config.trustProxy) });
  const report = (error: unknown) => console.error(error);
  answerErrors(app, report);
  const graphql = createGraphQLServer({
    schema: createSchema(),
    database: config.database,
    development: config.development,
    report,
  });
  await graphql.start();
  await app.register(fastifyRateLimit, { global: false });
  app.decorate('publicLimit', app.createRateLimit({ max: config.publicPerHour ?? 20, timeWindow: '1 hour' }));
  app.decorate('linkLimit', app.createRateLimit({ max: config.linksPerHour ?? LINKS_PER_HOUR, timeWindow: '1 hour' }));
  app.decorate('publicReadLimit', app.createRateLimit({ max: PUBLIC_READS_PER_HOUR, timeWindow: '1 hour' }));
  config.auth.routes(app);
  await app.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => void reply.header('cache-control', 'no-store'));
    await scope.register(fastifyApollo(graphql), {
      path: '/graphql',
      method: ['POST'],
      context: (request: FastifyRequest) => operationContextOf(config, request),
    });
  });
  if (config.development) serveGraphiQL(app);
  await serveLive(app, config);
  await fileRoutes(app, {
    store: config.files,
    database: config.database,
    asker: (request) => contextOf(config, request),
    visitor: (request) => visitorOf(config, request),
    anybody: (id) => anybodyIn(config, id),
    isFromHere: ({ headers }) => config.auth.isFromHere(headers),
    mayUse: async (tx) => tx.who.actor.type !== 'LINK' || linkHolds(tx),
    find: storedFileOf,
  });
  calendarRoutes(app, { database: config.database, asker: (request) => contextOf(config, request) });
  health(app, config);
  if (config.portal && existsSync(config.portal)) await servePortal(app, config.portal);
  app.addHook('onClose', () => graphql.stop());
  return app;
}

/** Subscriptions on the same path as everything else that is asked. */
async function serveLive(app: FastifyInstance, config: ServerConfig): Promise<void> {
  const { auth, database, live } = config;
  await live.start();
  const presence = new Presence(live);
  const subscriptions = new Subscriptions(app.server, {
    schema: createSchema(),
    database,
    feed: new Feed(live, presence),
    path: '/graphql',
    isFromHere: (headers) => auth.isFromHere(headers),
    authenticate: ({ cookie }) => subscriberOf(config, cookie),
    onEnd: (listener) => auth.onEnd(listener),
    report: (error) => console.error(error),
  });
  // Before the server waits for its connections to end: these would not end by themselves.
  app.addHook('preClose', async () => {
    await subscriptions.close();
    presence.close();
  });
}

async function subscriberOf(config: ServerConfig, cookie: string | undefined): Promise<Subscriber | null> {
  // A connection that stays open, or opens again by itself, is no use of the session.
  const identity = await config.auth.authenticate({ cookie }, { unattended: true });
  const who = identity && memberPrincipal(config, identity);
  if (!identity || !who) return null;
  const { sessionId, membershipId } = identity;
  return { who: { ...who, sessionId }, isAlive: () => config.auth.sessionAlive(sessionId, membershipId) };
}

function health(app: FastifyInstance, { database, jobs }: ServerConfig): void {
  app.get('/healthz', async () => ({ alive: true }));
  app.get('/readyz', async (_, reply) => {
    const [db, queue] = await Promise.all([
      database.pool.query('select 1').then(
        () => true,
        () => false,
      ),
      jobs ? jobs.isReachable() : true,
    ]);
    return reply.code(db && queue ? 200 : 503).send({ database: db, jobs: queue });
  });
}

/** Who asks: a member by the session cookie, a resident by the number and code of an appeal, or nobody. */
async function contextOf(config: ServerConfig, request: FastifyRequest): Promise<Context> {
  const base = baseOf(config, request);
  const link = request.headers['x-qiying-link'];
  if (typeof link === 'string')
    return { ...base, who: linkPrincipal(config, link, base.locale), confirm: linkConfirmation(request) };
  const unattended = request.headers['x-qiying-unattended'] === '1';
  const identity = await config.auth.authenticate({ cookie: request.headers.cookie }, { unattended });
  return contextFor(config, base, identity);
}

/**
 * The context of an operation, of a remembered session where there is one: the executor asks whether it holds, on the
 * way of the operation's first statement, instead of waiting for the answer before it begins.
 */
async function operationContextOf(config: ServerConfig, request: FastifyRequest): Promise<Context> {
  const anew = () => contextOf(config, request);
  const { cookie, 'x-qiying-link': link } = request.headers;
  const session = link === undefined ? config.auth.recall({ cookie }) : null;
  if (!session) return anew();
  const context = contextFor(config, baseOf(config, request), session.identity);
  return { ...context, confirm: { holds: (tx) => session.holds(tx), anew } };
}

/** A link is asked for within its operation as well: one that was never given, expired or was taken back opens nothing. */
function linkConfirmation(request: FastifyRequest): NonNullable<Context['confirm']> {
  return {
    holds: async (tx) => {
      const check = await request.server.linkLimit(request);
      if (!check.isAllowed && check.isExceeded) throw tooMany();
      return linkHolds(tx);
    },
    anew: () => Promise.reject(notFound()),
  };
}

function baseOf(config: ServerConfig, request: FastifyRequest): Omit<Context, 'who'> {
  return {
    locale: localeOf(request.headers['accept-language']),
    address: request.ip,
    districts: [...config.districts.values()].map(({ id, name }) => ({ id, name })),
    forPublic: publicWork(config, request),
    readPublic: publicReading(config, request),
  };
}

function contextFor(config: ServerConfig, base: Omit<Context, 'who'>, identity: Identity | null): Context {
  const who = identity && memberPrincipal(config, identity);
  if (!who) return { ...base, who: null };
  return { ...base, locale: who.locale, who, memberships: () => seatsOfWork(config, identity) };
}

async function seatsOfWork({ auth }: ServerConfig, { accountId, membershipId }: Identity): Promise<SeatOfWork[]> {
  const memberships = await auth.memberships(accountId);
  return memberships.map(({ membershipId: id, unitName }) => ({ id, unitName, current: id === membershipId }));
}

/** Whoever files on the public page leaves files with the command centre, which keeps or sweeps them. */
function visitorOf({ districts }: ServerConfig, { headers }: FastifyRequest): Principal | null {
  const district = districts.get(String(headers['x-qiying-public']));
  return district ? systemPrincipal(district, 'PUBLIC') : null;
}

function anybodyIn({ districts }: ServerConfig, id: string): Principal | null {
  const district = districts.get(id);
  return district ? publicPrincipal(district) : null;
}

/** Public filing: as the command centre, a few times an hour from one address. */
function publicWork({ database, districts }: ServerConfig, request: FastifyRequest): NonNullable<Context['forPublic']> {
  return async (districtId, work) => {
    const district = districts.get(districtId);
    if (!district) throw notFound();
    const check = await request.server.publicLimit(request);
    if (!check.isAllowed && check.isExceeded) throw tooMany();
    return operation(database, systemPrincipal(district, 'PUBLIC'), work);
  };
}

/** What a district has published, read as nobody: row-level security shows no matter to it. */
function publicReading(
  { database, districts }: ServerConfig,
  request: FastifyRequest,
): NonNullable<Context['readPublic']> {
  return async (districtId, work) => {
    const district = districts.get(districtId);
    if (!district) throw notFound();
    const check = await request.server.publicReadLimit(request);
    if (!check.isAllowed && check.isExceeded) throw tooMany();
    return operation(database, publicPrincipal(district), work, { readOnly: true });
  };
}

/** A signed-in member as the principal of an operation; null when the district is not served here. */
export function memberPrincipal({ districts }: Pick<ServerConfig, 'districts'>, identity: Identity): Principal | null {
  const district = districts.get(identity.district);
  if (!district) return null;
  return {
    district,
    principal: identity.unitId,
    sessionId: identity.sessionId,
    locale: identity.locale,
    actor: {
      type: 'MEMBER',
      unitId: identity.unitId,
      unitName: identity.unitName,
      unitKind: identity.unitKind,
      memberId: identity.memberId,
      memberName: identity.memberName,
      accountId: identity.accountId,
      roles: identity.roles,
    },
  };
}

/** Nothing is looked up: a wrong code names a principal that stands in no row's audience. */
function linkPrincipal({ districts }: ServerConfig, link: string, locale: Context['locale']): Principal | null {
  const secret = linkAddress(link);
  const district = secret && districts.get(secret.district);
  if (!secret || !district) return null;
  return {
    district,
    principal: theSeal().linkPrincipal(secret),
    locale,
    actor: { type: 'LINK', purpose: secret.purpose },
  };
}

async function servePortal(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, path) => {
      const immutable = path.includes(`${join('assets', '')}`);
      reply.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.addHook('onSend', async (_, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('x-frame-options', 'DENY');
    reply.header('referrer-policy', 'same-origin');
  });
  app.setNotFoundHandler((request, reply) => {
    // Pages of the portal have addresses of their own, without an ending; `*/*` is what asks for anything.
    const accepts = /text\/html|\*\/\*/.test(request.headers.accept ?? '*/*');
    const isPage =
      request.method === 'GET' && accepts && /^\/(?!api\/|files\/|graphql)[^.]*$/.test(request.url.split('?')[0]!);
    return isPage ? reply.sendFile('index.html') : reply.code(404).send({ message: 'Not found.' });
  });
}
