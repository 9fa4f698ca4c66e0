import type { Notable } from '../assessment/index.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { CaseSide } from './circular.enums.ts';

/** Why an appeal is proposed: what the period has counted of it. */
export type Ground =
  | 'FAST'
  | 'MENDED'
  | 'NAMED'
  | 'DISSATISFIED'
  | 'RED_CARD'
  | 'OVERDUE'
  | 'BOUNCED'
  | 'RETURN_REFUSED';

export interface CaseGround {
  readonly ground: Ground;
  /** How often, or within how many hours. */
  readonly count: number;
}

export const GROUND_WORDS: Readonly<Record<Ground, Text>> = {
  FAST: text('{count} 小时内办结，已解决、满意', 'done within {count} hours, resolved and satisfied'),
  MENDED: text('重办 {count} 次后已解决、满意', 'resolved and satisfied after {count} reworks'),
  NAMED: text('列入通报批评', 'named in a notice of criticism'),
  DISSATISFIED: text('{count} 次回访不满意', 'dissatisfied at {count} callbacks'),
  RED_CARD: text('红牌 {count} 次', '{count} red cards'),
  OVERDUE: text('逾期 {count} 次', 'overdue {count} times'),
  BOUNCED: text('退单流转 {count} 次', 'bounced {count} times'),
  RETURN_REFUSED: text('无理由退单 {count} 次', 'returned without ground {count} times'),
};

/** The same as a circular tells it, which is written in Chinese whoever drafts it. */
const TOLD: Readonly<Record<Ground, (count: number) => string>> = {
  FAST: (count) => `承办单位接件后${count}小时内办结`,
  MENDED: (count) => `首次办理后诉求人未认可，承办单位重办${count}次，问题得到解决`,
  NAMED: () => '已对承办单位作出通报批评',
  DISSATISFIED: (count) => `${count}次回访诉求人均不满意`,
  RED_CARD: (count) => `逾期后仍未办结，被发红牌${count}次`,
  OVERDUE: (count) => `办理逾期${count}次`,
  BOUNCED: (count) => `先后退单流转${count}次，未能及时明确承办单位`,
  RETURN_REFUSED: (count) => `无理由退单${count}次`,
};

/** How grave each is, and how good; more grounds weigh more. */
const WEIGHT: Readonly<Record<Ground, number>> = {
  NAMED: 8,
  DISSATISFIED: 4,
  RED_CARD: 3,
  BOUNCED: 3,
  OVERDUE: 2,
  RETURN_REFUSED: 2,
  MENDED: 3,
  FAST: 2,
};
const FAST_HOURS = 24;
const OFTEN = 2;
const MOST_OF_A_SIDE = 4;

export interface Candidate {
  readonly appealId: string;
  readonly unitId: string;
  readonly side: CaseSide;
  readonly grounds: readonly CaseGround[];
}

function groundsOf(one: Notable, named: ReadonlySet<string>): Record<CaseSide, CaseGround[]> {
  const counted = (ground: Ground, count: number, least = 1): CaseGround[] =>
    count >= least ? [{ ground, count }] : [];
  const isGood = one.resolved && one.satisfied && one.overdue + one.refused + one.cards === 0;
  const hours = one.hours === null ? null : Math.max(1, Math.ceil(one.hours));
  return {
    EXEMPLARY: isGood
      ? [
          ...(hours !== null && hours <= FAST_HOURS && one.reworked === 0 ? counted('FAST', hours) : []),
          ...counted('MENDED', one.reworked),
        ]
      : [],
    CRITICISED: [
      ...(named.has(one.appealId) ? counted('NAMED', 1) : []),
      ...counted('DISSATISFIED', one.dissatisfied, OFTEN),
      ...counted('RED_CARD', one.cards),
      ...counted('OVERDUE', one.overdue),
      ...counted('BOUNCED', one.bounced, OFTEN),
      ...counted('RETURN_REFUSED', one.refused),
    ],
  };
}

/** The most telling of each side, one of a unit: whom the figures propose, the drafter takes or drops. */
export function candidatesOf(all: readonly Notable[], named: ReadonlySet<string>): Candidate[] {
  const weigh = ({ grounds }: Candidate): number => grounds.reduce((sum, { ground }) => sum + WEIGHT[ground], 0);
  const size = ({ grounds }: Candidate): number => grounds.reduce((sum, { count }) => sum + count, 0);
  return Object.values(CaseSide).flatMap((side) => {
    const found = all
      .map((one): Candidate => ({ ...one, side, grounds: groundsOf(one, named)[side] }))
      .filter(({ grounds }) => grounds.length > 0)
      // Fewer hours are better; more of anything else is worse.
      .toSorted(
        (one, other) =>
          weigh(other) - weigh(one) ||
          (side === CaseSide.EXEMPLARY ? size(one) - size(other) : size(other) - size(one)),
      );
    const seen = new Set<string>();
    return found.filter(({ unitId }) => !seen.has(unitId) && seen.add(unitId)).slice(0, MOST_OF_A_SIDE);
  });
}

/** What a circular would tell of it; edited before it is told. */
export function toldOf({ side, grounds }: Pick<Candidate, 'side' | 'grounds'>, subject: string | null): string {
  const about = subject ? `${subject}类诉求，` : '';
  const what = grounds.map(({ ground, count }) => TOLD[ground](count)).join('，');
  return `${about}${what}${side === CaseSide.EXEMPLARY ? '，回访已解决、满意' : ''}。`;
}
