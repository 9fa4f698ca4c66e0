import { describe, expect, it } from 'vitest';
import { otherLength, pointsText, shifted, thisMonth } from './words.ts';

describe('periods', () => {
  it('go on over the end of a year in both directions', () => {
    expect(shifted('2026-12', 1)).toBe('2027-01');
    expect(shifted('2026-01', -1)).toBe('2025-12');
    expect(shifted('2026-Q4', 1)).toBe('2027-Q1');
    expect(shifted('2026-Q1', -1)).toBe('2025-Q4');
  });

  it('change between month and quarter', () => {
    expect(otherLength('2026-05')).toBe('2026-Q2');
    expect(otherLength('2026-Q2')).toBe('2026-06');
  });

  it('begin in Shanghai, eight hours before they do in Greenwich', () => {
    expect(thisMonth(new Date('2026-03-31T15:59:59Z'))).toBe('2026-03');
    expect(thisMonth(new Date('2026-03-31T16:00:00Z'))).toBe('2026-04');
  });
});

describe('points', () => {
  it('are written with two decimals and a true minus', () => {
    expect(pointsText(-0.5)).toBe('−0.50');
    expect(pointsText(97.3)).toBe('97.30');
    expect(pointsText(1, true)).toBe('+1.00');
  });
});
