/** The stronger last: what accuses a unit is confidential as well, whether that was asked for or not. */
const RESERVED_FLAGS = ['CONFIDENTIAL', 'VIOLATION_REPORT'];

/** What others may cite by its number alone: whose matter it is, or whom it accuses, must not show (济南市12345条例 Art. 32). */
export function isReserved({ flags }: { readonly flags: readonly string[] }): boolean {
  return RESERVED_FLAGS.some((flag) => flags.includes(flag));
}

/** The same in SQL: that the matter `m` of a statement is not reserved. */
export const UNRESERVED = `not m.flags && array['${RESERVED_FLAGS.join("', '")}']`;

/** How strongly it is reserved; null where it is not. */
export function reserveOf({ flags }: { readonly flags: readonly string[] }): string | null {
  return RESERVED_FLAGS.findLast((flag) => flags.includes(flag)) ?? null;
}

/** The same in SQL, of the matter `m` of a statement. */
export const RESERVE = `case ${RESERVED_FLAGS.toReversed()
  .map((flag) => `when '${flag}' = any(m.flags) then '${flag}'`)
  .join(' ')} end`;
