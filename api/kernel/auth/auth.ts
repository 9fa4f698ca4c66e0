import { AsyncLocalStorage } from 'node:async_hooks';
import { betterAuth } from 'better-auth';
import type { BetterAuthOptions } from 'better-auth';
import { APIError } from 'better-auth/api';
import type { FastifyInstance } from 'fastify';
import { Pool } from 'pg';
import { cookieValue, cookieVerifier, sessionCookieName } from './cookie.ts';
import { authGate } from './gate.ts';
import { sessions } from './identity.ts';
import type { EndListener, Identity, Membership, Recalled, Sessions, SessionUse } from './identity.ts';
import { lockOut } from './lock-out.ts';
import { libraryOptions } from './options.ts';
import type { Sender } from './origin.ts';
import { originCheck } from './origin.ts';
import { authRoutes } from './routes.ts';
import { signInRecord } from './sign-in-record.ts';

/** How sign-in is set up. */
export interface AuthSettings {
  /** Connects as the role `qiying_auth`. */
  authUrl: string;
  /** Signs the cookies and encrypts the second factors; at least 32 characters. */
  secret: string;
  /** The address under which people reach Qiying; https makes the cookies Secure. */
  baseUrl: string;
  /** A session that was not used for so long ends. */
  idleMinutes?: number;
  /** A session ends after so long, used or not. */
  maxHours?: number;
  /** Further origins from which people may sign in. */
  trustedOrigins?: readonly string[];
  /** Off behind a pooler that cannot carry named statements. */
  namedStatements?: boolean;
  /** Puts a switch of the seat of work on the ledger; if it throws, the switch does not happen. */
  onSeatSwitch(identity: Identity, membership: Membership): Promise<void>;
}

