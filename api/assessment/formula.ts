import { FactOutcome, ItemName, RateName } from './assessment.enums.ts';

/** Points for something that is counted case by case; negative ones are deducted. */
export interface ItemRule {
  readonly item: ItemName;
  /** In hundredths of a point. */
  readonly points: number;
  /** For each so many cases. */
  readonly every: number;
  /** At most so much, in hundredths of a point. */
  readonly most: number | null;
}

/** How a score is made. Numbers are whole: a score is the same on every machine. */
export interface Formula {
  /** Points of a unit whose rates are all full. */
  readonly base: number;
  /** How much of the base each rate stands for, in percent; together 100. */
  readonly weights: Readonly<Record<RateName, number>>;
  /** What an answer on satisfaction weighs, in percent. */
  readonly levels: Readonly<Record<Level, number>>;
  readonly items: readonly ItemRule[];
}

export type Level = FactOutcome.SATISFIED | FactOutcome.DISSATISFIED;

/** The formula of a district that has not adopted its own: the three statutory rates, and what is counted elsewhere. */
export const DEFAULT_FORMULA: Formula = {
  base: 100,
  weights: { RESPONSE: 20, RESOLUTION: 35, SATISFACTION: 35, ON_TIME: 10 },
  levels: { SATISFIED: 100, DISSATISFIED: 0 },
  items: [
    { item: ItemName.OVERDUE, points: -50, every: 1, most: 1000 },
    { item: ItemName.RETURN_REFUSED, points: -50, every: 1, most: 500 },
    { item: ItemName.REWORKED, points: -20, every: 1, most: 500 },
    { item: ItemName.RED_CARD, points: -100, every: 1, most: 1000 },
  ],
};
