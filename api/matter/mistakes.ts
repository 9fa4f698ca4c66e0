import { dateOf, isDate } from '../kernel/calendar/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text, Values } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting } from './acting.ts';

/** What only the act sees to be wrong with its form. */
export interface Mistake {
  /** Path of the field, for example `parties.0.signedOn`. */
  readonly path: string;
  readonly message: Text;
  readonly values?: Values;
  /** Rule that was broken; `invalid` where nothing is said. */
  readonly code?: string;
}

/** Refuses a form with all of its mistakes at once, as `InvalidInput`; one without any passes. */
export function assertInput(acting: Acting, mistakes: readonly (Mistake | false | null | undefined)[]): void {
  const { locale } = acting.tx.who;
  const issues = mistakes.flatMap((mistake) => {
    if (!mistake) return [];
    const { path, message, values, code = 'invalid' } = mistake;
    return [{ path, code, message: say(message, locale, values) }];
  });
  if (issues.length > 0) acting.refuse(InvalidInput({ issues }));
}

/** Where a day of something that has happened, `YYYY-MM-DD`, does not exist or is still to come. */
export function unlessPast({ now }: Acting, path: string, date: string): Mistake | null {
  return isDate(date) && date <= dateOf(now) ? null : { path, message: TODAY_OR_EARLIER };
}

/** Where a day of something that is to happen, `YYYY-MM-DD`, does not exist or is over. */
export function unlessAhead({ now }: Acting, path: string, date: string): Mistake | null {
  return isDate(date) && date >= dateOf(now) ? null : { path, message: TODAY_OR_LATER };
}

const TODAY_OR_EARLIER = text('请填写今天或以前的日期。', 'Give a day that exists, today or earlier.');
const TODAY_OR_LATER = text('请填写今天或以后的日期。', 'Give a day that exists, today or later.');
