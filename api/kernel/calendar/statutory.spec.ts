import { describe, expect, test } from 'vitest';
import { HOLIDAYS, statutoryHolidays } from './index.ts';

const datesOf = (year: number): string[] => statutoryHolidays(year).map(({ date }) => date);

describe('the holidays that the law itself fixes', () => {
  // Since 2025 the eve of the Spring Festival and a second day in May are among them.
  test.each([2025, 2026])('of %i are all within the rests that were announced', (year) => {
    const free = HOLIDAYS.filter(({ kind }) => kind === 'HOLIDAY').map(({ date }) => date);
    expect(datesOf(year).filter((date) => !free.includes(date))).toEqual([]);
    expect(new Set(statutoryHolidays(year).map(({ name }) => name)).size).toBe(7);
  });

  test('of 2027 follow the moon and the sun where they must', () => {
    expect(datesOf(2027)).toEqual([
      '2027-01-01',
      '2027-02-05',
      '2027-02-06',
      '2027-02-07',
      '2027-02-08',
      '2027-04-05',
      '2027-05-01',
      '2027-05-02',
      '2027-06-09',
      '2027-09-15',
      '2027-10-01',
      '2027-10-02',
      '2027-10-03',
    ]);
  });

  test('are eleven to thirteen different days of the year, in any year of the century', () => {
    for (let year = 2026; year < 2100; year += 1) {
      const dates = datesOf(year);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates.length, String(year)).toBeGreaterThanOrEqual(11);
      expect(dates.length).toBeLessThanOrEqual(13);
      expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true);
    }
  });
});
