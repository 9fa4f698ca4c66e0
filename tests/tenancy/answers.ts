/** What is answered about a matter that somebody does not see, as about one that does not exist. */
export const GONE = 'NOT_FOUND';

/** The code of what an answer was refused with. */
export const codeOf = (answer: { errors?: readonly { extensions: { code: string } }[] }): string | undefined =>
  answer.errors?.[0]?.extensions.code;
export const sorted = (ids: Iterable<string>): string[] => [...ids].toSorted();
