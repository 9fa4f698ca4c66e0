import type { Transaction } from '../kernel/database/index.ts';
import { registersOf } from '../unit/index.ts';
import type { Corrected } from './closing.ts';
import { correct } from './closing.ts';
import type { Version } from './formulas.ts';
import { formulaFor } from './formulas.ts';
import type { Period } from './period-code.ts';
import type { ClosedPeriod } from './results.ts';
import { periodNamed, resultsOf } from './results.ts';
import type { Span, Standing } from './standings.ts';
import { spanOf, standingsNow, standingsOf } from './standings.ts';

/** How the units stand in a period, as it is shown: kept where it is closed, counted where it is not. */
export interface Reading {
  readonly assessment: ClosedPeriod | null;
  readonly asOf: Date;
  readonly version: Version;
  readonly closed: boolean;
  /** Whether the standings are those that were signed; a trial of another formula never is. */
  readonly kept: boolean;
  readonly standings: readonly Standing[];
  readonly corrected: readonly Corrected[];
  readonly corrections: Awaited<ReturnType<typeof resultsOf>>['corrections'];
}

/** What a number of a period counts, and how: a closed one opens to what was counted when it was drawn up. */
export async function spanShown(
  tx: Transaction,
  period: Period,
): Promise<{ span: Span; version: Version; assessment: ClosedPeriod | null }> {
  const assessment = await periodNamed(tx, period.code);
  const closed = assessment?.signedAt ? assessment : null;
  const version = closed ? await signedVersion(tx, closed) : await formulaFor(tx, period);
  return { span: spanOf(period, closed?.asOf ?? tx.now), version, assessment };
}

/** The formula that a period was signed with, as it was then. */
async function signedVersion(tx: Transaction, { formula, startsAt, formulaId }: ClosedPeriod): Promise<Version> {
  const { row } = await formulaFor(tx, { startsAt });
  return { content: formula!, row: row?.id === formulaId ? row : null };
}

export async function readStandings(tx: Transaction, period: Period, trial: Version | null): Promise<Reading> {
  const { span, version, assessment } = await spanShown(tx, period);
  const closed = Boolean(assessment?.signedAt);
  const shown = { assessment, asOf: span.asOf, closed };
  if (trial || !closed) {
    const used = trial ?? version;
    // A trial on a closed period is counted from the facts as they stood then; an open one as it stands now.
    const standings = await (closed ? standingsOf : standingsNow)(tx, span, used.content);
    return { ...shown, version: used, kept: false, standings, corrected: [], corrections: [] };
  }
  const { standings, corrections } = await resultsOf(tx, await registersOf(tx), assessment!);
  return { ...shown, version, kept: true, standings, corrected: correct(standings, corrections), corrections };
}
