import { CalendarYearMissing, dateOf } from '../kernel/calendar/index.ts';
import type { Principal, Transaction } from '../kernel/database/index.ts';
import { newId } from '../kernel/database/index.ts';
import { badInput, notFound } from '../kernel/graphql/errors.ts';
import { InvalidInput, Problem, Refusal } from '../kernel/graphql/problem.ts';
import { issuesOf, tidy } from '../kernel/graphql/validate.ts';
import { text } from '../kernel/i18n/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import { registersOf } from '../unit/index.ts';
import type { Act, ActorFacts, Standing } from './act.ts';
import { actNamed } from './act.ts';
import type { ClockRow, MatterRow, SeatRow } from './acting.ts';
import { Acting } from './acting.ts';
import { Standpoint } from './effects.ts';
import { kindOf } from './kind.ts';
import { GENESIS } from './ledger.ts';
import { hindranceOf } from './matter.policy.ts';
import { CalendarNotLoaded, HINDRANCE_REASONS, NotPermitted, PartNotFound, StaleVersion } from './matter.problems.ts';
import type { Done, KeyedRequest } from './repeats.ts';
import { keepAnswer, keyedRequest, repeatOf, repeatsOf } from './repeats.ts';
import * as sql from './statements.ts';
import { write } from './write.ts';

export interface ActRequest {
  /** The matter; none where the act opens one. */
  readonly id?: string | null;
  readonly part?: string | null;
  /** The version that was seen. */
  readonly version?: number | null;
  /** Idempotency key: a repeat with the same key returns the first answer and changes nothing. */
  readonly key?: string | null;
  readonly input?: object | null;
}

/** What an act answers: where it was done and what it yields, or why it was refused. */
export type ActAnswer = Done | { readonly done: false; readonly problem: object };

/**
 * The only way anything changes: lock → policy → run → entry, seats, clocks, notices, in one savepoint of the
 * operation's transaction. A refusal undoes the savepoint and is an answer; anything else that is thrown undoes all.
 */
export async function perform(tx: Transaction, act: Act, request: ActRequest): Promise<ActAnswer> {
  const keyed = keyedRequest(act, request);
  const repeated = keyed && (await repeatOf(tx, keyed));
  return repeated ?? performFirst(tx, act, request, keyed);
}

/** What a request of a batch came to, and whether it was done before. */
export type BatchAnswer = ActAnswer & { readonly repeated: boolean };

/**
 * The same act many times in one transaction, for imports: each in a savepoint of its own, so that a refusal undoes none
 * of the others. A batch stays below 64 requests, as many subtransactions as PostgreSQL keeps in memory.
 */
export async function performBatch(
  tx: Transaction,
  act: Act,
  requests: readonly (ActRequest & { readonly key: string })[],
): Promise<BatchAnswer[]> {
  const keyed = requests.map((request) => keyedRequest(act, request)!);
  const known = await repeatsOf(tx, keyed);
  const answers: BatchAnswer[] = [];
  let last: Promise<unknown> | undefined;
  for (const [index, request] of requests.entries()) {
    const before = known.get(request.key);
    if (before) {
      answers.push({ ...before, repeated: true });
      continue;
    }
    const answer = await performFirst(tx, act, request, keyed[index]!);
    if (answer.done) known.set(request.key, answer);
    last = sent(tx, 'release savepoint act');
    // Its rows are written; a unit of work that kept them all would look through them at every flush.
    await tx.forget();
    answers.push({ ...answer, repeated: false });
  }
  await last;
  return answers;
}

/** Sent without waiting: it travels with the statement after it, which fails when it does. */
function sent(tx: Transaction, statement: string): Promise<unknown> {
  const sending = tx.execute(statement);
  sending.catch(() => undefined);
  return sending;
}

