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
  /** The end of the period that it is of, which may lie ahead. */
  readonly ends: Date;
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
  return { from: startsAt, until: endsAt < next ? endsAt : next, ends: endsAt, asOf };
}

/** Whether anything was due of the unit or counted for it. */
export function wasAsked({ figures: { rates, items } }: Pick<Standing, 'figures'>): boolean {
  return rates.some(({ of }) => of > 0) || items.some(({ count }) => count > 0);
}

export const COUNTED = (from: number) =>
  `at >= $${from} and at < $${from + 1} and (excluded_at is null or excluded_at > $${from + 2})`;

const TALLIES = {
  name: 'assessment_tallies',
  text: 'select key, measure, outcome, count from assessment_tallies($1::uuid[], $2, $3, $4)',
};

/** What is counted in a span for units, fact by fact, as far as the reader sees it. */
function talliesOf(tx: Transaction, units: readonly string[], { from, until, asOf }: Span) {
  return tx.rows<Tally & { readonly key: string }>(TALLIES, [units, from, until, asOf]);
}

const BREAKDOWN = {
  name: 'assessment_breakdown',
  text: 'select key, measure, outcome, count from assessment_breakdown($1, $2::uuid[], $3, $4, $5, $6)',
};

/** What is counted in a span for units, by unit, by subject or by area; whole months as they are kept. */
export function talliesBy(
  tx: Transaction,
  dimension: 'UNIT' | 'CATEGORY' | 'SUB_DISTRICT',
  units: readonly string[],
  { from, until, ends, asOf }: Span,
): Promise<(Tally & { readonly key: string | null })[]> {
  return tx.rows(BREAKDOWN, [dimension, units, from, until, ends, asOf]);
}

const NOW = {
  name: 'assessment_now',
  text: 'select key, measure, outcome, count from assessment_now($1::uuid[], $2, $3, $4)',
};

/** The same by unit as of now, from what is kept day by day: no fact is counted but those of today. */
function talliesNow(tx: Transaction, units: readonly string[], { from, until, asOf }: Span) {
  return tx.rows<Tally & { readonly key: string }>(NOW, [units, from, until, asOf]);
}

/** How every unit that the reader sees stands, counted fact by fact: as a period is drawn up and counted once more. */
export async function standingsOf(tx: Transaction, span: Span, formula: Formula): Promise<Standing[]> {
  return standingsBy(tx, (units) => talliesOf(tx, units, span), formula);
}

/** The same as of now, from what is kept. */
export async function standingsNow(tx: Transaction, span: Span, formula: Formula): Promise<Standing[]> {
  return standingsBy(tx, (units) => talliesNow(tx, units, span), formula);
}

async function standingsBy(
  tx: Transaction,
  count: (units: readonly string[]) => Promise<(Tally & { readonly key: string | null })[]>,
  formula: Formula,
): Promise<Standing[]> {
  const registers = await registersOf(tx);
  const units = [...registers.allUnits()];
  const rows = await count(units.map(({ id }) => id));
  const tallies = Map.groupBy(rows, ({ key }) => key!);
  const asked = units.filter((unit) => tallies.has(unit.id) || isAlwaysListed(unit));
  return ranked(
    asked.map((unit) => ({ unit, tallies: tallies.get(unit.id) ?? [] })),
    formula,
  );
}

/** What units are counted for under a formula, by group and place; those of whom nothing was due stand last. */
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
