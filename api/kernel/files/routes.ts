import { createHash, randomUUID } from 'node:crypto';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database, Locale, Principal, Transaction } from '../database/index.ts';
import { isUuid, operation } from '../database/index.ts';
import type { Text } from '../i18n/index.ts';
import { say, text } from '../i18n/index.ts';
import { cleanName, mediaTypeOf } from './content.ts';
import type { Upload } from './receipt.ts';
import { receiptFor } from './receipt.ts';
import type { FileStore } from './store.ts';
import { noteUpload } from './uploads.ts';

/** A file at a matter, as a reader who may open it finds it. */
export interface StoredFile {
  readonly key: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

export interface FileRoutes {
  readonly store: FileStore;
  readonly database: Database;
  /** Who asks, by session or link, and in which language. */
  readonly asker: (request: FastifyRequest) => Promise<{ readonly who: Principal | null; readonly locale: Locale }>;
  /** Whoever sends files from a page that needs no account; they may receive a receipt, and open nothing. */
  readonly visitor: (request: FastifyRequest) => Principal | null;
  /** Anybody at all, in a district: opens what is meant for everybody. */
  readonly anybody: (districtId: string) => Principal | null;
  /** Whether the request comes from our own pages. */
  readonly isFromHere: (request: FastifyRequest) => boolean;
  /** Whether this principal may leave or open files here at all: a link must still hold. */
  readonly mayUse: (tx: Transaction) => Promise<boolean>;
  /** The file of a document that the transaction's principal sees. */
  readonly find: (tx: Transaction, documentId: string) => Promise<StoredFile | null>;
}

/** The portal says the same limit before anything is sent. */
export const MAX_MEGABYTES = 20;

/** How many files one address may send in an hour without an account; members answer for what they send. */
const PER_HOUR_BY_LINK = 30;

const SIGN_IN = text('请先登录。', 'Sign in first.');
const FOREIGN = text('不能从其他网站上传。', 'Files cannot be sent from another site.');
const NO_FILE = text('没有收到文件。', 'No file was received.');
const TOO_LARGE = text(`文件超过 ${MAX_MEGABYTES} MB。`, `The file is larger than ${MAX_MEGABYTES} MB.`);
const NOTHING = text('没有这个文件，或您无权查看。', 'There is no such file that you may see.');
const TOO_MANY = text('上传过于频繁，请稍后再试。', 'Too many files; try again later.');

/** Files come in with a receipt for an act, and go out to who sees the document, and in no other way. */
export async function fileRoutes(app: FastifyInstance, routes: FileRoutes): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(fastifyMultipart, {
      limits: { files: 1, fields: 0, parts: 1, fileSize: MAX_MEGABYTES * 1024 * 1024 },
      throwFileSizeLimit: false,
    });
    const limit = scope.createRateLimit({ max: PER_HOUR_BY_LINK, timeWindow: '1 hour' });
    scope.post('/files', async (request, reply) => {
      const { who: known, locale } = await routes.asker(request);
      // On a public page the session of a member who happens to look at it does not count.
      const who = routes.visitor(request) ?? known;
      const refuse = (status: number, code: string, message: Text) =>
        refusal(reply, status, code, say(message, locale));
      if (!routes.isFromHere(request)) return refuse(403, 'FOREIGN_ORIGIN', FOREIGN);
      if (!who || !(await operation(routes.database, who, routes.mayUse, { readOnly: true })))
        return refuse(401, 'UNAUTHENTICATED', SIGN_IN);
      const use = who.actor.type !== 'MEMBER' ? await limit(request) : null;
      if (use && !use.isAllowed && use.isExceeded) return refuse(429, 'TOO_MANY_REQUESTS', TOO_MANY);
      const part = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
      if (!part) return refuse(400, 'NO_FILE', NO_FILE);
      const content = await part.toBuffer();
      if (part.file.truncated) return refuse(413, 'TOO_LARGE', TOO_LARGE);
      const name = cleanName(part.filename);
      const mediaType = await mediaTypeOf(content, name);
      if (typeof mediaType !== 'string') return refuse(415, mediaType.code, mediaType.message);
      return reply.code(201).send(await receive(routes, who, { name, mediaType, content }));
    });
    scope.get<{ Params: { documentId: string } }>('/files/:documentId', async (request, reply) => {
      const { who, locale } = await routes.asker(request);
      const { documentId } = request.params;
      const file = who && isUuid(documentId) ? await find(routes, who, documentId) : null;
      return give(routes, reply, file, locale);
    });
    scope.get<{ Params: { district: string; documentId: string } }>(
      '/files/public/:district/:documentId',
      async ({ params }, reply) => {
        const who = routes.anybody(params.district);
        const isAsked = who && isUuid(params.documentId);
        const file = isAsked ? await findFor(routes, who, params.documentId) : null;
        return give(routes, reply, file, 'zh-CN');
      },
    );
  });
}

async function give({ store }: FileRoutes, reply: FastifyReply, file: StoredFile | null, locale: Locale) {
  const content = file && (await store.open(file.key));
  if (!file || !content) return refusal(reply, 404, 'NOT_FOUND', say(NOTHING, locale));
  return reply.headers(headersOf(file)).send(content);
}

interface Received {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
}

async function receive({ store, database }: FileRoutes, who: Principal, { name, mediaType, content }: Received) {
  const upload: Upload = {
    key: `${who.district.id}/${randomUUID()}`,
    name,
    mediaType,
    size: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
  // Noted before it is kept: a file without a note would never be swept.
  await operation(database, who, (tx) => noteUpload(tx, upload));
  await store.keep(upload.key, content);
  return { receipt: receiptFor(upload, who.principal), name, mediaType, size: upload.size };
}

function find({ database, mayUse, find: read }: FileRoutes, who: Principal, id: string): Promise<StoredFile | null> {
  return operation(database, who, async (tx) => ((await mayUse(tx)) ? read(tx, id) : null), { readOnly: true });
}

/** Row-level security shows to anybody what has everybody in its audience, and nothing else. */
function findFor({ database, find: read }: FileRoutes, who: Principal, id: string): Promise<StoredFile | null> {
  return operation(database, who, (tx) => read(tx, id), { readOnly: true });
}

/** Types that a browser shows in place. A PDF is saved: the viewers of browsers do not work inside the sandbox. */
const SHOWN_IN_PLACE = new Set(['image/jpeg', 'image/png', 'image/webp']);

function headersOf({ name, mediaType, size }: StoredFile): Record<string, string | number> {
  const disposition = SHOWN_IN_PLACE.has(mediaType) ? 'inline' : 'attachment';
  // RFC 6266: the plain form for old clients, the extended form for everybody else.
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_');
  const extended = encodeURIComponent(name).replaceAll(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return {
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-length': size,
    'content-disposition': `${disposition}; filename="${plain}"; filename*=UTF-8''${extended}`,
    'content-security-policy': `sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'`,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  };
}

function refusal(reply: FastifyReply, status: number, code: string, message: string): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').send({ code, message });
}
