import type { MatterFacts, SeatFacts, Standing, Way } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

export const DEPUTIES: readonly UnitKind[] = [UnitKind.DEPUTY, UnitKind.DEPUTY_STATION];

export const isDeputy = (unitKind: string): boolean => (DEPUTIES as readonly string[]).includes(unitKind);

/** Whoever looks on, and whoever took an appeal in as a deputy: both ask, and neither handles (代表法 Art. 31). */
export const LOOKING_ON: readonly Way[] = [{ seat: ['OBSERVER', 'FIRST_RECEIVER'], unitKind: DEPUTIES }];

/** Seats of an appeal that may be asked how it is handled. */
export const ASKABLE: readonly string[] = ['LEAD', 'CO_HANDLER', 'SUPERVISOR'];

/** Units that suggestions are handled by: the government’s own. */
const HANDLERS: readonly string[] = [UnitKind.DEPARTMENT, UnitKind.SUB_DISTRICT];

export const mayHandleSuggestion = (unitKind: string): boolean => HANDLERS.includes(unitKind);

/** What a seat at a suggestion owes next. */
export function suggestionDuty(
  { state, flags }: MatterFacts,
  seat: SeatFacts,
  seats: readonly SeatFacts[],
): string | null {
  const { role } = seat;
  if (role === 'SUPERVISOR') {
    if (state === 'SUBMITTED') return 'ASSIGN';
    const objects = seats.some((one) => one.live && one.state === 'OBJECTED');
    return state === 'ASSIGNED' && objects ? 'DECIDE' : null;
  }
  if (role === 'PROPOSER') {
    if (state === 'ANSWERED') return 'EVALUATE';
    return state === 'ASSIGNED' && flags.includes('LONGER_ASKED') ? 'CONSENT' : null;
  }
  if (state !== 'ASSIGNED' || seat.state !== 'ASSIGNED') return null;
  return role === 'LEAD' ? 'ANSWER' : 'OPINE';
}

/** A unit objects once; the decision on it stands. */
export function mayObject({ seat, matter }: Standing): boolean {
  return !seat!.flags.includes('OBJECTED_ONCE') && !matter.flags.includes('REHANDLED');
}

/** Longer time is asked for once, and not when a suggestion is handled again. */
export function mayAskLonger({ matter: { flags } }: Standing): boolean {
  return !['LONGER_ASKED', 'LONGER_DECIDED', 'REHANDLED'].some((flag) => flags.includes(flag));
}

export function isLongerAsked({ matter }: Standing): boolean {
  return matter.flags.includes('LONGER_ASKED');
}

/** How an evaluation scores, out of a hundred; `weight` is the share of what was put into practice. */
export function scoreOf(implemented: number, satisfied: number, weight: number): number {
  return Math.round((implemented * weight + satisfied * (100 - weight)) / 100);
}
