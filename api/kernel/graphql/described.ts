import { registerEnumType } from 'type-graphql';
import type { Text } from '../i18n/index.ts';
import { text } from '../i18n/index.ts';

/** Registers an enum with a description of each value, and answers with the words before and after the colon. */
export function described<Name extends string>(
  values: Readonly<Record<Name, string>>,
  name: string,
  description: string,
  words: Readonly<Record<Name, string>>,
): Readonly<Record<Name, Text>> {
  const each = Object.entries<string>(words);
  const valuesConfig = Object.fromEntries(each.map(([key, word]) => [key, { description: word }]));
  registerEnumType(values, { name, description, valuesConfig: valuesConfig as never });
  return Object.fromEntries(
    each.map(([key, word]) => {
      const [zh = '', en = ''] = word.split(': ');
      return [key, text(zh, en.replace(/\.$/, ''))];
    }),
  ) as Record<Name, Text>;
}
