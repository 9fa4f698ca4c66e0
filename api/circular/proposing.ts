import type { AssessmentPeriod } from '../assessment/index.ts';
import { notableAppeals } from '../assessment/index.ts';
import { newId } from '../kernel/database/index.ts';
import type { Acting } from '../matter/index.ts';
import { criticisedAppeals } from '../notice/index.ts';
import { candidatesOf, toldOf } from './candidates.ts';
import { tellCases } from './cases.ts';
import { CircularProposal } from './circular.entity.ts';
import { ProposalState } from './circular.enums.ts';

/** Proposes cases for a circular that is drafted now. */
export async function proposeCases(acting: Acting, period: AssessmentPeriod): Promise<void> {
  const { startsAt, endsAt } = period;
  const [notable, named] = [
    await notableAppeals(acting.tx, period),
    await criticisedAppeals(acting.tx, startsAt, endsAt),
  ];
  const candidates = candidatesOf(notable, named);
  const asked = candidates.map(({ appealId, side }) => ({ appealId, side, words: '' }));
  const { cases } = await tellCases(acting, asked);
  for (const [position, candidate] of candidates.entries()) {
    const { number, unit, subject } = cases[position]!;
    acting.tx.add(CircularProposal, {
      id: newId(),
      matterId: acting.matter.id,
      appealId: candidate.appealId,
      number,
      side: candidate.side,
      unit: acting.registers.unit(candidate.unitId)?.name ?? unit,
      subject,
      grounds: candidate.grounds as never,
      words: toldOf(candidate, subject),
      state: ProposalState.PROPOSED,
      position,
      reach: 'NAMED',
      audience: acting.overseers(),
    });
  }
}
