const RESERVED_FLAGS = ['CONFIDENTIAL', 'VIOLATION_REPORT'];

/** What others may cite by its number alone: whose matter it is, or whom it accuses, must not show (济南市12345条例 Art. 32). */
export function isReserved({ flags }: { readonly flags: readonly string[] }): boolean {
  return RESERVED_FLAGS.some((flag) => flags.includes(flag));
}

/** The same in SQL: that the matter `m` of a statement is not reserved. */
export const UNRESERVED = `not m.flags && array['${RESERVED_FLAGS.join("', '")}']`;
