import { throughNewSession } from '../shell/client.ts';
import { post } from '../shell/sign-in.ts';

/** What an authenticator needs to know, and the codes for the day when it is lost. */
export interface Enrolment {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** What came of a request that shows the password or a code. */
export type Answer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'wrong' | 'failed' }
  | { readonly kind: 'locked'; readonly seconds: number };

const WRONG = new Set(['INVALID_PASSWORD', 'INVALID_CODE']);

/** Begins with a second factor; it holds once a first code was shown. */
export const beginSecondFactor = (password: string): Promise<Answer<Enrolment>> =>
  ask('/two-factor/enable', { password });

export const confirmSecondFactor = (code: string): Promise<Answer<unknown>> =>
  throughNewSession(() => ask('/two-factor/verify-totp', { code }));

export const endSecondFactor = (password: string): Promise<Answer<unknown>> =>
  throughNewSession(() => ask('/two-factor/disable', { password }));

/** New codes for a lost authenticator; the old ones end. */
export const renewBackupCodes = (password: string): Promise<Answer<Pick<Enrolment, 'backupCodes'>>> =>
  ask('/two-factor/generate-backup-codes', { password });

async function ask<Value>(path: string, body: object): Promise<Answer<Value>> {
  const response = await post(path, body).catch(() => null);
  const answer = (await response?.json().catch(() => null)) as (Value & { code?: string; retryAfter?: number }) | null;
  if (response?.ok && answer) return { kind: 'done', value: answer };
  if (response?.status === 429) return { kind: 'locked', seconds: answer?.retryAfter ?? 60 };
  return { kind: WRONG.has(answer?.code ?? '') ? 'wrong' : 'failed' };
}
