import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { currentLocale } from '../locales/index.ts';

/** A client without an account; with a link (`district/number/query code`) it reads and acts for that one appeal. */
export function residentClient(link?: string): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: () => ({
      credentials: 'omit',
      headers: {
        accept: 'application/json',
        'accept-language': currentLocale(),
        ...linkHeaders(link),
      },
    }),
    exchanges: [cacheExchange, fetchExchange],
  });
}

/** What says that the holder of a link asks. */
export const linkHeaders = (link?: string): Record<string, string> => (link ? { 'x-qiying-link': link } : {});
