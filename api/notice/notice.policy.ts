import type { MatterFacts, SeatFacts, Standing } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { NoticeLevel, NoticeType } from './notice.enums.ts';

const HELD_OPEN = ['ISSUED', 'SIGNED', 'ANSWERED'];

/** What a seat owes next. */
export function dutyOf({ state, flags }: MatterFacts, { role }: SeatFacts): string | null {
  if (role === 'SUPERVISOR') {
    if (state === 'PROPOSED') return 'ISSUE';
    if (HELD_OPEN.includes(state) && flags.includes('COMMITTED')) return 'CHECK';
    return state === 'ANSWERED' ? 'REVIEW' : null;
  }
  if (role === 'ADDRESSEE') return state === 'ISSUED' ? 'SIGN_FOR' : state === 'SIGNED' ? 'ANSWER' : null;
  return null;
}

const SEVERITY = Object.values(NoticeType);
const LEVELS = Object.values(NoticeLevel);

/** Where a notice stands on the steps; null where its type is none of them. */
export interface Step {
  readonly type: NoticeType;
  readonly step: number | null;
}

/** The step of a notice that somebody proposes by hand: the first of its type. */
export function stepOf(steps: readonly NoticeType[], type: NoticeType): Step {
  const step = steps.indexOf(type);
  return { type, step: step < 0 ? null : step };
}

/** What follows when it is not answered: the next step, or the first graver one; null above the last. */
export function nextStep(steps: readonly NoticeType[], { type, step }: Step): Step | null {
  const graver = (one: NoticeType): boolean => SEVERITY.indexOf(one) > SEVERITY.indexOf(type);
  const next = step === null ? steps.findIndex(graver) : step + 1;
  const found = steps[next];
  return found ? { type: found, step: next } : null;
}

/** One level up; there is none above red. */
export function nextLevel(level: NoticeLevel): NoticeLevel {
  return LEVELS[LEVELS.indexOf(level) + 1] ?? NoticeLevel.RED;
}

/** The level where nobody says one: a reminder is blue, an order orange, what is graver red. */
export function usualLevel(type: NoticeType): NoticeLevel {
  return LEVELS[SEVERITY.indexOf(type)] ?? NoticeLevel.RED;
}

/** What the unit answers; a referral is not served on it. */
export function isServed(type: NoticeType): boolean {
  return type !== NoticeType.REFERRAL;
}

const SUPERVISED: readonly string[] = [UnitKind.DEPARTMENT, UnitKind.SUB_DISTRICT, UnitKind.COMMUNITY];

/** Courts, procuratorates, deputies and associations are not the centre’s to supervise. */
export function maySupervise(unitKind: string): boolean {
  return SUPERVISED.includes(unitKind);
}

export function isInterview({ matter }: Standing): boolean {
  return matter.flags.includes(NoticeType.INTERVIEW);
}

/** An interview is closed off when it was held, and what was promised there was checked. */
export function mayCloseOff({ matter }: Standing): boolean {
  if (!matter.flags.includes(NoticeType.INTERVIEW)) return true;
  return matter.flags.includes('HELD') && !matter.flags.includes('COMMITTED');
}
