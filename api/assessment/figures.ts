import { FactOutcome, ItemName, Measure, RateName } from './assessment.enums.ts';
import type { Formula } from './formula.ts';

/** How many facts of a measure came out in one way. */
export interface Tally {
  readonly measure: Measure;
  readonly outcome: FactOutcome;
  readonly count: number;
}

/** What a number counts: it opens to exactly these facts. */
export interface Counted {
  readonly measures: readonly Measure[];
  readonly outcomes: readonly FactOutcome[];
}

interface RateRule {
  readonly measure: Measure;
  readonly of: readonly FactOutcome[];
  readonly hits: readonly FactOutcome[];
}

const IN_TIME: Omit<RateRule, 'measure'> = {
  of: [FactOutcome.IN_TIME, FactOutcome.LATE],
  hits: [FactOutcome.IN_TIME],
};

export const RATES: Readonly<Record<RateName, RateRule>> = {
  RESPONSE: { measure: Measure.RESPONSE, ...IN_TIME },
  RESOLUTION: {
    measure: Measure.RESOLUTION,
    of: [FactOutcome.RESOLVED, FactOutcome.UNRESOLVED],
    hits: [FactOutcome.RESOLVED],
  },
  SATISFACTION: {
    measure: Measure.SATISFACTION,
    of: [FactOutcome.SATISFIED, FactOutcome.DISSATISFIED],
    hits: [FactOutcome.SATISFIED],
  },
  ON_TIME: { measure: Measure.HANDLING, ...IN_TIME },
};

export const ITEMS: Readonly<Record<ItemName, Counted>> = {
  OVERDUE: { measures: [Measure.HANDLING, Measure.REWORK], outcomes: [FactOutcome.LATE] },
  REWORKED: { measures: [Measure.REWORK], outcomes: [FactOutcome.IN_TIME, FactOutcome.LATE] },
  RETURN_REFUSED: { measures: [Measure.RETURN], outcomes: [FactOutcome.REFUSED] },
  BOUNCED: { measures: [Measure.RETURN], outcomes: [FactOutcome.GRANTED] },
  RED_CARD: { measures: [Measure.RED_CARD], outcomes: [FactOutcome.GIVEN] },
  UNREACHED: { measures: [Measure.UNREACHED], outcomes: [FactOutcome.NOT_REACHED] },
};

export interface Rate {
  readonly name: RateName;
  readonly hits: number;
  readonly of: number;
  /** What the hits weigh, in percent each: the same as the hits except where levels weigh differently. */
  readonly weight: number;
  /** Two decimals; null where there is nothing to divide by. */
  readonly percent: number | null;
}

export interface Item {
  readonly name: ItemName;
  readonly count: number;
}

export interface Figures {
  readonly rates: readonly Rate[];
  readonly items: readonly Item[];
}

/** The figures of whatever the tallies are of: a unit, a category, the whole district. */
export function figuresOf(tallies: readonly Tally[], { levels }: Pick<Formula, 'levels'>): Figures {
  const sum = ({ measures, outcomes }: Counted, each: (outcome: FactOutcome) => number = () => 1): number =>
    tallies
      .filter(({ measure, outcome }) => measures.includes(measure) && outcomes.includes(outcome))
      .reduce((total, { outcome, count }) => total + count * each(outcome), 0);
  const rates = Object.values(RateName).map((name): Rate => {
    const { measure, of: all, hits: good } = RATES[name];
    const weigh = (outcome: FactOutcome): number =>
      name === RateName.SATISFACTION ? levels[outcome as keyof typeof levels] : good.includes(outcome) ? 100 : 0;
    const of = sum({ measures: [measure], outcomes: all });
    const weight = sum({ measures: [measure], outcomes: all }, weigh);
    const hits = sum({ measures: [measure], outcomes: good });
    return { name, hits, of, weight, percent: of === 0 ? null : rounded(weight * 100, of) / 100 };
  });
  const items = Object.values(ItemName).map((name): Item => ({ name, count: sum(ITEMS[name]) }));
  return { rates, items };
}

/** The whole number nearest to a quotient, halves away from zero; exact, because both sides are whole. */
export function rounded(dividend: number, divisor: number): number {
  const size = Math.floor((2 * Math.abs(dividend) + divisor) / (2 * divisor));
  return dividend < 0 ? -size : size;
}
