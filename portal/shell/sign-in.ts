/** What sign-in answered; the reasons are those that a person can do something about. */
export type SignInAnswer =
  | { readonly kind: 'in' }
  | { readonly kind: 'second-factor' }
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
  return { kind: answer.twoFactorRedirect ? 'second-factor' : 'in' };
}

const post = (path: string, body: object): Promise<Response> =>
  fetch(`/api/auth${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
