import { theSeal } from '../privacy/index.ts';
import { badInput } from '../graphql/errors.ts';

/** The list that a cursor belongs to, as one reader asked for it. */
export interface CursorList {
  readonly name: string;
  readonly principal: string;
  readonly where: readonly string[];
  readonly values: readonly unknown[];
}

/** A place in a list, vouched for: it is taken back from the same reader for the same list, and from nobody else. */
export function sealCursor(list: CursorList, place: readonly unknown[]): string {
  const body = Buffer.from(JSON.stringify(place)).toString('base64url');
  return `${body}.${vouch(list, body)}`;
}

/** The place that a cursor names. What stands there is decided by the reader's own rights all the same. */
export function openCursor(list: CursorList, cursor: string): readonly unknown[] {
  const [body = '', voucher = ''] = cursor.split('.', 2);
  if (cursor !== `${body}.${voucher}` || !theSeal().vouchedFor(textOf(list, body), voucher))
    throw badInput('This cursor does not belong to this list.');
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as unknown[];
}

function vouch(list: CursorList, body: string): string {
  return theSeal().vouch(textOf(list, body));
}

/** Points in time are left out: a filter such as “overdue” is asked for anew with each page. */
function textOf({ name, principal, where, values }: CursorList, body: string): string {
  return JSON.stringify([name, principal, where, values.filter((value) => !(value instanceof Date)), body]);
}
