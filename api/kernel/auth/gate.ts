import { normalUsername, isUsername, locales } from './account.ts';
import type { Locale } from './account.ts';
import { sessionCookieName, withoutCookie } from './cookie.ts';
import type { Identity, Membership, Sessions } from './identity.ts';
import type { LockOut } from './lock-out.ts';
import { addressHeader, basePath } from './options.ts';
import type { Sender } from './origin.ts';
import { passwordIssues } from './password.ts';
import type { SignInRecord } from './sign-in-record.ts';

/** What the gate stands in front of. */
export interface GateParts {
  baseUrl: string;
  /** Whether a request comes from our own pages. */
  isFromHere: (sender: Sender) => boolean;
  sessions: Sessions;
  lockOut: LockOut;
  record: SignInRecord;
  /** The session token of a Cookie header, if its signature is ours. */
  tokenOf(cookie: string | undefined): string | null;
  /** The library's own handler; `identity` is who asks, if it is known. */
  library(request: Request, identity: Identity | null): Promise<Response>;
  /** Puts a switch of the seat of work on the record. */
  onSeatSwitch(identity: Identity, membership: Membership): Promise<void>;
  /** Hears of a failure that the answer must not show. */
  report(error: Error): void;
  /** Keeps the language of an account. */
  setLocale(accountId: string, locale: Locale): Promise<void>;
  /** The person has chosen a password of its own. */
  passwordChanged(accountId: string): Promise<void>;
}

interface Endpoint {
  signedIn: boolean;
  /** The text fields of the body that pass; everything else stops here. */
  fields: readonly string[];
  /** Fields that are always set. */
  fixed?: Record<string, unknown>;
  /** The field whose password counts towards the lock-out. */
  proves?: string;
}

// Only what is named here is reachable. The library also has sign-up, sign-in by
// address, account deletion, renaming, links to other providers: none of them is ours.
const endpoints: Record<string, Endpoint> = {
  'POST /sign-in/username': { signedIn: false, fields: ['username', 'password'] },
  'POST /sign-out': { signedIn: false, fields: [] },
  // No trusted devices: the second factor is asked at every sign-in.
  'POST /two-factor/verify-totp': { signedIn: false, fields: ['code'] },
  'POST /two-factor/verify-backup-code': { signedIn: false, fields: ['code'] },
  'POST /two-factor/enable': { signedIn: true, fields: ['password'], proves: 'password' },
  'POST /two-factor/disable': { signedIn: true, fields: ['password'], proves: 'password' },
  'POST /two-factor/get-totp-uri': { signedIn: true, fields: ['password'], proves: 'password' },
  'POST /two-factor/generate-backup-codes': {
    signedIn: true,
    fields: ['password'],
    proves: 'password',
  },
  'POST /change-password': {
    signedIn: true,
    fields: ['currentPassword', 'newPassword'],
    fixed: { revokeOtherSessions: true },
    proves: 'currentPassword',
  },
  'GET /list-sessions': { signedIn: true, fields: [] },
  'POST /revoke-session': { signedIn: true, fields: ['token'] },
  'POST /revoke-sessions': { signedIn: true, fields: [] },
  'POST /revoke-other-sessions': { signedIn: true, fields: [] },
  'POST /seat': { signedIn: true, fields: ['membershipId'] },
  'GET /account': { signedIn: true, fields: [] },
  'POST /locale': { signedIn: true, fields: ['locale'] },
};

/** What is open while the password is one that somebody else has set. */
const BEFORE_CHANGE = ['/change-password', '/sign-out'];

type Fields = Record<string, string>;

/** One request on its way through the gate. */
interface Passage {
  request: Request;
  path: string;
  endpoint: Endpoint;
  fields: Fields;
  token: string | null;
  identity: Identity | null;
}

/** The only way into sign-in: names what is open, checks origin and body, counts failures. */
export function authGate(parts: GateParts): (request: Request) => Promise<Response> {
  const gate = new Gate(parts);
  return (request) => gate.handle(request);
}

class Gate {
  private readonly cookieName: string;

  constructor(private readonly parts: GateParts) {
    this.cookieName = sessionCookieName(parts.baseUrl);
  }

