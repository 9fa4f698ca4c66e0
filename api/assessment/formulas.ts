import type { Transaction } from '../kernel/database/index.ts';
import type { FormulaRow } from './formula.entity.ts';
import type { Formula } from './formula.ts';
import { DEFAULT_FORMULA } from './formula.ts';
import type { Period } from './period-code.ts';

type Row = FormulaRow & { readonly content: Formula };

/** A formula and the version that it is; the default is none. */
export interface Version {
  readonly content: Formula;
  readonly row: Row | null;
}

const ADOPTED = `select id, number, name, content, effective_from as "effectiveFrom", adopted_at as "adoptedAt",
                        adopted_by as "adoptedBy" from assessment_version`;
/** Shown to those who see the matter that a draft is. */
const DRAFTS = `select f.id, m.number, f.name, f.content, null::timestamptz as "effectiveFrom",
                       null::timestamptz as "adoptedAt", null as "adoptedBy"
                  from assessment_formula f join matter m on m.id = f.id and m.state = 'DRAFT'`;

const IN_FORCE = {
  name: 'assessment_formula_in_force',
  text: `${ADOPTED} where effective_from <= $1 order by effective_from desc limit 1`,
};
const SHOWN = {
  name: 'assessment_formulas_shown',
  text: `${ADOPTED} union all ${DRAFTS} order by "effectiveFrom" desc nulls first, number desc`,
};

/** The version that holds at the beginning of a period holds for all of it. */
export async function formulaFor(tx: Transaction, { startsAt }: Pick<Period, 'startsAt'>): Promise<Version> {
  const [row] = await tx.rows<Row>(IN_FORCE, [startsAt]);
  return row ? { content: row.content, row } : { content: DEFAULT_FORMULA, row: null };
}

/** Every version that the reader may know of: drafts first, then the latest. */
export async function formulasShown(tx: Transaction): Promise<Row[]> {
  return tx.rows<Row>(SHOWN);
}
