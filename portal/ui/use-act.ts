import { client } from '../shell/client.ts';
import { isKnownAct, performAct } from './act/perform.ts';

/** What a refusal says, as the server put it in the reader's language. */
export interface Refusal {
  readonly typename: string;
  readonly message: string;
  readonly issues: readonly { path: string; message: string }[];
  readonly since: readonly { id: string; unitName: string; sentence: string }[];
  readonly currentVersion: number | null;
}

/** A refusal that the form finds by itself, before it asks the server. */
export function invalid(issues: Refusal['issues'], message: string): Refusal {
  return { typename: 'InvalidInput', message, issues, since: [], currentVersion: null };
}

export interface ActTarget {
  readonly id?: string;
  readonly part?: string;
  readonly version?: number;
}

export type ActOutcome =
  | { readonly done: true; readonly result: Record<string, unknown> | null; readonly matterId: string | null }
  | { readonly done: false; readonly refusal: Refusal };

/** Does an act. A failed connection may be tried again with the same key: it is done once. */
export async function doAct(name: string, target: ActTarget, input: object | null, key: string): Promise<ActOutcome> {
  if (!isKnownAct(name)) throw new Error(`No act is called ${name}.`);
  const outcome = await performAct(client.value, { act: name, target, input: { ...input }, key });
  if (outcome.kind === 'failed') throw new Error(outcome.failure);
  if (outcome.kind === 'done') return { done: true, result: outcome.result, matterId: outcome.matter?.id ?? null };
  const { __typename, message, issues = [], since = [], currentVersion = null } = outcome.problem;
  return { done: false, refusal: { typename: __typename, message, issues, since, currentVersion } };
}
