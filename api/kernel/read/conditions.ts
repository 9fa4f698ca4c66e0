/** What a list is narrowed by, for `readPage`. */
export interface Conditions {
  readonly where: string[];
  readonly values: unknown[];
}

/** The conditions that were given a value, each naming it once as `?`; what is empty narrows nothing. */
export function conditionsOf(all: readonly (readonly [condition: string, value: unknown])[]): Conditions {
  const given = all.filter(([, value]) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
  return {
    where: given.map(([condition], index) => condition.replace('?', `$${index + 1}`)),
    values: given.map(([, value]) => value),
  };
}
