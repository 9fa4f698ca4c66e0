import { describe, expect, it } from 'vitest';
import { daysOf, painted, stepFrom, workingDaysIn } from './calendar.ts';

const dayOf = (date: string) =>
  daysOf(Number(date.slice(0, 4)), Number(date.slice(5, 7))).find((day) => day.date === date)!;

describe('the year view', () => {
  it('knows the length of each month and the weekdays', () => {
    expect(daysOf(2028, 2)).toHaveLength(29);
    expect(daysOf(2026, 2)).toHaveLength(28);
    expect(dayOf('2026-11-23')).toMatchObject({ weekday: 0, isWeekend: false });
    expect(dayOf('2026-11-22')).toMatchObject({ weekday: 6, isWeekend: true });
  });

  it('never steps out of the year', () => {
    expect(stepFrom('2026-12-31', 1)).toBe('2026-12-31');
    expect(stepFrom('2026-01-03', -7)).toBe('2026-01-03');
    expect(stepFrom('2026-02-28', 1)).toBe('2026-03-01');
  });

  it('marks holidays on any day, work on weekends only, and takes marks away', () => {
    const holiday = painted(new Map(), dayOf('2026-10-01'), 'HOLIDAY', '国庆节');
    expect(holiday.get('2026-10-01')).toEqual({ date: '2026-10-01', kind: 'HOLIDAY', name: '国庆节' });
    expect(painted(holiday, dayOf('2026-10-01'), 'WORKDAY', '国庆节').size).toBe(0);
    expect(painted(new Map(), dayOf('2026-10-10'), 'WORKDAY', '国庆节').get('2026-10-10')?.kind).toBe('WORKDAY');
    expect(painted(holiday, dayOf('2026-10-01'), 'PLAIN', '').size).toBe(0);
  });

  it('counts the days on which offices work', () => {
    expect(workingDaysIn(2026, new Map())).toBe(261);
    const marked = painted(painted(new Map(), dayOf('2026-10-01'), 'HOLIDAY', ''), dayOf('2026-10-10'), 'WORKDAY', '');
    expect(workingDaysIn(2026, marked)).toBe(261);
    expect(workingDaysIn(2026, painted(new Map(), dayOf('2026-10-03'), 'HOLIDAY', ''))).toBe(261);
  });
});
