import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, daysAfter, daysBetween, endOfDate, isDate, monthOf, startOfDate, weekOf } from './index.ts';

const instants = fc.date({ min: new Date('1992-01-02'), max: new Date('2099-12-30'), noInvalidDate: true });

describe('a date', () => {
  it('holds every instant from its beginning to its end, and no other', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const date = dateOf(at);
        expect(startOfDate(date) <= at && at <= endOfDate(date)).toBe(true);
        expect(dateOf(new Date(startOfDate(date).getTime() - 1))).toBe(daysAfter(date, -1));
        expect(dateOf(new Date(endOfDate(date).getTime() + 1))).toBe(daysAfter(date, 1));
      }),
    );
  });

  it('lies in a week that begins on Monday, at most six days before it', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const monday = weekOf(at);
        expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1);
        const days = daysBetween(monday, dateOf(at));
        expect(days >= 0 && days <= 6).toBe(true);
      }),
    );
  });

  it('lies in a month, before and after which others lie, across years', () => {
    expect(monthOf('2026-11-30')).toBe('2026-11-01');
    expect(monthOf('2026-11-30', 2)).toBe('2027-01-01');
    expect(monthOf('2026-03-31', -1)).toBe('2026-02-01');
    expect(monthOf('2026-01-15', -13)).toBe('2024-12-01');
  });

  it('is none where no such day exists, and none is made of it', () => {
    for (const date of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', 'today']) {
      expect(isDate(date), date).toBe(false);
      expect(() => startOfDate(date), date).toThrow(RangeError);
    }
    expect(isDate('2028-02-29')).toBe(true);
  });
});
