import { dateOf, isDate } from '../kernel/calendar/index.ts';
import type { Problem } from '../kernel/graphql/problem.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';

/** Days that something was promised for at an interview, of a unit or of merchants, each with its place in the form. */
export function mistakesInDays(acting: Acting, days: readonly { path: string; date: string }[]): Problem | null {
  const isAhead = (date: string): boolean => isDate(date) && date >= dateOf(acting.now);
  const wrong = days.filter(({ date }) => !isAhead(date));
  const message = say(text('日期不存在或早于今天。', 'There is no such day, or it is over.'), acting.tx.who.locale);
  return wrong.length > 0 ? InvalidInput({ issues: wrong.map(({ path }) => ({ path, code: 'past', message })) }) : null;
}
