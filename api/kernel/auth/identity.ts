import type { Pool } from 'pg';
import type { Transaction } from '../database/index.ts';
import type { Locale } from './account.ts';

/** A person's place in one unit: the seat of work that a session may take. */
export interface Membership {
  membershipId: string;
  district: string;
  unitId: string;
  unitName: string;
  unitKind: string;
  memberId: string;
  memberName: string;
  roles: string[];
}

/** Who asks, and from which seat of work. */
export interface Identity extends Membership {
  sessionId: string;
  accountId: string;
  username: string;
  name: string;
  locale: Locale;
  twoFactor: boolean;
  /** Somebody else set the password: the session opens nothing but its change. */
  mustChangePassword: boolean;
}

/** Why a session ended, or why it no longer is what it was. */
export type SessionEnd = 'signed-out' | 'refused' | 'seat-switched';

/** Hears of each session that ends, and of each that leaves its seat of work. */
export type EndListener = (sessionId: string, reason: SessionEnd) => void;

/** How sessions are looked up. */
export interface SessionRules {
  pool: Pool;
  idleMinutes: number;
  /** Off behind a pooler that cannot carry named statements. */
  named: boolean;
  ended: EndListener;
}

/** How a session is used. */
export interface SessionUse {
  /** By a page that reads again by itself: it does not keep the session awake. */
  readonly unattended?: boolean;
}

/** Who a session was when it was last looked up. */
export interface Recalled {
  readonly identity: Identity;
  /** Whether it still is: asked in the transaction that works on its behalf, on the wire together with the work. */
  holds(tx: Transaction): Promise<boolean>;
}

/** The look-ups that every request and every subscription make. */
export interface Sessions {
  /** Who owns this session token as far as is known here; nothing may be answered before `holds` says so. */
  recall(token: string): Recalled | null;
  /** Who owns this session token; a session that may not go on is ended here. */
  byToken(token: string, use?: SessionUse): Promise<Identity | null>;
  /** Whether a session still lives (at this seat of work, if one is given); does not count as use. */
  alive(sessionId: string, membershipId?: string): Promise<boolean>;
  /** Seats a new session at the given membership, else at the first by the unit's name. */
  seat(session: { id: string; userId: string }, membershipId: string | null): Promise<void>;
  /** The active memberships of an account. */
  memberships(accountId: string): Promise<Membership[]>;
  /** Moves a session to another membership of its account, if `report` succeeds. */
  switchSeat(
    identity: Identity,
    membershipId: string,
    report: (membership: Membership) => Promise<void>,
  ): Promise<Membership | null>;
  /** Ends one session. */
  end(sessionId: string): Promise<void>;
  /** Ends the session of a token, if there is one. */
  endToken(token: string): Promise<void>;
  /** Ends every session that is past its time. */
  sweep(): Promise<void>;
}

const membershipColumns = `m.id as "membershipId", m.district, m.unit_id as "unitId", m.unit_name as "unitName",
  m.unit_kind as "unitKind", m.member_id as "memberId", m.member_name as "memberName", m.roles`;

// A session without a seat of work (its membership was deleted) counts from its beginning.
const idle = (minutes: string) => `coalesce(w.seen_at, s."createdAt") <= now() - make_interval(mins => ${minutes})`;

const IDENTITY = { name: 'auth_identity', text: 'select auth.identity($1, $2) as identity' };

/** How many sessions are remembered; whichever came first is forgotten first, and looked up again when it asks. */
const MOST_REMEMBERED = 10_000;

const aliveText = `
select w.membership_id as "membershipId",
  not (s."expiresAt" <= now() or ${idle('$2')} or u.banned or m.active is not true) as alive
from auth.session s
join auth."user" u on u.id = s."userId"
join auth.seat_of_work w on w.session_id = s.id
join auth.membership m on m.id = w.membership_id and m.account_id = u.id
where s.id = $1`;

const seatText = `
insert into auth.seat_of_work (session_id, membership_id)
select $1, m.id from auth.membership m
where m.account_id = $2 and m.active
order by m.id = $3::uuid desc nulls last, m.unit_name, m.id limit 1
on conflict (session_id) do nothing`;

const sweepText = `
delete from auth.session d using (
  select s.id from auth.session s left join auth.seat_of_work w on w.session_id = s.id
  where s."expiresAt" <= now() or ${idle('$1')}
) s where d.id = s.id returning d.id`;

type Told = { identity: string | null };
type IdentityRow = Identity & { refused: boolean; unseen: boolean | null };

/** Sessions on a pool of the sign-in role. */
export function sessions(rules: SessionRules): Sessions {
  return new PooledSessions(rules);
}

