import type { UnitRow } from '../unit/index.ts';
import { UnitKind } from '../unit/index.ts';
import { Group, ItemName, RateName } from './assessment.enums.ts';
import type { Figures } from './figures.ts';
import { rounded } from './figures.ts';
import type { Formula } from './formula.ts';

/** One step on the way to a score; the steps add up to it, to the hundredth of a point. */
export interface Step {
  readonly rate: RateName | null;
  readonly item: ItemName | null;
  /** Points that the step gives or takes, in hundredths; of neither rate nor item: what keeps the score from below 0. */
  readonly points: number;
  /** Points that it could give at most, or take: in hundredths; null without a limit. */
  readonly most: number | null;
  readonly count: number;
}

export interface Score {
  /** In hundredths of a point; null where nothing was due that a rate could be made of. */
  readonly points: number | null;
  readonly steps: readonly Step[];
}

/**
 * The score of figures under a formula. A rate that has nothing to divide by is left out, and the others stand for the
 * whole base: nobody gains or loses by what nobody asked of it.
 */
export function scoreOf({ rates, items }: Figures, formula: Formula): Score {
  const counted = rates.filter(({ name, of }) => of > 0 && formula.weights[name] > 0);
  const whole = counted.reduce((sum, { name }) => sum + formula.weights[name], 0);
  if (whole === 0) return { points: null, steps: [] };
  const given = counted.map(({ name, weight, of }): Step => ({
    rate: name,
    item: null,
    points: rounded(formula.base * formula.weights[name] * weight, whole * of),
    most: rounded(formula.base * formula.weights[name] * 100, whole),
    count: of,
  }));
  const taken = formula.items.flatMap(({ item, points, every, most }): Step[] => {
    const { count } = items.find(({ name }) => name === item)!;
    const sum = Math.floor(count / every) * points;
    const limited = most === null ? sum : Math.sign(sum) * Math.min(Math.abs(sum), most);
    return count === 0 ? [] : [{ rate: null, item, points: limited, most, count }];
  });
  const made = [...given, ...taken];
  const sum = made.reduce((total, { points }) => total + points, 0);
  const floor: Step[] = sum < 0 ? [{ rate: null, item: null, points: -sum, most: null, count: 0 }] : [];
  return { points: Math.max(0, sum), steps: [...made, ...floor] };
}

export function groupOf({ kind }: Pick<UnitRow, 'kind'>): Group {
  if (kind === UnitKind.SUB_DISTRICT) return Group.SUB_DISTRICTS;
  return kind === UnitKind.DEPARTMENT ? Group.DEPARTMENTS : Group.OTHERS;
}

/** Places by score, the best first; equal scores share a place, and the next one is counted from all before it. */
export function placesOf<Row extends { readonly group: Group; readonly points: number | null }>(
  rows: readonly Row[],
): ReadonlyMap<Row, number> {
  const places = new Map<Row, number>();
  for (const row of rows) {
    if (row.points === null) continue;
    const better = rows.filter((other) => other.group === row.group && (other.points ?? -1) > row.points!);
    places.set(row, better.length + 1);
  }
  return places;
}
