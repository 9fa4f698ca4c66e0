import { createHash } from 'node:crypto';
import type { Effects } from './effects.ts';

/** What the hash of an entry covers. The audience is left out: it follows the seats. */
export interface LedgerEntry {
  readonly matterId: string;
  readonly seq: number;
  readonly act: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  readonly unitId: string | null;
  readonly memberId: string | null;
  readonly seatId: string | null;
  readonly partId: string | null;
  readonly state: string;
  readonly note: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  /** What it changed in the envelope, the seats and the clocks; absent where nothing. */
  readonly effects?: Effects | null;
}

/** Hash before the first entry of a matter. */
export const GENESIS = '0'.repeat(64);

/** SHA-256 over the hash of the entry before and the entry itself in canonical JSON, in hexadecimal. */
export function chainHash(prior: string, entry: LedgerEntry): string {
  const { effects, ...rest } = entry;
  return createHash('sha256')
    .update(prior)
    .update(canonical(effects ? { ...rest, effects } : rest))
    .digest('hex');
}

/** JSON with sorted keys, so that a value read back from jsonb hashes as it was written. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
