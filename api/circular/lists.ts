/** The rule of the red and the black list, as it was when a circular was drafted. */
export interface ListRule {
  readonly redPlaces: number;
  readonly redAtLeast: number;
  readonly blackPlaces: number;
  readonly blackBelow: number;
}

interface Ranked {
  readonly group: string;
  /** Points; null where nothing was due, which is neither praised nor blamed. */
  readonly score: number | null;
}

export interface Lists<Row> {
  readonly red: readonly Row[];
  readonly black: readonly Row[];
}

/**
 * The best and the last of each group, the best first and the last first. Equal scores stand or fall together, nobody
 * stands on both, and who is the only one of its group is not its last.
 */
export function listsOf<Row extends Ranked>(rows: readonly Row[], rule: ListRule): Lists<Row> {
  const scored = rows.filter((row): row is Row & { readonly score: number } => row.score !== null);
  const passed = (row: Row & { readonly score: number }, by: (other: number) => boolean): number =>
    scored.filter((other) => other.group === row.group && by(other.score)).length;
  const red = scored.filter(
    (row) => row.score >= rule.redAtLeast && passed(row, (other) => other > row.score) < rule.redPlaces,
  );
  const isAlone = (row: Row): boolean => !scored.some((other) => other !== row && other.group === row.group);
  const black = scored.filter(
    (row) =>
      !red.includes(row) &&
      !isAlone(row) &&
      row.score < rule.blackBelow &&
      passed(row, (other) => other < row.score) < rule.blackPlaces,
  );
  return {
    red: red.toSorted((one, other) => other.score - one.score),
    black: black.toSorted((one, other) => one.score - other.score),
  };
}
