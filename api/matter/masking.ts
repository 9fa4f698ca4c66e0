import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from './acting.ts';

/** Identifiers and hashes: nobody's number, though it may look like one. */
const OPAQUE = /^[\da-f-]{32,}$/i;

function masked(value: unknown): unknown {
  if (typeof value === 'string') return OPAQUE.test(value) ? value : maskText(value);
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, masked(inside)]));
}

/**
 * Masks what an act says to the others, in one place for every act: people write telephone numbers wherever there is room
 * (Personal Information Protection Law, Art. 6). Who needs a number opens the identity, on the record.
 */
export function maskWords(acting: Acting): void {
  if (acting.note !== null) acting.note = maskText(acting.note);
  for (const [name, value] of Object.entries(acting.data)) acting.data[name] = masked(value);
}
