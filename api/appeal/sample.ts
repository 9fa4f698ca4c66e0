import { createHash } from 'node:crypto';

/** Whether an appeal that was answered at once is in the sample that is called back: its number decides, for good. */
export function isSampled(number: string, percent: number): boolean {
  return createHash('sha256').update(number).digest().readUInt32BE() % 100 < percent;
}
