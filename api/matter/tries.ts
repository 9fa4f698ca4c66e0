/**
 * What the house tries by itself and could not do: it is tried again, later each time, so that it neither stops what
 * comes after it nor is forgotten.
 */

const MINUTE = 60_000;
const LONGEST_MINUTES = 60;

/** After so many tries the command centre is told; the house goes on trying. */
export const TOLD_AFTER = 5;

/** When to try again: after 1, 2, 4, 8 … minutes, at most an hour. */
export function nextTryAt(now: Date, tries: number): Date {
  return new Date(now.getTime() + Math.min(2 ** (tries - 1), LONGEST_MINUTES) * MINUTE);
}

/** Where a job says what went wrong. */
export type Report = (error: unknown) => void;

/** A refusal that no person reads: the house asked for it. */
export class HouseRefused extends Error {}

const FAULT = '系统错误，详见服务日志。';

/** Why it could not be done, for the command centre: a refusal in its words, a fault without its insides. */
export function reasonOf(error: unknown): string {
  return error instanceof HouseRefused ? error.message : FAULT;
}

/** What an act of the house came to: done, or thrown; `stands` names the refusals that say that it was done before. */
export function doneOrThrown(
  answer: { readonly done: true } | { readonly done: false; readonly problem: object },
  stands: string,
): boolean {
  if (answer.done) return true;
  const { __typename, message } = answer.problem as { __typename: string; message: string };
  if (__typename === stands) return false;
  throw new HouseRefused(message);
}