/** Sign-in, as the rest of the kernel sees it. */
export interface Auth {
  /** Answers one request below /api/auth. */
  handler(request: Request): Promise<Response>;
  /** Mounts sign-in in a Fastify server. */
  routes(app: FastifyInstance): void;
  /** Whether a request that changes something, or that stays open, comes from our own pages. */
  isFromHere(sender: Sender): boolean;
  /** Who asks, by the cookie; null for everybody who has to sign in, or to change a password that somebody else set. */
  authenticate(headers: { cookie?: string | undefined }, use?: SessionUse): Promise<Identity | null>;
  /** Who asks, as far as is known without asking the database; the operation has to ask whether it holds. */
  recall(headers: { cookie?: string | undefined }): Recalled | null;
  /** The active memberships of an account: the seats of work it may take. */
  memberships(accountId: string): Promise<Membership[]>;
  /** Whether a session still lives, at this seat of work if one is given. */
  sessionAlive(sessionId: string, membershipId?: string): Promise<boolean>;
  /** Hears of every session that ends or leaves its seat in this process; gives the way to stop listening. */
  onEnd(listener: EndListener): () => void;
  /** Bars an account from signing in and ends its sessions, or lets it in again. */
  setBanned(accountId: string, banned: boolean): Promise<void>;
  /** Ends what is past its time and forgets what no longer counts. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

const sweepMinutes = 5;

/** Starts sign-in on the schema that `migrateAuth` made. */
export function createAuth(settings: AuthSettings): Auth {
  if (settings.secret.length < 32) throw new Error('The secret needs at least 32 characters.');
  const { baseUrl, idleMinutes = 30, maxHours = 12 } = settings;
  const pool = openPool(settings.authUrl);
  const listeners = new Set<EndListener>();
  const ended = tellingAll(listeners);
  const named = settings.namedStatements ?? true;
  const known = sessions({ pool, idleMinutes, named, ended });
  const attempts = lockOut(pool);
  const record = signInRecord(pool);
  const tokenOf = tokenReader(settings.secret, baseUrl);
  const isFromHere = originCheck(baseUrl, settings.trustedOrigins ?? []);
  const handler = authGate({
    baseUrl: new URL(baseUrl).origin,
    isFromHere,
    sessions: known,
    lockOut: attempts,
    record,
    tokenOf,
    library: openLibrary({ pool, known, ended, settings: { ...settings, maxHours } }),
    report,
    onSeatSwitch: (identity, membership) => settings.onSeatSwitch(identity, membership),
    async setLocale(accountId, locale) {
      await pool.query('update auth."user" set locale = $2 where id = $1', [accountId, locale]);
    },
    async passwordChanged(accountId) {
      await pool.query('update auth."user" set "mustChangePassword" = false where id = $1', [accountId]);
    },
  });
  const sweep = async () => {
    await known.sweep();
    await attempts.sweep();
    await record.sweep();
    await pool.query('delete from auth.verification where "expiresAt" <= now()');
  };
  const sweeping = setInterval(() => void sweep().catch(report), sweepMinutes * 60_000).unref();

  return {
    handler,
    routes: (app) => authRoutes(app, baseUrl, handler),
    isFromHere,
    async authenticate(headers, use) {
      const token = tokenOf(headers.cookie);
      const identity = token === null ? null : await known.byToken(token, use);
      return identity?.mustChangePassword ? null : identity;
    },
    recall({ cookie }) {
      const token = tokenOf(cookie);
      return token === null ? null : known.recall(token);
    },
    memberships: (accountId) => known.memberships(accountId),
    sessionAlive: (sessionId, membershipId) => known.alive(sessionId, membershipId),
    onEnd(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setBanned: (accountId, banned) => setBanned(pool, ended, { accountId, banned }),
    sweep,
    async close() {
      clearInterval(sweeping);
      await pool.end();
    },
  };
}

/** Tells every listener that a session has ended, also after one of them failed. */
function tellingAll(listeners: ReadonlySet<EndListener>): EndListener {
  return (sessionId, reason) => {
    for (const listener of listeners) {
      try {
        listener(sessionId, reason);
      } catch (error) {
        report(error as Error);
      }
    }
  };
}

/** Shuts an account out and ends its sessions, or lets it in again. */
async function setBanned(
  pool: Pool,
  ended: EndListener,
  { accountId, banned }: { accountId: string; banned: boolean },
): Promise<void> {
  await pool.query('update auth."user" set banned = $2 where id = $1', [accountId, banned]);
  if (!banned) return;
  const gone = await pool.query<{ id: string }>('delete from auth.session where "userId" = $1 returning id', [
    accountId,
  ]);
  for (const { id } of gone.rows) ended(id, 'refused');
}

function openPool(authUrl: string): Pool {
  const pool = new Pool({ connectionString: authUrl });
  // Without a listener the loss of one backend would end the process.
  // After the end of the pool the server may well go before the last socket closes.
  const lost = (error: Error) => (pool.ending ? undefined : report(error));
  pool.on('error', lost);
  pool.on('connect', (client) => client.on('error', lost));
  return pool;
}

function report(error: Error): void {
  console.error(`sign-in: ${error.message}`);
}

function tokenReader(secret: string, baseUrl: string) {
  const verified = cookieVerifier(secret);
  const name = sessionCookieName(baseUrl);
  return (cookie: string | undefined): string | null => {
    const signed = cookieValue(cookie, name);
    return signed === null ? null : verified(signed);
  };
}

interface LibraryParts {
  pool: Pool;
  known: Sessions;
  ended: EndListener;
  settings: AuthSettings & { maxHours: number };
}

/** The library behind the gate, with our rules hung into its sessions. */
function openLibrary({ pool, known, ended, settings }: LibraryParts) {
  // This switch of the environment would outweigh the option that turns it off.
  delete process.env.BETTER_AUTH_TELEMETRY;
  // A password change or a new second factor opens a new session: it keeps the seat of work.
  const asking = new AsyncLocalStorage<Identity | null>();
  const { secret, baseUrl, maxHours } = settings;
  const library = betterAuth({
    ...libraryOptions({ pool, secret, baseUrl: new URL(baseUrl).origin, maxHours }),
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            await admit(pool, session.userId);
            // Also where the library would give a whole day ("do not remember me").
            return { data: { ...session, expiresAt: new Date(Date.now() + maxHours * 3_600_000) } };
          },
          after: async (session) => {
            const identity = asking.getStore();
            const same = identity?.accountId === session.userId;
            await known.seat(session, same ? identity.membershipId : null);
          },
        },
        delete: { after: async (session) => ended(session.id, 'signed-out') },
      },
    },
  } satisfies BetterAuthOptions);
  return (request: Request, identity: Identity | null) => asking.run(identity, () => library.handler(request));
}

/** Refuses a session to a banned account and to one that no unit knows any more. */
async function admit(pool: Pool, accountId: string): Promise<void> {
  const found = await pool.query<{ banned: boolean; member: boolean }>(
    `select u.banned, exists (select from auth.membership m where m.account_id = u.id and m.active) as member
     from auth."user" u where u.id = $1`,
    [accountId],
  );
  const account = found.rows[0];
  if (!account || account.banned) {
    throw new APIError('FORBIDDEN', { code: 'ACCOUNT_BANNED', message: 'This account is barred.' });
  }
  if (!account.member) {
    const message = 'This account is an active member of no unit.';
    throw new APIError('FORBIDDEN', { code: 'NO_MEMBERSHIP', message });
  }
}
