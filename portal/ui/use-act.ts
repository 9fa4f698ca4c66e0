import { client } from '../shell/client.ts';
import { ACTS } from './acts.ts';

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

interface Answer {
  readonly __typename: string;
  readonly matter?: { id: string } | null;
  readonly result?: Record<string, unknown> | null;
  readonly message?: string;
  readonly issues?: Refusal['issues'];
  readonly since?: Refusal['since'];
  readonly currentVersion?: number;
}

/** Does an act. A failed connection may be tried again with the same key: it is done once. */
export async function doAct(name: string, target: ActTarget, input: object | null, key: string): Promise<ActOutcome> {
  const act = ACTS[name];
  if (!act) throw new Error(`No act is called ${name}.`);
  const given: Record<string, unknown> = { ...target, key, input: input ?? {} };
  const variables = Object.fromEntries(act.takes.map((argument) => [argument, given[argument]]));
  const { data, error } = await client.mutation(act.document, variables).toPromise();
  const answer = (data as Record<string, Answer> | undefined)?.[name];
  if (error || !answer) throw error ?? new Error('No answer.');
  if (answer.__typename.endsWith('Success'))
    return { done: true, result: answer.result ?? null, matterId: answer.matter?.id ?? null };
  return {
    done: false,
    refusal: {
      typename: answer.__typename,
      message: answer.message ?? '',
      issues: answer.issues ?? [],
      since: answer.since ?? [],
      currentVersion: answer.currentVersion ?? null,
    },
  };
}
