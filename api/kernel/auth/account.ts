import type { ClientBase } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from './password.ts';

/** A language that the portal speaks. */
export type Locale = 'zh-CN' | 'en';

export const locales: readonly Locale[] = ['zh-CN', 'en'];

/** One statement with its bound values. */
export interface Statement {
  text: string;
  values: unknown[];
}

/** Who shall be able to sign in. */
export interface NewAccount {
  username: string;
  name: string;
  password: string;
  district: string;
  locale?: Locale;
  /** The password is known to somebody else: it opens nothing but its own change. */
  mustChangePassword?: boolean;
}

const usernameForm = /^[a-z0-9][a-z0-9._-]{1,28}[a-z0-9]$/;

/** The one spelling under which a username is stored and counted. */
export function normalUsername(username: string): string {
  return username.toLowerCase();
}

/** Whether a username has the form that accounts may carry: 3 to 30 of a-z 0-9 . _ - */
export function isUsername(username: string): boolean {
  return usernameForm.test(normalUsername(username));
}

/**
 * The rows of a new account, as statements that the application role runs in its
 * own transaction, so that an account and its membership commit together or not
 * at all. This is the only way an account comes to be: nobody signs up.
 */
export async function accountRows(account: NewAccount): Promise<{ userId: string; statements: Statement[] }> {
  if (!isUsername(account.username)) {
    throw new Error('A username has 3 to 30 characters of a-z, 0-9, dot, underscore and hyphen.');
  }
  const userId = uuidv7();
  const username = normalUsername(account.username);
  // Sign-in is by username; the library needs an address, and .invalid never resolves (RFC 2606).
  const email = `${username}@${account.district.toLowerCase()}.invalid`;
  const password = await hashPassword(account.password);
  return {
    userId,
    statements: [
      {
        text:
          'insert into auth."user" (id, name, email, "emailVerified", username, locale, banned, "twoFactorEnabled", "mustChangePassword", "createdAt", "updatedAt")' +
          ' values ($1, $2, $3, false, $4, $5, false, false, $6, now(), now())',
        values: [userId, account.name, email, username, account.locale ?? 'zh-CN', account.mustChangePassword ?? false],
      },
      {
        text:
          'insert into auth.account (id, "accountId", "providerId", "userId", password, "createdAt", "updatedAt")' +
          " values ($1, $2, 'credential', $2, $3, now(), now())",
        values: [uuidv7(), userId, password],
      },
    ],
  };
}

/** Removes the accounts whose members are all of one district, with their memberships and sessions; as the owner. */
export async function dropAccounts(owner: ClientBase, district: string): Promise<void> {
  await owner.query(
    `delete from auth."user" u
      where exists (select from auth.membership m where m.account_id = u.id)
        and not exists (select from auth.membership m where m.account_id = u.id and m.district <> $1)`,
    [district],
  );
}
