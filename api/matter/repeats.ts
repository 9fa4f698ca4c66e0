import type { Transaction } from '../kernel/database/index.ts';
import { badInput } from '../kernel/graphql/errors.ts';
import { theSeal } from '../kernel/privacy/index.ts';
import type { Act } from './act.ts';
import { canonical } from './ledger.ts';
import * as sql from './statements.ts';

interface Request {
  readonly id?: string | null;
  readonly part?: string | null;
  readonly key?: string | null;
  readonly input?: object | null;
}

/** A request that carries an idempotency key. */
export interface KeyedRequest {
  readonly act: string;
  readonly key: string;
  /** What is asked for, as it came. The version is left out: a repeat may have looked again. */
  readonly asked: string;
}

/** What an act did, as it is kept for the repeats of its request. */
export interface Done {
  readonly done: true;
  readonly matterId: string;
  readonly yielded: object | null;
}

interface Kept {
  readonly request: string;
  readonly matterId: string;
  readonly sealed: string | null;
}

const KEY = /^[\w-]{8,64}$/;

/** The request as its key stands for it; taken before the act tidies the input. */
export function keyedRequest({ name, unkept }: Act, { id, part, key, input }: Request): KeyedRequest | null {
  if (key === undefined || key === null || unkept) return null;
  if (!KEY.test(key)) throw badInput('An idempotency key has 8 to 64 letters, digits, dashes or underscores.');
  const asked = { name, id: id ?? null, part: part ?? null, input: input ?? null };
  return { act: name, key, asked: canonical(JSON.parse(JSON.stringify(asked))) };
}

/** The answer that the same request had before, or null; the same key for anything else is refused. */
export async function repeatOf(tx: Transaction, { key, asked }: KeyedRequest): Promise<Done | null> {
  const { principal } = tx.who;
  // Repeats that come at once wait for the first of them, and then find what it kept.
  const [, [kept]] = await Promise.all([
    tx.rows(sql.LOCK_KEY, [`${principal}/${key}`]),
    tx.rows<Kept>(sql.FIND_KEY, [principal, key]),
  ]);
  return kept ? answerOf(principal, { key, asked }, kept) : null;
}

/** The answers that a batch's requests had before, by key. */
export async function repeatsOf(tx: Transaction, requests: readonly KeyedRequest[]): Promise<Map<string, Done>> {
  const { principal } = tx.who;
  const keys = requests.map((request) => request.key).sort();
  const [, found] = await Promise.all([
    tx.rows(sql.LOCK_KEYS, [keys.map((key) => `${principal}/${key}`)]),
    tx.rows<Kept & { key: string }>(sql.FIND_KEYS, [principal, keys]),
  ]);
  const kept = new Map(found.map((row) => [row.key, row]));
  return new Map(
    requests.flatMap((request) => {
      const row = kept.get(request.key);
      return row ? [[request.key, answerOf(principal, request, row)] as const] : [];
    }),
  );
}

function answerOf(principal: string, { key, asked }: Pick<KeyedRequest, 'key' | 'asked'>, kept: Kept): Done {
  if (!theSeal().lookupHashes(asked).includes(kept.request))
    throw badInput('This idempotency key was used for another request.');
  const yielded = kept.sealed === null ? null : theSeal().open<object>(kept.sealed, `${principal}/${key}`);
  return { done: true, matterId: kept.matterId, yielded };
}

/** Keeps an answer for repeats. What was yielded may be somebody's identity, so it is kept as that is. */
export async function keepAnswer(tx: Transaction, { act, key, asked }: KeyedRequest, answer: Done): Promise<void> {
  const { principal } = tx.who;
  const sealed = answer.yielded ? theSeal().seal(answer.yielded, `${principal}/${key}`) : null;
  const values = [principal, key, act, theSeal().lookupHash(asked), answer.matterId, sealed, tx.now];
  await tx.rows(sql.KEEP_KEY, values);
}
