import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core';
import type { CombinedError } from '@urql/core';
import type { Client as SocketClient } from 'graphql-ws';
import { createClient as createSocket } from 'graphql-ws';
import { shallowRef } from 'vue';
import { currentLocale } from '../locales/index.ts';

const PATH = '/graphql';

let socket: SocketClient | undefined;
let whenUnauthenticated: () => void = () => undefined;

/** Calls back when the server does not know the session any more. */
export function onUnauthenticated(listener: () => void): void {
  whenUnauthenticated = listener;
}

/** The client of the session. It is replaced whenever the seat of work, the person or the language changes. */
export const client = shallowRef(open());

/** Forgets everything that was read: the next answers are those of the present session. */
export function renewClient(): void {
  void socket?.dispose();
  client.value = open();
}

function open(): Client {
  const live = createSocket({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}${PATH}`,
    connectionParams: () => ({ locale: currentLocale() }),
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
  });
  socket = live;
  return new Client({
    url: PATH,
    preferGetMethod: false,
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: { accept: 'application/json', 'accept-language': currentLocale() },
    }),
    exchanges: [
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

function isUnauthenticated(error: CombinedError): boolean {
  const status = (error.response as Response | undefined)?.status;
  return status === 401 || error.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED');
}
