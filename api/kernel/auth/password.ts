import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** What a password lacks; the portal has a sentence for each. */
export type PasswordIssue = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_FEW_CLASSES' | 'CONTAINS_USERNAME' | 'UNCHANGED';

export const shortestPassword = 8;
export const longestPassword = 128;

const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{Ll}\p{Lu}\p{Nd}\s]/u];

/**
 * Everything that is wrong with a new password, at once.
 * GB/T 22239-2019 asks for complexity without numbers; customary are eight
 * characters of three classes.
 */
export function passwordIssues(password: string, username: string): PasswordIssue[] {
  const issues: PasswordIssue[] = [];
  const length = [...password].length;
  if (length < shortestPassword) issues.push('TOO_SHORT');
  if (length > longestPassword) issues.push('TOO_LONG');
  if (classes.filter((kind) => kind.test(password)).length < 3) issues.push('TOO_FEW_CLASSES');
  if (username !== '' && password.toLowerCase().includes(username.toLowerCase())) {
    issues.push('CONTAINS_USERNAME');
  }
  return issues;
}

/** Letters and digits that nobody takes for one another when they are read out. */
const UPPER = 'ABCDEFGHJKMNPQRTUVWXY';
const LOWER = 'abcdefghkmnpqrtuvwxy';
const DIGITS = '2346789';

/** A password for the first sign-in, easy to read out and to type: `Kf7m-Qa2x-Tn9e`. */
export function oneTimePassword(): string {
  const any = (letters: string) => letters[randomInt(letters.length)];
  const group = () => [UPPER, LOWER, DIGITS, LOWER].map(any).join('');
  return [group(), group(), group()].join('-');
}

// OWASP's first recommendation for argon2id (its password storage cheat sheet);
// argon2id is the library's default algorithm.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, in the PHC string form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Whether a password belongs to a hash; false too for a hash that cannot be read. */
export async function verifyPassword(sample: { hash: string; password: string }): Promise<boolean> {
  try {
    return await verify(sample.hash, sample.password.normalize('NFKC'));
  } catch {
    return false;
  }
}