  async handle(request: Request): Promise<Response> {
    try {
      return await this.answer(request);
    } catch (error) {
      this.parts.report(error instanceof Error ? error : new Error(String(error)));
      return refusal(500, 'INTERNAL', 'Something went wrong.');
    }
  }

  private async answer(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname.slice(basePath.length);
    const endpoint = endpoints[`${request.method} ${path}`];
    if (!endpoint) return refusal(404, 'NOT_FOUND', 'There is no such endpoint.');
    if (!this.isFromHere(request)) {
      return refusal(403, 'FOREIGN_ORIGIN', 'This address may not sign in from another site.');
    }
    const fields = await fieldsOf(request, endpoint);
    if (!fields) return refusal(400, 'INVALID_INPUT', `Expected JSON with: ${endpoint.fields.join(', ')}.`);
    const token = this.parts.tokenOf(request.headers.get('cookie') ?? undefined);
    const identity = token ? await this.parts.sessions.byToken(token) : null;
    if (endpoint.signedIn && !identity) {
      return refusal(401, 'UNAUTHENTICATED', 'Sign in first.');
    }
    if (identity?.mustChangePassword && endpoint.signedIn && !BEFORE_CHANGE.includes(path)) {
      return refusal(403, 'PASSWORD_CHANGE_REQUIRED', 'Choose a password of your own first.');
    }
    return this.pass({ request, path, endpoint, fields, token, identity });
  }

  private isFromHere({ method, headers }: Request): boolean {
    return method === 'GET' || this.parts.isFromHere({ origin: headers.get('origin'), host: headers.get('host') });
  }

  private async pass(passage: Passage): Promise<Response> {
    const { path, identity, fields } = passage;
    if (identity && path === '/account') return this.account(identity);
    if (identity && path === '/seat') return this.switchSeat(identity, fields);
    if (identity && path === '/locale') return this.setLocale(identity, fields);
    if (identity && path === '/change-password') return this.changePassword(passage, identity);
    if (path === '/sign-in/username') return this.signIn(passage);
    if (identity && passage.endpoint.proves) return this.counted(passage, identity.username);
    return this.forward(passage);
  }

  private async signIn(passage: Passage): Promise<Response> {
    const username = normalUsername(passage.fields.username ?? '');
    if (!isUsername(username)) return wrongPassword();
    const response = await this.counted(passage, username);
    const wrong = [400, 401, 422].includes(response.status);
    // A session is noted where it is opened; a locked name was noted when it was locked.
    const outcome = wrong ? 'FAILED' : response.status === 403 ? 'REFUSED' : null;
    const asked = response.ok && !this.openedBy(response);
    const kind = asked ? 'CODE_ASKED' : outcome;
    if (kind) await this.parts.record.note(username, kind, passage.request.headers.get(addressHeader));
    return wrong ? wrongPassword() : response;
  }

  private async changePassword(passage: Passage, identity: Identity): Promise<Response> {
    const { currentPassword, newPassword = '' } = passage.fields;
    const issues = passwordIssues(newPassword, identity.username);
    if (newPassword === currentPassword) issues.push('UNCHANGED');
    if (issues.length > 0) return refusal(400, 'WEAK_PASSWORD', 'The new password is too weak.', { issues });
    const response = await this.counted(passage, identity.username);
    if (response.ok) await this.parts.passwordChanged(identity.accountId);
    return response;
  }

  /** Forwards what shows a password: a try is taken first and given back on success. */
  private async counted(passage: Passage, username: string): Promise<Response> {
    const seconds = await this.parts.lockOut.take(username);
    if (seconds !== null) {
      return refusal(
        429,
        'SIGN_IN_LOCKED',
        'Too many failed attempts.',
        { retryAfter: seconds },
        { 'retry-after': String(seconds) },
      );
    }
    const response = await this.forward(passage);
    if (response.ok) await this.parts.lockOut.forget(username);
    return response;
  }

  private async forward(passage: Passage): Promise<Response> {
    const response = await this.parts.library(this.rebuilt(passage), passage.identity);
    const opened = this.openedBy(response);
    // Whoever signs in anew leaves the session that this browser had before.
    if (opened && passage.identity && passage.token) await this.parts.sessions.endToken(passage.token);
    // A new password or a first code renews a session; only these two begin one.
    const enters = passage.path === '/sign-in/username' || passage.identity === null;
    return opened && enters ? this.entered(passage, response, opened) : response;
  }

