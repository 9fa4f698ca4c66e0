import { throughNewSession } from './client.ts';

/** What sign-in answered; the reasons are those that a person can do something about. */
export type SignInAnswer =
  | { readonly kind: 'in' }
  | { readonly kind: 'second-factor' }
  /** Somebody else has set the password: it opens nothing but its change. */
  | { readonly kind: 'change-password' }
  | { readonly kind: 'locked'; readonly seconds: number }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export type Refusal = 'wrong' | 'code' | 'expired' | 'banned' | 'noMembership' | 'unreachable' | 'failed';

const REASONS: Readonly<Record<string, Refusal>> = {
  INVALID_USERNAME_OR_PASSWORD: 'wrong',
  INVALID_CODE: 'code',
  INVALID_BACKUP_CODE: 'code',
  INVALID_TWO_FACTOR_COOKIE: 'expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'expired',
  ACCOUNT_BANNED: 'banned',
  NO_MEMBERSHIP: 'noMembership',
};

interface Answer {
  readonly code?: string;
  readonly retryAfter?: number;
  readonly twoFactorRedirect?: boolean;
  readonly mustChangePassword?: boolean;
  readonly issues?: readonly PasswordIssue[];
}

/** The first step: who, and the password. */
export const signIn = (username: string, password: string): Promise<SignInAnswer> =>
  ask('/sign-in/username', { username, password });

/** The second step: the code of the authenticator, or one of the codes kept for a lost one. */
export const verify = (code: string, kind: 'totp' | 'backup-code'): Promise<SignInAnswer> =>
  ask(`/two-factor/verify-${kind}`, { code });

export const signOut = (): Promise<Response> => post('/sign-out', {});

/** Takes another seat of work of the same person; false when there is none such any more. */
export const takeSeat = async (membershipId: string): Promise<boolean> => (await post('/seat', { membershipId })).ok;

/** Keeps the language with the account: letters and messages of the server follow it. */
export const keepLocale = (locale: string): Promise<Response> => post('/locale', { locale });

/** What a password lacks, as the server says it. */
export type PasswordIssue = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_FEW_CLASSES' | 'CONTAINS_USERNAME' | 'UNCHANGED';

export type ChangeAnswer =
  | { readonly kind: 'done' | 'wrong' | 'failed' }
  | { readonly kind: 'weak'; readonly issues: readonly PasswordIssue[] }
  | { readonly kind: 'locked'; readonly seconds: number };

/** Takes a new password; every other session of the account ends. */
export async function changePassword(currentPassword: string, newPassword: string): Promise<ChangeAnswer> {
  const change = () => post('/change-password', { currentPassword, newPassword });
  const response = await throughNewSession(change).catch(() => null);
  if (response?.ok) return { kind: 'done' };
  const answer = ((await response?.json().catch(() => null)) ?? {}) as Answer;
  if (response?.status === 429) return { kind: 'locked', seconds: answer.retryAfter ?? 60 };
  if (answer.issues) return { kind: 'weak', issues: answer.issues };
  return { kind: answer.code === 'INVALID_PASSWORD' ? 'wrong' : 'failed' };
}

/** A seat of work that the person may take. */
export interface SeatOfWork {
  readonly id: string;
  readonly unitName: string;
  readonly roles: readonly string[];
  readonly current: boolean;
}

/** What a person may know of the own account. */
export interface Account {
  readonly username: string;
  readonly name: string;
  readonly twoFactor: boolean;
  readonly seats: readonly SeatOfWork[];
}

/** The own account; null when it could not be read. */
export async function readAccount(): Promise<Account | null> {
  const response = await fetch('/api/auth/account', { credentials: 'same-origin' }).catch(() => null);
  return response?.ok ? ((await response.json()) as Account) : null;
}

async function ask(path: string, body: object): Promise<SignInAnswer> {
  let response: Response;
  try {
    response = await post(path, body);
  } catch {
    return { kind: 'refused', reason: 'unreachable' };
  }
  const answer = (await response.json().catch(() => ({}))) as Answer;
  if (response.status === 429) return { kind: 'locked', seconds: answer.retryAfter ?? 60 };
  if (!response.ok) return { kind: 'refused', reason: REASONS[answer.code ?? ''] ?? 'failed' };
  if (answer.mustChangePassword) return { kind: 'change-password' };
  return { kind: answer.twoFactorRedirect ? 'second-factor' : 'in' };
}

/** Asks sign-in for something; it takes JSON of this origin only. */
export const post = (path: string, body: object): Promise<Response> =>
  fetch(`/api/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
