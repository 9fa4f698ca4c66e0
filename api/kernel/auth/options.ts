import type { BetterAuthOptions } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import type { Pool } from 'pg';
import { isUsername } from './account.ts';
import { cookiePrefix, isSecure } from './cookie.ts';
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from './password.ts';

/** The path under which sign-in answers. */
export const basePath = '/api/auth';

/** The header in which the gate hands the caller's address to the library. */
export const addressHeader = 'x-qiying-address';

/** What sign-in needs to know of its surroundings. */
export interface Surroundings {
  pool: Pool;
  secret: string;
  baseUrl: string;
  maxHours: number;
}

/** The library's settings; the migration and the server share them, so the tables always fit. */
export function libraryOptions({ pool, secret, baseUrl, maxHours }: Surroundings) {
  return {
    appName: 'Qiying',
    database: pool,
    baseURL: baseUrl,
    basePath,
    secret,
    // Without it BETTER_AUTH_SECRETS of the environment would win over `secret`.
    secrets: [{ version: 1, value: secret }],
    telemetry: { enabled: false },
    logger: { level: 'error' },
    // Addresses are limited at the door, names by the lock-out: a whole office shares one address.
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    user: {
      additionalFields: {
        locale: { type: 'string', required: true, defaultValue: 'zh-CN', input: false },
        banned: { type: 'boolean', required: true, defaultValue: false, input: false },
      },
    },
    // The longest life is absolute: use keeps a session from idling, it never prolongs it.
    session: { expiresIn: maxHours * 3600, disableSessionRefresh: true },
    advanced: {
      cookiePrefix,
      useSecureCookies: isSecure(baseUrl),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
    plugins: [username({ displayUsername: false, usernameValidator: isUsername }), twoFactor({ issuer: 'Qiying' })],
  } satisfies BetterAuthOptions;
}
