import {
  cacheExchange,
  Client,
  CombinedError,
  fetchExchange,
  makeOperation,
  mapExchange,
  subscriptionExchange,
} from '@urql/core';
import type { AnyVariables, Exchange, Operation, OperationContext, TypedDocumentNode } from '@urql/core';
import type { Client as SocketClient } from 'graphql-ws';
import { createClient as createSocket } from 'graphql-ws';
import { shallowRef } from 'vue';
import { currentLocale } from '../locales/index.ts';
import { dataOf } from '../ui/failure.ts';
import { isAttended } from './attention.ts';

const PATH = '/graphql';
let socket: SocketClient | undefined;
let whenUnauthenticated: () => void = () => undefined;
let whenSeatLeft: () => void = () => undefined;

/** Why the server ends a connection: the session is over, or it sits at another seat of work now. */
const SIGNED_OUT = 4401;
const SEAT_LEFT = 4403;
const LONGEST_WAIT_MS = 15_000;

/** Calls back when the server does not know the session any more. */
export function onUnauthenticated(listener: () => void): void {
  whenUnauthenticated = listener;
}

/** Calls back when the session has taken another seat of work, in another window. */
export function onSeatLeft(listener: () => void): void {
  whenSeatLeft = listener;
}

/** The queries whose answers stand on the page. */
let standing: ReadonlyMap<number, Operation> = new Map();

/** The client of the session. It is replaced whenever the seat of work, the person or the language changes. */
export const client = shallowRef(open());

/** Forgets everything that was read: the next answers are those of the present session. */
export function renewClient(): void {
  void socket?.dispose();
  client.value = open();
}

/** Asks anew whatever stands on the page. Nothing of it is taken away meanwhile, nor what is being written there. */
export function readPageAgain(): void {
  for (const operation of standing.values()) {
    const context = { ...operation.context, requestPolicy: 'network-only' as const };
    client.value.reexecuteOperation(makeOperation('query', operation, context));
  }
}

/** What a question of a form is answered with; rejects with the error where it is not. */
export async function ask<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: Partial<OperationContext> = {},
): Promise<Data> {
  return dataOf(await client.value.query(query, variables, options).toPromise());
}

/** Does what gives this window a new session in place of its own; the end of the old one is no news then. */
export async function throughNewSession<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  stopListening();
  try {
    return await work();
  } finally {
    renewClient();
  }
}

/** Stops listening, before this window itself ends or moves the session. */
export function stopListening(): void {
  void socket?.dispose();
}

function open(): Client {
  const queries = new Map<number, Operation>();
  standing = queries;
  const live = createSocket({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${PATH}`,
    connectionParams: () => ({ locale: currentLocale() }),
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    // Longer and longer, but never so long that a portal stays deaf after an outage; not all at the same moment.
    retryWait: async (retries) => {
      const wait = Math.min(1000 * 2 ** retries, LONGEST_WAIT_MS);
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random() / 2)));
    },
    on: { closed: (event) => socket === live && ended((event as CloseEvent).code) },
  });
  socket = live;
  return new Client({
    url: PATH,
    preferGetMethod: false,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        'accept-language': currentLocale(),
        ...(isAttended() ? {} : { 'x-qiying-unattended': '1' }),
      },
    }),
    exchanges: [
      watched(queries),
      lastSight(),
      mapExchange({ onError: (error) => isUnauthenticated(error) && whenUnauthenticated() }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query = '', variables }) => ({
          subscribe: (sink) => ({ unsubscribe: live.subscribe({ query, variables }, sink as never) }),
        }),
      }),
    ],
  });
}

/** Keeps which queries somebody waits for. */
function watched(queries: Map<number, Operation>): Exchange {
  return mapExchange({
    onOperation(operation) {
      if (operation.kind === 'query') queries.set(operation.key, operation);
      if (operation.kind === 'teardown') queries.delete(operation.key);
    },
  });
}

/** A lost network takes nothing away from a page, nor the dialog that stands on it: what was read stays in sight. */
function lastSight(): Exchange {
  const last = new Map<number, unknown>();
  return mapExchange({
    onOperation: ({ kind, key }) => void (kind === 'teardown' && last.delete(key)),
    onResult(result) {
      const { operation, data, error } = result;
      if (operation.kind !== 'query') return result;
      if (data) last.set(operation.key, data);
      const isLost = !data && error?.networkError && !error.response;
      return isLost && last.has(operation.key) ? { ...result, data: last.get(operation.key) } : result;
    },
  });
}

function ended(code: number): void {
  if (code === SIGNED_OUT) whenUnauthenticated();
  if (code === SEAT_LEFT) whenSeatLeft();
}

function isUnauthenticated(error: CombinedError): boolean {
  const status = (error.response as Response | undefined)?.status;
  return status === 401 || error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');
}