  /** The cookie of the session that an answer opens. */
  private openedBy(response: Response): string | undefined {
    const cookies = response.headers.getSetCookie();
    return cookies.find((cookie) => cookie.startsWith(`${this.cookieName}=`) && !/; *max-age=0/i.test(cookie));
  }

  /** Notes a sign-in; whoever has a password that somebody else set is told to change it. */
  private async entered({ request }: Passage, response: Response, cookie: string): Promise<Response> {
    const token = this.parts.tokenOf(cookie.split(';')[0]);
    const identity = token ? await this.parts.sessions.byToken(token) : null;
    if (!identity) return response;
    await this.parts.record.note(identity.username, 'SIGNED_IN', request.headers.get(addressHeader));
    if (!identity.mustChangePassword) return response;
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    return Response.json({ mustChangePassword: true }, { headers });
  }

  /** What a person may know of the own account, and the seats of work that it may take. */
  private async account(identity: Identity): Promise<Response> {
    const { username, name, locale, twoFactor, membershipId } = identity;
    const seats = (await this.parts.sessions.memberships(identity.accountId)).map((seat) => ({
      id: seat.membershipId,
      unitName: seat.unitName,
      roles: seat.roles,
      current: seat.membershipId === membershipId,
    }));
    return json(200, { username, name, locale, twoFactor, seats });
  }

  /** The request as the library shall see it: own origin, known fields, no dead session. */
  private rebuilt({ request, path, endpoint, fields, identity }: Passage): Request {
    const headers = new Headers({ origin: new URL(this.parts.baseUrl).origin });
    for (const name of ['user-agent', addressHeader]) {
      const value = request.headers.get(name);
      if (value) headers.set(name, value);
    }
    const cookie = request.headers.get('cookie') ?? '';
    const kept = identity ? cookie : withoutCookie(cookie, this.cookieName);
    if (kept) headers.set('cookie', kept);
    if (request.method === 'GET') return new Request(this.parts.baseUrl + basePath + path, { headers });
    headers.set('content-type', 'application/json');
    const body = JSON.stringify({ ...fields, ...endpoint.fixed });
    return new Request(this.parts.baseUrl + basePath + path, { method: 'POST', headers, body });
  }

  private async switchSeat(identity: Identity, fields: Fields): Promise<Response> {
    const membershipId = fields.membershipId ?? '';
    const membership = isUuid(membershipId)
      ? await this.parts.sessions.switchSeat(identity, membershipId, (to) => this.parts.onSeatSwitch(identity, to))
      : null;
    // Foreign, ended and absent are one answer.
    if (!membership) return refusal(404, 'SEAT_NOT_FOUND', 'There is no such seat of work for you.');
    return json(200, { seat: membership });
  }

  private async setLocale(identity: Identity, fields: Fields): Promise<Response> {
    const locale = locales.find((known) => known === fields.locale);
    if (!locale) return refusal(400, 'INVALID_INPUT', `Expected one of: ${locales.join(', ')}.`);
    await this.parts.setLocale(identity.accountId, locale);
    return json(200, { locale });
  }
}

function wrongPassword(): Response {
  return refusal(401, 'INVALID_USERNAME_OR_PASSWORD', 'Invalid username or password');
}

async function fieldsOf(request: Request, endpoint: Endpoint): Promise<Fields | null> {
  if (request.method === 'GET') return {};
  // A form of another site cannot send this type without asking first.
  const type = request.headers.get('content-type') ?? '';
  if (endpoint.fields.length > 0 && !/^application\/json\b/i.test(type)) return null;
  const body = await jsonOf(request);
  const fields: Fields = {};
  for (const name of endpoint.fields) {
    const value = body?.[name];
    if (typeof value !== 'string' || value === '' || value.length > 1024) return null;
    fields[name] = value;
  }
  return fields;
}

async function jsonOf(request: Request): Promise<Record<string, unknown> | null> {
  try {
    const body: unknown = await request.json();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function isUuid(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

function refusal(
  status: number,
  code: string,
  message: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response {
  return json(status, { code, message, ...more }, headers);
}

function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } });
}
