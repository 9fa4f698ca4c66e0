import { describe, expect, it } from 'vitest';
import { atDistrictTime, dueDay, fullDate, fullTime, shortTime } from './time.ts';

const now = new Date('2026-11-23T16:30:00Z'); // already the 24th in the district

describe('times', () => {
  it('are those of the district, whatever the zone of the reader', () => {
    expect(fullTime('2026-11-23T16:05:00Z')).toBe('2026-11-24 00:05');
    expect(fullDate('2026-12-31T16:00:00Z')).toBe('2027-01-01');
  });

  it('name today, leave out this year, and keep another', () => {
    expect(shortTime('2026-11-23T16:05:00Z', 'zh-CN', now)).toBe('今天 00:05');
    expect(shortTime('2026-11-23T16:05:00Z', 'en', now)).toBe('Today 00:05');
    expect(shortTime('2026-11-20T08:05:00Z', 'zh-CN', now)).toBe('11-20 16:05');
    expect(shortTime('2025-12-31T01:00:00Z', 'zh-CN', now)).toBe('2025-12-31 09:00');
  });

  it('of a deadline at midnight belong to the day that it ends', () => {
    expect(dueDay('2026-12-19T16:00:00Z')).toBe('2026-12-19');
    expect(dueDay('2026-12-19T15:59:59.999Z')).toBe('2026-12-19');
    expect(dueDay('2026-12-19T09:00:00Z')).toBe('2026-12-19');
  });

  it('come back from a field as the point in time that was meant', () => {
    expect(new Date(atDistrictTime('2026-11-20 16:05')).toISOString()).toBe('2026-11-20T08:05:00.000Z');
    expect(fullTime(atDistrictTime('2026-11-20 16:05'))).toBe('2026-11-20 16:05');
  });
});
