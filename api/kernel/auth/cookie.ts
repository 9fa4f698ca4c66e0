import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';

/** The prefix of every cookie that sign-in sets. */
export const cookiePrefix = 'qiying';

/** The name of the session cookie; browsers take `__Secure-` over https only. */
export function sessionCookieName(baseUrl: string): string {
  return `${isSecure(baseUrl) ? '__Secure-' : ''}${cookiePrefix}.session_token`;
}

/** Whether an address is served over https. */
export function isSecure(baseUrl: string): boolean {
  return new URL(baseUrl).protocol === 'https:';
}

/** The raw value of a cookie in a Cookie header; the first one wins, as in the library. */
export function cookieValue(header: string | undefined, name: string): string | null {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** The header without one of its cookies. */
export function withoutCookie(header: string, name: string): string {
  return header
    .split(';')
    .filter((part) => part.slice(0, part.indexOf('=')).trim() !== name)
    .join(';')
    .trim();
}

/** How many cookies are known to be ours; whichever came first is forgotten first. */
const MOST_KNOWN = 10_000;

/**
 * A check of signed cookies: gives the value if the signature (base64 of HMAC-SHA-256 after the last dot) is ours, null
 * otherwise, in constant time. What was ours once is ours for good and not computed again with every request.
 */
export function cookieVerifier(secret: string): (signed: string) => string | null {
  const key = createSecretKey(Buffer.from(secret, 'utf8'));
  const ours = new Map<string, string>();
  return (signed) => {
    const known = ours.get(signed);
    if (known !== undefined) return known;
    const plain = decoded(signed);
    const dot = plain.lastIndexOf('.');
    if (dot < 1) return null;
    const value = plain.slice(0, dot);
    const given = Buffer.from(plain.slice(dot + 1), 'utf8');
    const wanted = Buffer.from(createHmac('sha256', key).update(value).digest('base64'), 'utf8');
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
    ours.set(signed, value);
    if (ours.size > MOST_KNOWN) ours.delete(ours.keys().next().value!);
    return value;
  };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
