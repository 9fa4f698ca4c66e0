import type { Transaction } from '../kernel/database/index.ts';
import { maskName } from '../kernel/privacy/index.ts';

/** Names as they were typed, one per line. */
export function namesIn(text: string | undefined): string[] {
  const names = (text ?? '').split(/[\n、,，;；]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name.length > 1))];
}

/** By what a name is recognised however it is written: as that of a merchant, and as that of a person. */
interface NameKeys {
  readonly merchant: string;
  readonly person: string;
}

const KEYS = {
  name: 'legal_consultation_name_keys',
  text: `select coalesce(alike_merchant(name), name) as merchant, coalesce(alike_name(name), name) as person
           from unnest($1::text[]) with ordinality as given(name, place) order by place`,
};

/** The keys of names, in their order, by the rule of the appeals and of the register of merchants. */
export function keysOf(tx: Transaction, names: readonly string[]): Promise<NameKeys[]> {
  return tx.rows<NameKeys>(KEYS, [names]);
}

/** A text in which the people concerned are masked; the longest name first, so that none is cut in two. */
export function withoutPeople(text: string, persons: readonly string[]): string {
  return persons
    .toSorted((one, other) => other.length - one.length)
    .reduce((masked, name) => masked.replaceAll(name, maskName(name)), text);
}
