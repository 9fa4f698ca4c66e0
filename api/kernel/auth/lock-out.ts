import type { Pool } from 'pg';

/** Five failures within fifteen minutes lock a username for fifteen minutes. */
export const lockOutRule = { failures: 5, minutes: 15 };

/** Counts failed passwords by username, known or not, where every process sees them. */
export interface LockOut {
  /** Takes one try before the password is looked at; gives the seconds to wait if there is none. */
  take(username: string): Promise<number | null>;
  /** Forgets the failures of a username: it has just shown its password. */
  forget(username: string): Promise<void>;
  /** Removes what no longer counts. */
  sweep(): Promise<void>;
}

// A try is booked as a failure before the password is checked and forgotten on
// success: a hundred guesses at once would otherwise all pass the check first.
const takeText = `
insert into auth.sign_in_attempt as a (username, failures) values ($1, array[now()])
on conflict (username) do update set
  failures = array(select f from unnest(a.failures) f where f > now() - make_interval(mins => $2)) || now(),
  locked_until = case
    when (select count(*) from unnest(a.failures) f where f > now() - make_interval(mins => $2)) + 1 >= $3
    then now() + make_interval(mins => $2) end
where a.locked_until is null or a.locked_until <= now()
returning 1`;

const waitText = `
select greatest(1, ceil(extract(epoch from locked_until - now())))::int as seconds
from auth.sign_in_attempt where username = $1`;

const sweepText = `
delete from auth.sign_in_attempt
where coalesce(locked_until, failures[cardinality(failures)]) < now() - make_interval(mins => $1)`;

/** The lock-out on a pool of the sign-in role. */
export function lockOut(pool: Pool): LockOut {
  const { failures, minutes } = lockOutRule;
  return {
    async take(username) {
      const taken = await pool.query(takeText, [username, minutes, failures]);
      if (taken.rowCount === 1) return null;
      const wait = await pool.query<{ seconds: number }>(waitText, [username]);
      return wait.rows[0]?.seconds ?? 1;
    },
    async forget(username) {
      await pool.query('delete from auth.sign_in_attempt where username = $1', [username]);
    },
    async sweep() {
      await pool.query(sweepText, [minutes]);
    },
  };
}
