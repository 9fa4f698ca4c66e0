import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { before, dayAt, periodOf, weekAt } from './period-code.ts';

const instants = fc.date({ min: new Date('2001-01-05'), max: new Date('2098-12-20'), noInvalidDate: true });

describe('weeks and days', () => {
  test.each([
    ['2026-W01', '2025-12-29', '2026-01-05'],
    ['2026-W53', '2026-12-28', '2027-01-04'],
    ['2027-W01', '2027-01-04', '2027-01-11'],
    ['2026-W48', '2026-11-23', '2026-11-30'],
  ])('%s begins on Monday %s at midnight in Shanghai', (code, from, until) => {
    expect(periodOf(code)).toEqual({
      code,
      startsAt: new Date(`${from}T00:00:00+08:00`),
      endsAt: new Date(`${until}T00:00:00+08:00`),
    });
  });

  test.each(['2025-W53', '2026-W00', '2026-W54', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', 'W01'])(
    '%s is none',
    (code) => expect(periodOf(code)).toBeNull(),
  );

  test('each instant lies in the one day and the one week that its code names, next to the one before', () =>
    fc.assert(
      fc.property(instants, fc.constantFrom(dayAt, weekAt), (at, of) => {
        const period = of(at);
        expect(period.startsAt <= at && at < period.endsAt).toBe(true);
        expect(periodOf(period.code)).toEqual(period);
        expect(before(period).endsAt).toEqual(period.startsAt);
        expect(of(new Date(period.endsAt.getTime() - 1)).code).toBe(period.code);
      }),
    ));
});
