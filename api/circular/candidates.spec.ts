import { expect, test } from 'vitest';
import type { Notable } from '../assessment/index.ts';
import { candidatesOf, toldOf } from './candidates.ts';

const NOTHING = {
  hours: null,
  resolved: true,
  satisfied: true,
  reworked: 0,
  overdue: 0,
  bounced: 0,
  refused: 0,
  cards: 0,
  dissatisfied: 0,
};
const one = (appealId: string, what: Partial<Notable>): Notable => ({
  ...NOTHING,
  appealId,
  unitId: `unit of ${appealId}`,
  ...what,
});
const told = (all: readonly Notable[], named: readonly string[] = []) =>
  candidatesOf(all, new Set(named)).map(({ appealId, side, grounds }) => [
    appealId,
    side,
    grounds.map(({ ground, count }) => `${ground} ${count}`).join(),
  ]);

test('what was done within a day, resolved and satisfied, is proposed as an example; what was mended before it', () => {
  const all = [one('slow', { hours: 25 }), one('fast', { hours: 3.2 }), one('mended', { hours: 3, reworked: 1 })];
  expect(told(all)).toEqual([
    ['mended', 'EXEMPLARY', 'MENDED 1'],
    ['fast', 'EXEMPLARY', 'FAST 4'],
  ]);
});

test('what was overdue, bounced or left its appellant dissatisfied twice is proposed as a criticism, the gravest first', () => {
  const all = [
    one('once', { dissatisfied: 1, bounced: 1, satisfied: false }),
    one('overdue', { overdue: 1 }),
    one('bounced', { bounced: 2, hours: 400 }),
    one('twice', { dissatisfied: 2, overdue: 1, satisfied: false }),
    one('named', { hours: 400 }),
  ];
  expect(told(all, ['named'])).toEqual([
    ['named', 'CRITICISED', 'NAMED 1'],
    ['twice', 'CRITICISED', 'DISSATISFIED 2,OVERDUE 1'],
    ['bounced', 'CRITICISED', 'BOUNCED 2'],
    ['overdue', 'CRITICISED', 'OVERDUE 1'],
  ]);
});

test('a unit is proposed once on a side, and no side has more than four', () => {
  const all = Array.from({ length: 12 }, (_, at) =>
    one(`a${at}`, { overdue: 1 + at, unitId: `unit ${Math.floor(at / 2)}` }),
  );
  const units = candidatesOf(all, new Set()).map(({ unitId }) => unitId);
  expect(units).toEqual(['unit 5', 'unit 4', 'unit 3', 'unit 2']);
});

test('what is told of a case names its subject and its grounds, and nothing else', () => {
  const grounds = [{ ground: 'FAST', count: 4 }] as const;
  expect(toldOf({ side: 'EXEMPLARY' as never, grounds }, '物业服务')).toBe(
    '物业服务类诉求，承办单位接件后4小时内办结，回访已解决、满意。',
  );
});
