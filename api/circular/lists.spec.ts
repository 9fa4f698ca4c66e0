import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listsOf } from './lists.ts';

const rows = fc.array(
  fc.record({
    group: fc.constantFrom('A', 'B'),
    score: fc.option(fc.constantFrom(60, 70, 79.99, 80, 89.99, 90, 95, 100), { nil: null }),
  }),
  { maxLength: 12 },
);
const rule = fc.record({
  redPlaces: fc.nat(4),
  redAtLeast: fc.constantFrom(0, 80, 90),
  blackPlaces: fc.nat(4),
  blackBelow: fc.constantFrom(0, 80, 90, 1000),
});

test('the first three of each group with 90 points, and the last one below 80, are listed', () => {
  const of = (group: string, ...scores: (number | null)[]) => scores.map((score) => ({ group, score }));
  const { red, black } = listsOf([...of('A', 99, 95, 95, 94, 79, 60), ...of('B', 89, null, 80)], {
    redPlaces: 3,
    redAtLeast: 90,
    blackPlaces: 1,
    blackBelow: 80,
  });
  expect(red.map(({ score }) => score)).toEqual([99, 95, 95]);
  expect(black.map(({ score }) => score)).toEqual([60]);
});

test('the only unit of a group that was asked is not its last', () => {
  const rule = { redPlaces: 3, redAtLeast: 90, blackPlaces: 3, blackBelow: 80 };
  expect(
    listsOf(
      [
        { group: 'A', score: 60 },
        { group: 'A', score: null },
        { group: 'B', score: 50 },
      ],
      rule,
    ).black,
  ).toEqual([]);
});

test('equal units stand or fall together, nobody stands on both, and who was not asked stands on none', () =>
  fc.assert(
    fc.property(rows, rule, (all, by) => {
      const { red, black } = listsOf(all, by);
      const listed = new Set([...red, ...black]);
      expect(listed.size).toBe(red.length + black.length);
      for (const row of listed) expect(row.score).not.toBeNull();
      for (const row of red) expect(row.score).toBeGreaterThanOrEqual(by.redAtLeast);
      for (const row of black) expect(row.score).toBeLessThan(by.blackBelow);
      for (const list of [red, black])
        for (const row of list)
          for (const equal of all.filter((one) => one.group === row.group && one.score === row.score))
            expect(list).toContain(equal);
      if (by.redPlaces === 0) expect(red).toEqual([]);
      if (by.blackPlaces === 0) expect(black).toEqual([]);
    }),
  ));
