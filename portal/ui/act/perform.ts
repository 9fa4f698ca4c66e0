import type { Client } from '@urql/core';
import type { ActName } from '../../gql/acts.ts';
import { ACTS } from '../../gql/acts.ts';
import type { Failure } from '../failure.ts';
import { failureOf } from '../failure.ts';
import type { TimelineEntry } from '../Timeline.vue';
import type { ActTarget, FormValues } from './form.ts';

/** A refusal: data, in the reader's language, with what one can do about it. */
export interface Problem {
  readonly __typename: string;
  readonly message: string;
  readonly issues?: readonly { readonly path: string; readonly code: string; readonly message: string }[];
  readonly currentVersion?: number;
  readonly since?: readonly TimelineEntry[];
}

/** What came of an act. */
export type ActOutcome =
  | { readonly kind: 'done'; readonly matter: ActTarget | null; readonly result: FormValues | null }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface ActCall {
  readonly act: ActName;
  readonly target: ActTarget;
  readonly input?: FormValues;
  /** The same for every try of one intent: a repeat after a lost answer changes nothing. */
  readonly key: string;
}

/** Lists that an act may change although they hold nothing of its kind yet. */
const TOUCHED = ['Seat', 'Clock', 'Entry', 'DeskCount', 'Document', 'Notification'];

/** Whether the portal knows an act; an older page may meet a newer server. */
export const isKnownAct = (act: string): act is ActName => Object.hasOwn(ACTS, act);

/** Whether an act asks for more than on what it is done. */
export const takesInput = (act: ActName): boolean => ACTS[act].args.input !== undefined;

/** A key for one intent. */
export const newKey = (): string => crypto.randomUUID();

/** Does an act. Reading lists again is left to the cache, which knows what the act has touched. */
export async function performAct(client: Client, { act, target, input, key }: ActCall): Promise<ActOutcome> {
  const { args } = ACTS[act];
  const given = { id: target.id, part: target.part, version: target.version, key, input };
  const variables = Object.fromEntries(Object.entries(given).filter(([name]) => name in args));
  const kinds = target.__typename ? [...TOUCHED, target.__typename] : TOUCHED;
  const { data, error } = await client
    .mutation<Record<string, Answer>>(documentOf(act), variables, { additionalTypenames: kinds })
    .toPromise();
  const answer = data?.[act];
  if (answer) return outcomeOf(answer);
  return { kind: 'failed', failure: error ? failureOf(error) : 'INTERNAL' };
}

type Answer =
  | Problem
  | { readonly __typename: string; readonly matter?: ActTarget | null; readonly result?: FormValues | null };

function outcomeOf(answer: Answer): ActOutcome {
  if ('message' in answer) return { kind: 'refused', problem: answer };
  return { kind: 'done', matter: answer.matter ?? null, result: answer.result ?? null };
}

function documentOf(act: ActName): string {
  const { args, answer } = ACTS[act];
  const names = Object.entries(args);
  const head = names.map(([name, type]) => `$${name}:${type}`).join(',');
  const call = names.map(([name]) => `${name}:$${name}`).join(',');
  return `mutation ${act}(${head}){${act}(${call}){${answer}}}`;
}
