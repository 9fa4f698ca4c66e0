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
import { ranked, spanOf, standingsNow } from './standings.ts';

/** How the units stand in a period, as it is shown. */
export interface Reading {
  readonly assessment: ClosedPeriod | null;
  readonly asOf: Date;
  readonly version: Version;
  readonly closed: boolean;
  /** Whether the standings are those that were signed; a trial of another formula never is. */
  readonly kept: boolean;
  readonly standings: readonly Standing[];
  /** The same under the formula that holds, or that was signed: what a trial stands beside. */
  readonly held: readonly Standing[];
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
  const { standings, corrections } = closed
    ? await resultsOf(tx, await registersOf(tx), assessment!)
    : { standings: await standingsNow(tx, span, version.content), corrections: [] };
  const shown = { assessment, asOf: span.asOf, closed, held: standings };
  // What a period counts is kept, closed or not: a trial weighs the same counts with another formula.
  if (trial)
    return {
      ...shown,
      version: trial,
      kept: false,
      standings: ranked(standings, trial.content),
      corrected: [],
      corrections: [],
    };
  return { ...shown, version, kept: closed, standings, corrected: correct(standings, corrections), corrections };
}
