import { choicesOf } from '../ui/act/form.ts';

export const OUTCOMES = choicesOf('visitOutcome', ['MET', 'ABSENT', 'DECLINED']);
export const FINDINGS = choicesOf('visitFinding', ['FINE', 'PROBLEM', 'UNSEEN']);
export const HANDLINGS = choicesOf('visitHandling', ['ON_THE_SPOT', 'TO_COMMUNITY', 'AS_APPEAL']);

/** How a problem stands, as the colour of its tag. */
export const PROBLEM_TONE = { OPEN: 'amber', SOLVED: 'green', RAISED: 'blue' } as const;
