import type { Transaction } from '../kernel/database/index.ts';
import type { UnitRow } from '../unit/index.ts';
import { registersOf, UnitKind } from '../unit/index.ts';
import type { Group } from './assessment.enums.ts';
import type { Figures, Tally } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { Formula } from './formula.ts';
import type { Period } from './period-code.ts';
import type { Score } from './score.ts';
import { groupOf, placesOf, scoreOf } from './score.ts';

/** A span of settled facts, as they stood at an instant. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
  /** What was excluded later still counts in it. */
  readonly asOf: Date;
}

/** How a unit stands in a period. */
export interface Standing extends Score {
  readonly unit: UnitRow;
  readonly group: Group;
  readonly tallies: readonly Tally[];
  readonly figures: Figures;
  /** Among the units of its group; null where nothing was due. */
  readonly place: number | null;
}

const HANDLING_KINDS: readonly UnitKind[] = [UnitKind.SUB_DISTRICT, UnitKind.DEPARTMENT];

/** Nothing that lies ahead is settled: a deadline in the future counts nowhere yet, what is done now does. */
export function spanOf({ startsAt, endsAt }: Period, asOf: Date): Span {
  const next = new Date(asOf.getTime() + 1);
  return { from: startsAt, until: endsAt < next ? endsAt : next, asOf };
}

/** Whether anything was due of the unit or counted for it. */
export function wasAsked({ figures: { rates, items } }: Pick<Standing, 'figures'>): boolean {
  return rates.some(({ of }) => of > 0) || items.some(({ count }) => count > 0);
}

export const COUNTED = (from: number) =>
  `at >= $${from} and at < $${from + 1} and (excluded_at is null or excluded_at > $${from + 2})`;

const BY_UNIT = {
  name: 'assessment_by_unit',
  text: `select unit_id as "unitId", measure, outcome, count(*)::int as count
           from assessment_fact where unit_id = any($1::uuid[]) and ${COUNTED(2)} group by 1, 2, 3`,
};

/** How every unit that the reader sees stands, by group and place; those of whom nothing was due stand last. */
export async function standingsOf(tx: Transaction, span: Span, formula: Formula): Promise<Standing[]> {
  const registers = await registersOf(tx);
  const units = [...registers.allUnits()];
  const rows = await tx.rows<Tally & { unitId: string }>(BY_UNIT, [
    units.map(({ id }) => id),
    span.from,
    span.until,
    span.asOf,
  ]);
  const tallies = Map.groupBy(rows, ({ unitId }) => unitId);
  const asked = units.filter((unit) => tallies.has(unit.id) || isAlwaysListed(unit));
  return ranked(
    asked.map((unit) => ({ unit, tallies: tallies.get(unit.id) ?? [] })),
    formula,
  );
}

/** What units are counted for, as figures, scores and places under a formula. */
export function ranked(
  units: readonly { readonly unit: UnitRow; readonly tallies: readonly Tally[] }[],
  formula: Formula,
): Standing[] {
  const standings = units.map(({ unit, tallies }) => {
    const figures = figuresOf(tallies, formula);
    return { unit, group: groupOf(unit), tallies, figures, ...scoreOf(figures, formula) };
  });
  const places = placesOf(standings);
  return standings
    .map((standing) => ({ ...standing, place: places.get(standing) ?? null }))
    .toSorted((one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || byCode(one.unit, other.unit));
}

/** Departments and sub-districts are named even when nothing was asked of them. */
function isAlwaysListed({ active, kind }: UnitRow): boolean {
  return active && HANDLING_KINDS.includes(kind);
}

const byCode = (one: UnitRow, other: UnitRow): number => (one.code < other.code ? -1 : 1);

/** The figures of all units together. */
export function wholeOf(standings: readonly Standing[], formula: Formula): Figures {
  return figuresOf(
    standings.flatMap(({ tallies }) => tallies),
    formula,
  );
}
