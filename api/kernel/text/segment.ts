import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';

const LONGEST = 20_000;
const WORD = /[\p{Script=Han}\p{L}\p{N}]/u;
let jieba: Jieba | undefined;

/** Words to search by: Chinese cut for search, Latin in lower case, numbers as they are. */
export function segment(text: string): string[] {
  // The dictionary takes some 150 ms to load, which a process that never searches need not pay.
  jieba ??= Jieba.withDict(dict);
  const words = jieba.cutForSearch(text.slice(0, LONGEST).normalize('NFKC').toLowerCase(), true);
  return words.map((word) => word.trim()).filter((word) => WORD.test(word));
}

/** Text whose simple tokens are the words: what `to_tsvector('simple', …)` indexes. */
export function toTsVectorInput(words: readonly string[]): string {
  return [...new Set(words)].map((word) => word.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')).join(' ');
}

/** A query for `to_tsquery('simple', …)`: every word must be there, the last one may go on. */
export function toTsQuery(text: string): string {
  const words = segment(text)
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
    .filter(Boolean);
  return words.map((word, index) => `'${word}'${index === words.length - 1 ? ':*' : ''}`).join(' & ');
}

const TELLING = 8;

/** A query for texts that share at least two telling words; empty where the text has fewer than two. */
export function toAlikeQuery(text: string): string {
  const words = segment(text)
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => [...word].length > 1);
  const telling = [...new Set(words)].slice(0, TELLING);
  const pairs = telling.flatMap((one, index) => telling.slice(index + 1).map((other) => `('${one}' & '${other}')`));
  return pairs.join(' | ');
}
