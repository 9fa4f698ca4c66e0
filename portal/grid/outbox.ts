import type { Client } from '@urql/core';
import type { UseStore } from 'idb-keyval';
import { createStore, get, update } from 'idb-keyval';
import type { DoorVisitInput } from '../gql/schema.ts';
import type { ActOutcome } from '../ui/act/perform.ts';
import { newKey, performAct } from '../ui/act/perform.ts';

/*
 * Visits that were noted at doors, with or without a network: kept on the device until the district has received them,
 * sent in the order in which they were noted, each with the one key of its intent, so that a lost answer sends nothing
 * twice. Each member has an outbox of its own; what was sent leaves no household on the phone.
 */

export interface OutboxLine {
  /** Idempotency key, one for each visit, however often it is sent. */
  readonly key: string;
  readonly notedAt: string;
  readonly state: 'WAITING' | 'REFUSED' | 'SENT';
  /** Gone once it was sent. */
  readonly input?: DoorVisitInput;
  /** The refusal in its words. */
  readonly refusal?: string;
  readonly matterId?: string;
  readonly number?: string;
}

const SENT_KEPT_MS = 86_400_000;
let store: UseStore | undefined;
const shelf = (): UseStore => (store ??= createStore('qiying-visits', 'outbox'));

/** What a member has noted on this device, the earliest first; what was sent is shown for a day. */
export async function linesOf(memberId: string): Promise<readonly OutboxLine[]> {
  const lines = (await get<readonly OutboxLine[]>(memberId, shelf())) ?? [];
  return lines.filter(({ state, notedAt }) => state !== 'SENT' || Date.parse(notedAt) > Date.now() - SENT_KEPT_MS);
}

/** Notes a visit; it is on the device before anything is sent. */
export async function note(memberId: string, input: DoorVisitInput): Promise<void> {
  const line: OutboxLine = { key: newKey(), notedAt: new Date().toISOString(), state: 'WAITING', input };
  await change(memberId, (lines) => [...lines, line]);
}

/** Throws a visit away that was refused, or is not to be sent. */
export async function discard(memberId: string, key: string): Promise<void> {
  await change(memberId, (lines) => lines.filter((line) => line.key !== key));
}

/** Tries a refused visit again, as a new intent: what was refused did not happen. */
export async function tryAgain(memberId: string, key: string): Promise<void> {
  await change(memberId, (lines) =>
    lines.map((line) => {
      if (line.key !== key) return line;
      const { refusal: _, ...rest } = line;
      return { ...rest, key: newKey(), state: 'WAITING' as const };
    }),
  );
}

/**
 * Sends what waits, one after another. The first that finds no network, or no session, ends it: the others keep their
 * place behind it. A refused one stands aside with its sentence. Two windows do not send at once.
 */
export async function sendWaiting(memberId: string, client: Client): Promise<void> {
  await navigator.locks.request(`qiying-outbox-${memberId}`, async () => {
    for (const { key, input } of (await linesOf(memberId)).filter(({ state }) => state === 'WAITING')) {
      const given = input as unknown as Record<string, unknown>;
      const outcome = await performAct(client, { act: 'doorVisitRecord', target: TARGET, input: given, key });
      if (outcome.kind === 'failed') return;
      await change(memberId, (lines) => lines.map((line) => (line.key === key ? after(line, outcome) : line)));
    }
  });
}

const TARGET = { __typename: 'DoorVisit' };

function after(line: OutboxLine, outcome: Exclude<ActOutcome, { kind: 'failed' }>): OutboxLine {
  if (outcome.kind === 'refused') {
    const { message, issues } = outcome.problem;
    return { ...line, state: 'REFUSED', refusal: issues?.[0]?.message ?? message };
  }
  const { input: _, ...sent } = line;
  const { id, number } = outcome.matter ?? {};
  return { ...sent, state: 'SENT', ...(id ? { matterId: id } : {}), ...(number ? { number } : {}) };
}

async function change(memberId: string, work: (lines: readonly OutboxLine[]) => readonly OutboxLine[]): Promise<void> {
  await update<readonly OutboxLine[]>(memberId, (lines) => work(lines ?? []), shelf());
}
