import { maskName } from '../kernel/privacy/index.ts';

/** Names as they were typed, one per line. */
export function namesIn(text: string | undefined): string[] {
  const names = (text ?? '').split(/[\n、,，;；]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name.length > 1))];
}

/** One name however it was typed: width, case, blanks and brackets do not tell two apart. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()·]/g, '');
}

/** A text in which the people concerned are masked; the longest name first, so that none is cut in two. */
export function withoutPeople(text: string, persons: readonly string[]): string {
  return persons
    .toSorted((one, other) => other.length - one.length)
    .reduce((masked, name) => masked.replaceAll(name, maskName(name)), text);
}
