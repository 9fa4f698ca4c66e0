import type { Locale, Principal, Transaction } from '../database/index.ts';
import type { Feed } from '../live/index.ts';
import { forbidden, unauthenticated } from './errors.ts';

/** What a resolver is given. `tx` is set by the executor, once per operation. */
export interface Context {
  readonly who: Principal | null;
  readonly locale: Locale;
  /** Address of the client, for rate limits. */
  readonly address: string;
  readonly tx?: Transaction;
  /** The seats of work that the signed-in person may take. */
  readonly memberships?: () => Promise<SeatOfWork[]>;
  /** Set where `who` is not certain yet: a session that was remembered, a link. */
  readonly confirm?: Confirmation;
  /** What a subscription is woken by, and the way to read as its subscriber; nowhere else. */
  readonly live?: Subscribing;
  /** The districts that are served here, for those who have no account. */
  readonly districts: readonly { readonly id: string; readonly name: string }[];
  /** Works for somebody without an account as the command centre of a district; refuses who asks too often. */
  readonly forPublic?: <T>(districtId: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;
  /** Reads for somebody without an account what a district has published; refuses who asks too often. */
  readonly readPublic?: <T>(districtId: string, work: (tx: Transaction) => Promise<T>) => Promise<T>;
}

/** What to ask of a `who` that is not certain, before anything is answered. */
export interface Confirmation {
  /** Whether session or link still hold; asked within the operation, on the wire with its first statement. */
  readonly holds: (tx: Transaction) => Promise<boolean>;
  /** The context of the same request looked up anew, or the refusal where there is none. */
  readonly anew: () => Promise<Context>;
}

/** A seat of work that the signed-in person may take. */
export interface SeatOfWork {
  readonly id: string;
  readonly unitName: string;
  readonly current: boolean;
}

export interface Subscribing {
  readonly feed: Feed;
  /** Reads in a transaction of its own, before the stream exists. */
  readonly read: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
}

/** Who subscribes, to what and how it reads; there is no subscription but over a connection of a member. */
export function subscribing({ who, live }: Context): Subscribing & { readonly who: Principal } {
  if (!who || !live) throw forbidden();
  return { who, ...live };
}

/** The operation's transaction; there is none for somebody who is neither signed in nor holds a link. */
export function transactionOf({ tx }: Context): Transaction {
  if (!tx) throw unauthenticated();
  return tx;
}
