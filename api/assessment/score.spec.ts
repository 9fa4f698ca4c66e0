import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FactOutcome, ItemName, Measure } from './assessment.enums.ts';
import { figuresOf } from './figures.ts';
import { DEFAULT_FORMULA } from './formula.ts';
import { scoreOf } from './score.ts';

const tally = fc.record({
  measure: fc.constantFrom(...Object.values(Measure)),
  outcome: fc.constantFrom(...Object.values(FactOutcome)),
  count: fc.nat(400),
});
const formula = fc.record({
  base: fc.integer({ min: 1, max: 1000 }),
  points: fc.integer({ min: -9999, max: 9999 }),
  most: fc.option(fc.nat(5000)),
});

test('the steps of a score add up to it, also where deductions exceed what there is to take', () => {
  let floored = 0;
  fc.assert(
    fc.property(fc.array(tally, { maxLength: 12 }), formula, (tallies, { base, points, most }) => {
      const items = [{ item: ItemName.OVERDUE, points, every: 1, most }];
      const score = scoreOf(figuresOf(tallies, DEFAULT_FORMULA), { ...DEFAULT_FORMULA, base, items });
      const sum = score.steps.reduce((total, step) => total + step.points, 0);
      expect(sum).toBe(score.points ?? 0);
      const floors = score.steps.filter(({ rate, item }) => !rate && !item);
      if (floors.length > 0) {
        floored += 1;
        expect(score.points).toBe(0);
        expect(floors).toHaveLength(1);
      }
    }),
  );
  expect(floored).toBeGreaterThan(0);
});
