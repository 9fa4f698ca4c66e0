import type { Transaction } from '../kernel/database/index.ts';
import type { Registers } from '../unit/index.ts';
import type { Tally } from './figures.ts';
import { figuresOf } from './figures.ts';
import type { AssessmentCorrection, AssessmentPeriod } from './period.entity.ts';
import { groupOf, scoreOf } from './score.ts';
import type { Standing } from './standings.ts';

export type ClosedPeriod = Pick<
  AssessmentPeriod,
  'id' | 'code' | 'startsAt' | 'endsAt' | 'asOf' | 'formula' | 'formulaId' | 'digest' | 'signedAt'
> & {
  readonly state: string;
};

const PERIOD = {
  name: 'assessment_period_of_code',
  text: `select p.id, p.code, p.starts_at as "startsAt", p.ends_at as "endsAt", p.as_of as "asOf", p.formula,
                p.formula_id as "formulaId", p.digest, p.signed_at as "signedAt", m.state
           from assessment_period p join matter m on m.id = p.id where p.code = $1`,
};
const RESULTS = {
  name: 'assessment_results',
  text: `select unit_id as "unitId", tallies, score, place from assessment_result where matter_id = $1`,
};
const CORRECTIONS = {
  name: 'assessment_corrections',
  text: `select id, unit_id as "unitId", objection_id as "objectionId", points, reason, at
           from assessment_correction where matter_id = $1 order by at, id`,
};

type Correction = Pick<AssessmentCorrection, 'id' | 'unitId' | 'objectionId' | 'points' | 'reason' | 'at'>;

/** The assessment of a period, where the reader sees one. */
export async function periodNamed(tx: Transaction, code: string): Promise<ClosedPeriod | null> {
  const [row] = await tx.rows<ClosedPeriod>(PERIOD, [code]);
  return row ?? null;
}

/** What a period was closed with, as far as the reader sees it: kept, not counted again. */
export async function resultsOf(
  tx: Transaction,
  registers: Registers,
  { id, formula }: Pick<AssessmentPeriod, 'id' | 'formula'>,
): Promise<{ readonly standings: Standing[]; readonly corrections: Correction[] }> {
  const [results, corrections] = await Promise.all([
    tx.rows<{ unitId: string; tallies: Tally[]; score: number | null; place: number | null }>(RESULTS, [id]),
    tx.rows<Correction>(CORRECTIONS, [id]),
  ]);
  const standings = results.map(({ unitId, tallies, score, place }): Standing => {
    const unit = registers.unit(unitId)!;
    const figures = figuresOf(tallies, formula!);
    return {
      unit,
      group: groupOf(unit),
      tallies,
      figures,
      steps: scoreOf(figures, formula!).steps,
      points: score,
      place,
    };
  });
  const sorted = standings.toSorted(
    (one, other) => (one.place ?? Infinity) - (other.place ?? Infinity) || (one.unit.code < other.unit.code ? -1 : 1),
  );
  return { standings: sorted, corrections };
}
