import type { Pool } from 'pg';
import { v7 as uuidv7 } from 'uuid';

/** What is kept of an attempt to sign in, with its meaning. */
export const SIGN_IN_EVENTS = {
  SIGNED_IN: 'A session was opened.',
  CODE_ASKED: 'The password was right and the second factor is asked for.',
  FAILED: 'The password was wrong.',
  LOCKED_OUT: 'The password was wrong once too often: the name is locked for a while.',
  REFUSED: 'The password was right, but the account is barred or belongs to no unit any more.',
} as const;

export type SignInEventKind = keyof typeof SIGN_IN_EVENTS;

/** The record of sign-ins: each row is seen by the units that the account belongs to. */
export interface SignInRecord {
  /** Notes what came of an attempt under a name; of a name that nobody has, nothing is kept. */
  note(username: string, kind: Exclude<SignInEventKind, 'LOCKED_OUT'>, address: string | null): Promise<void>;
  /** Removes what is older than it has to be kept. */
  sweep(): Promise<void>;
}

/** The Cybersecurity Law asks for network logs of six months at least; a yearly audit looks back further. */
const KEPT_DAYS = 400;

// The failure that locks a name is known by the lock that it left; guesses during the lock are not kept, so that
// nobody can fill the record.
const noteText = `
insert into auth.sign_in_event (id, kind, username, name, address, audience)
select $1, case when $2 = 'FAILED' and exists (
    select from auth.sign_in_attempt a where a.username = u.username and a.locked_until > now())
  then 'LOCKED_OUT' else $2 end,
  u.username, u.name, $4, array(select distinct m.unit_id from auth.membership m where m.account_id = u.id)
from auth."user" u where u.username = $3`;

/** The record on a pool of the sign-in role. */
export function signInRecord(pool: Pool): SignInRecord {
  return {
    async note(username, kind, address) {
      await pool.query(noteText, [uuidv7(), kind, username, address]);
    },
    async sweep() {
      await pool.query('delete from auth.sign_in_event where at < now() - make_interval(days => $1)', [KEPT_DAYS]);
    },
  };
}
