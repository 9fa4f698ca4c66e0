import { CombinedError } from '@urql/core';
import type { OperationResult } from '@urql/core';

/** Why an operation gave no answer at all; refusals of acts are data and not among these. */
export type Failure = 'OFFLINE' | 'FORBIDDEN' | 'NOT_FOUND' | 'TOO_MANY_REQUESTS' | 'INTERNAL';

const KNOWN: readonly Failure[] = ['FORBIDDEN', 'NOT_FOUND', 'TOO_MANY_REQUESTS'];

/** The reason in one word, for choosing the sentence that is shown. */
export function failureOf(error: CombinedError): Failure {
  const codes = error.graphQLErrors.map(({ extensions }) => extensions['code']);
  const known = KNOWN.find((code) => codes.includes(code));
  if (known) return known;
  return error.networkError && !error.response ? 'OFFLINE' : 'INTERNAL';
}

/** What an operation answered; throws its error where it answered nothing. */
export function dataOf<Data>({ data, error }: Pick<OperationResult<Data>, 'data' | 'error'>): Data {
  if (!data) throw error ?? new CombinedError({ graphQLErrors: [] });
  return data;
}
