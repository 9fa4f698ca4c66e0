import { dateOf } from '../kernel/calendar/index.ts';
import type { Acting } from '../matter/index.ts';
import type { NoticeType } from './notice.enums.ts';
import { NUMBER_WORDS } from './notice.enums.ts';

const COUNT = {
  name: 'notice_number',
  text: `insert into notice_number as n (type, year, last) values ($1, $2, 1)
         on conflict (type, year) do update set last = n.last + 1 returning last`,
};

/**
 * The next document number of a series in this year, without gaps: the counter's row is locked until the act that takes a
 * number is committed, so that who issues one of the same series waits, and an act that is refused gives its number back
 * with its savepoint. Taken by the act that issues and after every other lock, so that nobody waits in a circle.
 */
export async function takeNumberIn({ tx, now }: Acting, series: string, words: string): Promise<string> {
  const year = Number(dateOf(now).slice(0, 4));
  const [row] = await tx.rows<{ last: number }>(COUNT, [series, year]);
  return `${words}〔${year}〕${row!.last}号`;
}

export function takeDocumentNumber(acting: Acting, type: NoticeType): Promise<string> {
  return takeNumberIn(acting, type, NUMBER_WORDS[type]);
}
