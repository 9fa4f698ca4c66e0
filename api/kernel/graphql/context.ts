import type { Locale, Principal, Transaction } from '../database/index.ts';
import { unauthenticated } from './errors.ts';

/** What a resolver is given. `tx` is set by the executor, once per operation. */
export interface Context {
  readonly who: Principal | null;
  readonly locale: Locale;
  /** Address of the client, for rate limits. */
  readonly address: string;
  readonly tx?: Transaction;
  /** Works for somebody without an account as the command centre of a district; refuses who asks too often. */
  /** The districts that are served here, for those who have no account. */
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  readonly forPublic?: <T>(districtId: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;
}

/** The operation's transaction; there is none for somebody who is neither signed in nor holds a link. */
export function transactionOf({ tx }: Context): Transaction {
  if (!tx) throw unauthenticated();
  return tx;
}