async function performFirst(
  tx: Transaction,
  act: Act,
  request: ActRequest,
  keyed: KeyedRequest | null,
): Promise<ActAnswer> {
  void sent(tx, 'savepoint act');
  try {
    const answer = await attempt(tx, act, request);
    if (keyed) await keepAnswer(tx, keyed, answer);
    return answer;
  } catch (error) {
    const problem = problemOf(error);
    if (!problem) throw error;
    await tx.forget();
    void sent(tx, `rollback to savepoint act; set local app.matter = ''`);
    return { done: false, problem: await said(tx, problem) };
  }
}

interface Within {
  /** The outer matter holds a link to the inner one, made by somebody who saw both: the actor need not see it. */
  readonly entrusted?: boolean;
}

/** An act done inside another one, on another matter: closing a joint case answers each linked appeal. */
export async function performWithin(
  acting: Acting,
  act: Act,
  request: ActRequest,
  { entrusted = false }: Within = {},
): Promise<Done> {
  await acting.tx.flush();
  if (entrusted && request.id && isUuid(request.id)) await acting.tx.execute(`set local app.matter = '${request.id}'`);
  const answer = await attempt(acting.tx, act, request, acting.actor);
  await acting.tx.execute(`set local app.matter = '${acting.matter.id}'`);
  return answer;
}

async function attempt(tx: Transaction, act: Act, request: ActRequest, onBehalf?: ActorFacts): Promise<Done> {
  const actor = onBehalf ?? actorFacts(tx.who);
  const acting = act.from === 'NEW' ? await openNew(tx, act, actor) : await openExisting(tx, act, request, actor);
  const isNew = act.from === 'NEW';
  if (!isNew && !act.additive && !onBehalf) checkVersion(acting.matter, request);
  if (act.part) await loadPart(acting, act, request);
  const hindrance = hindranceOf(act, standingFor(act, acting, onBehalf !== undefined));
  if (hindrance) throw new Refusal(NotPermitted({ hindrance, label: act.label, reason: HINDRANCE_REASONS[hindrance] }));
  const owing = acting.seats.map((seat) => (seat.duty !== null && seat.live ? seat.unitId : null));
  const input = inputOf(tx, act, request.input);
  const before = new Standpoint(acting);
  if (act.to) acting.matter.state = act.to;
  const outcome = await act.run(acting, input);
  if (outcome instanceof Problem) throw new Refusal(outcome);
  acting.followFacts();
  await tx.flush();
  const hadDuty = new Set(owing.filter((id): id is string => id !== null));
  await Promise.all([tx.settle(), write(acting, act, { isNew, before, hadDuty })]);
  return { done: true, matterId: acting.matter.id, yielded: outcome ?? null };
}

/** What only the house itself does, an act that leads to it does in its place; the ledger names who acted. */
function standingFor(act: Act, acting: Acting, within: boolean): Standing {
  const standing = acting.standing();
  if (!within || !act.by.every((way) => way.system)) return standing;
  return { ...standing, actor: { ...standing.actor, type: 'SYSTEM' } };
}

async function openNew(tx: Transaction, act: Act, actor: ActorFacts): Promise<Acting> {
  const kind = kindOf(act.kind!);
  const id = newId();
  const registers = await registersOf(tx);
  const [[row]] = await Promise.all([
    tx.rows<{ number: number }>(sql.nextNumber(kind.kind)),
    tx.execute(`set local app.matter = '${id}'`),
  ]);
  const year = dateOf(tx.now).slice(0, 4);
  const matter: MatterRow = {
    id,
    kind: kind.kind,
    number: `${year}-${kind.numberPrefix}${String(row!.number).padStart(6, '0')}`,
    title: '',
    state: act.to ?? '',
    flags: [],
    proposer: null,
    urgency: 'ORDINARY',
    type: null,
    categoryId: null,
    subDistrictId: null,
    leadUnitId: null,
    firstReceiverId: null,
    version: 0,
    headHash: GENESIS,
    openedAt: tx.now,
    closedAt: null,
    standing: [],
    barred: [],
    audience: [],
    searchText: null,
  };
  return new Acting({ tx, act, actor, registers, kind, matter, seats: [], clocks: [], part: null });
}

