import { createHash } from 'node:crypto';
import type { Transaction } from '../kernel/database/index.ts';
import type { Tally } from './figures.ts';
import type { Formula } from './formula.ts';
import type { Period } from './period-code.ts';
import { placesOf } from './score.ts';
import type { Standing } from './standings.ts';
import { spanOf, standingsOf } from './standings.ts';

/** The figures of a period as they are signed, and the hash over them. */
export interface Drawing {
  readonly standings: readonly Standing[];
  readonly digest: string;
}

/** The latest period whose figures were signed and that ends after an instant; none where nothing is closed there. */
export async function closedAfter(tx: Transaction, at: Date): Promise<string | undefined> {
  const [closed] = await tx.execute<{ code: string }>(
    'select code from assessment_period where signed_at is not null and ends_at > $1 order by ends_at desc limit 1',
    [at],
  );
  return closed?.code;
}

/** Draws a period up as of an instant. The same facts under the same formula come to the same hash, whenever it is done. */
export async function drawUp(tx: Transaction, period: Period, formula: Formula, asOf: Date): Promise<Drawing> {
  const standings = await standingsOf(tx, spanOf(period, asOf), formula);
  return { standings, digest: digestOf(period, formula, standings) };
}

export function digestOf({ code }: Pick<Period, 'code'>, formula: Formula, standings: readonly Standing[]): string {
  const { base, weights, levels, items } = formula;
  const signed = [
    code,
    [base, weights.RESPONSE, weights.RESOLUTION, weights.SATISFACTION, weights.ON_TIME],
    [levels.SATISFIED, levels.DISSATISFIED],
    items.map(({ item, points, every, most }) => [item, points, every, most]),
    // Of whom nothing was asked is not part of it: units that are added later change nothing of what was signed.
    standings
      .filter(({ tallies }) => tallies.length > 0)
      .toSorted((one, other) => (one.unit.id < other.unit.id ? -1 : 1))
      .map(({ unit, tallies, points, place }) => [unit.id, inOrder(tallies), points, place]),
  ];
  return createHash('sha256').update(JSON.stringify(signed)).digest('hex');
}

/** Tallies in an order that depends on nothing but what they say. */
export function inOrder(tallies: readonly Tally[]): readonly (readonly [string, string, number])[] {
  return tallies
    .map(({ measure, outcome, count }) => [measure, outcome, count] as const)
    .toSorted((one, other) => (`${one[0]} ${one[1]}` < `${other[0]} ${other[1]}` ? -1 : 1));
}

/** A closed score with what was corrected since, and the places that follow. */
export interface Corrected {
  readonly unitId: string;
  readonly points: number | null;
  readonly place: number | null;
}

/** Scores after their corrections, ranked anew among the same groups. */
export function correct(
  results: readonly Pick<Standing, 'unit' | 'group' | 'points'>[],
  corrections: readonly { readonly unitId: string; readonly points: number }[],
): Corrected[] {
  const rows = results.map(({ unit, group, points }) => {
    const sum = corrections.filter(({ unitId }) => unitId === unit.id).reduce((total, one) => total + one.points, 0);
    return { unitId: unit.id, group, points: points === null ? null : Math.max(0, points + sum) };
  });
  const places = placesOf(rows);
  return rows.map((row) => ({ unitId: row.unitId, points: row.points, place: places.get(row) ?? null }));
}
