import { v7 } from 'uuid';

/** A new UUIDv7: opaque outside, in the order of time in an index. */
export function newId(): string {
  return v7();
}
