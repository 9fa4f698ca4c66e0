import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { i18n } from './i18n.ts';

/** Called when the server says that nobody is signed in; set by the router, which keeps where the reader was. */
export const session = { onLost: (): void => undefined };

async function fetchWithSession(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, init);
  const copy = (await response
    .clone()
    .json()
    .catch(() => null)) as {
    errors?: { extensions?: { code?: string } }[];
  } | null;
  if (copy?.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED')) session.onLost();
  return response;
}

export const client = new Client({
  url: '/graphql',
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
  requestPolicy: 'cache-and-network',
  fetch: fetchWithSession,
  fetchOptions: () => ({ headers: { 'accept-language': i18n.global.locale.value } }),
});