async function openExisting(tx: Transaction, act: Act, { id }: ActRequest, actor: ActorFacts): Promise<Acting> {
  if (!id || !isUuid(id)) throw notFound();
  const [registers, [matter]] = await Promise.all([registersOf(tx), tx.rows<MatterRow>(sql.LOCK_MATTER, [id])]);
  if (!matter || (act.kind !== null && matter.kind !== act.kind)) throw notFound();
  // Opened only now: the lock proved that the actor sees the matter.
  const [, seats, clocks] = await Promise.all([
    tx.execute(`set local app.matter = '${id}'`),
    tx.rows<SeatRow>(sql.READ_SEATS, [id]),
    tx.rows<ClockRow>(sql.READ_CLOCKS, [id]),
  ]);
  return new Acting({ tx, act, actor, registers, kind: kindOf(matter.kind), matter, seats, clocks, part: null });
}

function checkVersion(matter: MatterRow, { version }: ActRequest): void {
  if (version === undefined || version === null)
    throw badInput('This act needs the version of the matter that was seen.');
  if (version === matter.version) return;
  throw new Refusal(
    StaleVersion({ currentVersion: matter.version, matterId: matter.id, kind: matter.kind, seen: version }),
  );
}

async function loadPart(acting: Acting, act: Act, { part }: ActRequest): Promise<void> {
  const loaded = part && isUuid(part) ? await act.part!.load(acting, part) : null;
  if (!loaded) throw new Refusal(PartNotFound());
  acting.part = loaded;
}

function inputOf(tx: Transaction, act: Act, given: object | null | undefined): object {
  if (!act.input) return {};
  if (!given) throw badInput('This act needs its input.');
  tidy(given);
  const issues = issuesOf(given, tx.who.locale);
  if (issues.length > 0) throw new Refusal(InvalidInput({ issues }));
  return given;
}

function problemOf(error: unknown): Problem | null {
  if (error instanceof Refusal) return error.problem;
  if (error instanceof CalendarYearMissing) return calendarNotLoaded(error);
  return null;
}

function calendarNotLoaded({ year, provisionalYears }: CalendarYearMissing): Problem {
  const years = provisionalYears.join('、');
  const provisional = years ? text(`（${years}年为暂定）`, ` (that of ${years} is provisional)`) : text('', '');
  return CalendarNotLoaded({ year, provisionalYears, provisional });
}

/** The refusal in the reader's language; a stale version also says what changed, as the reader may see it. */
async function said(tx: Transaction, problem: Problem): Promise<object> {
  if (problem.type !== StaleVersion) return problem.said(tx.who.locale);
  const { matterId, seen, kind } = problem.values as { matterId: string; seen: number; kind: string };
  const entries = await tx.rows<{ node: object }>(sql.ENTRIES_SINCE, [matterId, seen, kind]);
  return { ...problem.said(tx.who.locale), since: entries.map((row) => row.node) };
}

/** What policies may know of who acts. */
export function actorFacts({ actor }: Principal): ActorFacts {
  if (actor.type === 'MEMBER')
    return {
      type: 'MEMBER',
      unitId: actor.unitId,
      unitKind: actor.unitKind,
      person: actor.accountId,
      roles: actor.roles,
    };
  if (actor.type === 'LINK') return { type: 'LINK', unitId: null, unitKind: null, roles: [], purpose: actor.purpose };
  return { type: 'SYSTEM', unitId: actor.unitId, unitKind: null, roles: [], purpose: actor.purpose };
}

/** Performs an act by its name; for commands and jobs, which do not come through GraphQL. */
export function performNamed(tx: Transaction, name: string, request: ActRequest): Promise<ActAnswer> {
  return perform(tx, actNamed(name), request);
}