class PooledSessions implements Sessions {
  /** What was told of a token, letter by letter: whatever changes in it is looked up anew. */
  private readonly remembered = new Map<string, { told: string; identity: Identity }>();

  constructor(private readonly rules: SessionRules) {}

  recall(token: string): Recalled | null {
    const known = this.remembered.get(token);
    if (!known) return null;
    const values = [token, this.rules.idleMinutes];
    return {
      identity: known.identity,
      async holds(tx) {
        const [now] = await tx.rows<Told>(IDENTITY, values);
        return now?.identity === known.told;
      },
    };
  }

  async byToken(token: string, { unattended = false }: SessionUse = {}): Promise<Identity | null> {
    let row = await this.identityRow(token);
    if (row && !row.refused && row.membershipId === null) {
      await this.seat({ id: row.sessionId, userId: row.accountId }, null);
      row = await this.identityRow(token);
    }
    if (!row) return null;
    const { refused, unseen, ...identity } = row;
    if (refused || identity.membershipId === null) {
      await this.end(identity.sessionId, 'refused');
      return null;
    }
    if (unseen && !unattended) {
      const { sessionId } = identity;
      await this.rules.pool.query('update auth.seat_of_work set seen_at = now() where session_id = $1', [sessionId]);
    }
    return identity;
  }

  async alive(sessionId: string, membershipId?: string): Promise<boolean> {
    const found = await this.look<{ membershipId: string; alive: boolean }>('auth_alive', aliveText, [
      sessionId,
      this.rules.idleMinutes,
    ]);
    const row = found.rows[0];
    if (row?.alive) return membershipId === undefined || membershipId === row.membershipId;
    await this.end(sessionId, 'refused');
    return false;
  }

  async seat(session: { id: string; userId: string }, membershipId: string | null): Promise<void> {
    await this.rules.pool.query(seatText, [session.id, session.userId, membershipId]);
  }

  async memberships(accountId: string): Promise<Membership[]> {
    const found = await this.rules.pool.query<Membership>(
      `select ${membershipColumns} from auth.membership m
       where m.account_id = $1 and m.active order by m.unit_name, m.id`,
      [accountId],
    );
    return found.rows;
  }

  async switchSeat(
    identity: Identity,
    membershipId: string,
    report: (membership: Membership) => Promise<void>,
  ): Promise<Membership | null> {
    const client = await this.rules.pool.connect();
    try {
      await client.query('begin');
      const moved = await client.query<Membership>(
        `update auth.seat_of_work w set membership_id = m.id, seen_at = now()
         from auth.membership m
         where w.session_id = $1 and m.id = $2 and m.account_id = $3 and m.active
         returning ${membershipColumns}`,
        [identity.sessionId, membershipId, identity.accountId],
      );
      const membership = moved.rows[0];
      // Reported before it holds: a switch that cannot be recorded does not happen.
      if (membership) await report(membership);
      await client.query(membership ? 'commit' : 'rollback');
      if (membership) this.rules.ended(identity.sessionId, 'seat-switched');
      return membership ?? null;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  async end(sessionId: string, reason: SessionEnd = 'signed-out'): Promise<void> {
    await this.rules.pool.query('delete from auth.session where id = $1', [sessionId]);
    this.rules.ended(sessionId, reason);
  }

  async endToken(token: string): Promise<void> {
    const gone = await this.rules.pool.query<{ id: string }>('delete from auth.session where token = $1 returning id', [
      token,
    ]);
    for (const { id } of gone.rows) this.rules.ended(id, 'signed-out');
  }

  async sweep(): Promise<void> {
    const gone = await this.rules.pool.query<{ id: string }>(sweepText, [this.rules.idleMinutes]);
    for (const { id } of gone.rows) this.rules.ended(id, 'refused');
  }

  private look<Row extends object>(name: string, text: string, values: unknown[]) {
    const { pool, named } = this.rules;
    return pool.query<Row>(named ? { name, text, values } : { text, values });
  }

  private async identityRow(token: string): Promise<IdentityRow | null> {
    const { remembered } = this;
    const found = await this.look<Told>(IDENTITY.name, IDENTITY.text, [token, this.rules.idleMinutes]);
    const told = found.rows[0]?.identity ?? null;
    const row = told === null ? null : (JSON.parse(told) as IdentityRow);
    remembered.delete(token);
    if (told === null || !row || row.refused || row.unseen || row.membershipId === null || row.mustChangePassword)
      return row;
    const { refused: _, unseen: __, ...identity } = row;
    remembered.set(token, { told, identity });
    if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
    return row;
  }
}
