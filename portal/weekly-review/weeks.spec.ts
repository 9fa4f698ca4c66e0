import { expect, it } from 'vitest';
import { mondayOf, weeksAfter } from './weeks.ts';

it('a week begins on Monday at midnight in Shanghai, whatever the clock of the device says', () => {
  expect(mondayOf(new Date('2026-11-22T15:59:59Z'))).toBe('2026-11-16');
  expect(mondayOf(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
  expect(weeksAfter('2026-12-28', 1)).toBe('2027-01-04');
});
