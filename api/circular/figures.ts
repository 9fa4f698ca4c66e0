import type { AssessmentPeriod, Group, ItemName, Rate, RateName, Standing } from '../assessment/index.ts';
import { correct, resultsOf, wasAsked, wholeOf } from '../assessment/index.ts';
import type { Acting } from '../matter/index.ts';
import { blackBelow, blackPlaces, redAtLeast, redPlaces } from './circular.settings.ts';
import type { ListRule } from './lists.ts';
import { listsOf } from './lists.ts';

/** A rate as it was published; without a denominator there is none. */
export interface KeptRate {
  readonly name: RateName;
  readonly hits: number;
  readonly of: number;
  readonly percent: number | null;
}

/** A unit’s line of a table. */
export interface KeptRow {
  readonly unitId: string;
  readonly unit: string;
  readonly group: Group;
  readonly place: number | null;
  readonly score: number | null;
  /** Whether an objection was upheld after the period was closed. */
  readonly corrected: boolean;
  readonly rates: readonly KeptRate[];
  readonly items: readonly { readonly name: ItemName; readonly count: number }[];
}

/** The figures of a circular: those of the closed period with its corrections, as they stood when they were taken. */
export interface KeptFigures {
  readonly takenAt: string;
  readonly digest: string;
  readonly whole: readonly KeptRate[];
  readonly rows: readonly KeptRow[];
  readonly nothingDue: readonly string[];
  readonly red: readonly string[];
  readonly black: readonly string[];
  readonly rule: ListRule;
}

const kept = ({ name, hits, of, percent }: Rate): KeptRate => ({ name, hits, of, percent });

/** Takes the figures of a closed period, corrections and all. */
export async function takeFigures({ tx, registers, now }: Acting, period: AssessmentPeriod): Promise<KeptFigures> {
  const { standings, corrections } = await resultsOf(tx, registers, period);
  const standing = new Map(correct(standings, corrections).map((one) => [one.unitId, one]));
  const rowOf = ({ unit, group, figures }: Standing): KeptRow => {
    const { points, place } = standing.get(unit.id)!;
    return {
      unitId: unit.id,
      unit: unit.name,
      group,
      place,
      score: points === null ? null : points / 100,
      corrected: corrections.some(({ unitId }) => unitId === unit.id),
      rates: figures.rates.map(kept),
      items: figures.items.map(({ name, count }) => ({ name, count })),
    };
  };
  const rows = standings
    .filter(wasAsked)
    .map(rowOf)
    .toSorted((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity));
  const rule: ListRule = {
    redPlaces: registers.valueOf(redPlaces, now),
    redAtLeast: registers.valueOf(redAtLeast, now),
    blackPlaces: registers.valueOf(blackPlaces, now),
    blackBelow: registers.valueOf(blackBelow, now),
  };
  const { red, black } = listsOf(rows, rule);
  return {
    takenAt: now.toISOString(),
    digest: period.digest!,
    whole: wholeOf(standings, period.formula!).rates.map(kept),
    rows,
    nothingDue: standings.filter((standing) => !wasAsked(standing)).map(({ unit }) => unit.name),
    red: red.map(({ unitId }) => unitId),
    black: black.map(({ unitId }) => unitId),
    rule,
  };
}
