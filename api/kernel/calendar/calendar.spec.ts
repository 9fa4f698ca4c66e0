import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CalendarYearMissing,
  DEFAULT_OFFICE_HOURS,
  HOLIDAYS,
  HOLIDAY_YEARS,
  TIME_ZONE,
  addWorkingDays,
  calendarFrom,
  dateOf,
  deadlineOf,
  isWorkingDay,
  parseHolidayYear,
  remaining,
  shift,
  workingDaysBetween,
} from './index.ts';
import type { ClockUnit, Duration, Pause } from './index.ts';

const calendar = calendarFrom(HOLIDAYS, HOLIDAY_YEARS, DEFAULT_OFFICE_HOURS);
const MINUTE = 60_000;
const DAY = 86_400_000;

/** An instant written in the district's time. */
const at = (written: string) => new Date(`${written.replace(' ', 'T')}+08:00`);
const workingDays = (amount: number): Duration => ({ amount, unit: 'WORKING_DAY' });
const workingHours = (amount: number): Duration => ({ amount, unit: 'WORKING_HOUR' });
const naturalHours = (amount: number): Duration => ({ amount, unit: 'NATURAL_HOUR' });
const calendarDays = (amount: number): Duration => ({ amount, unit: 'CALENDAR_DAY' });
const pause = (from: string, until: string | null): Pause => ({
  from: at(from),
  until: until === null ? null : at(until),
});

/** Instants on whole minutes, weighted towards the edges of office hours and days. */
const minutes = (from: string, until: string) =>
  fc
    .tuple(
      fc.integer({ min: Date.parse(from) / DAY, max: Date.parse(until) / DAY }),
      fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 540, 720, 810, 1050)),
    )
    .map(([day, minute]) => new Date(day * DAY + minute * MINUTE - 8 * 60 * MINUTE));
const starts = minutes('2025-01-01', '2026-03-31');
/** Around Spring Festival, near enough to each other that most pauses meet the clock they are told to. */
const festiveStarts = minutes('2026-01-28', '2026-02-27');
const dates = fc
  .integer({ min: Date.parse('2025-01-01') / DAY, max: Date.parse('2025-12-31') / DAY })
  .map((day) => new Date(day * DAY).toISOString().slice(0, 10));
const units = fc.constantFrom<ClockUnit>('WORKING_DAY', 'WORKING_HOUR', 'NATURAL_HOUR', 'CALENDAR_DAY');
const lasting = (days: number, hours: number) =>
  units.chain((unit) =>
    (unit.endsWith('DAY')
      ? fc.integer({ min: 1, max: days })
      : fc.integer({ min: 1, max: hours * 60 }).map((minute) => minute / 60)
    ).map((amount): Duration => ({ amount, unit })),
  );
const durations = lasting(60, 200);
const shortDurations = lasting(10, 50);
/** Closed, empty and open pauses, some shorter than a lunch break, some longer than a festival. */
const anyPause = fc
  .tuple(
    minutes('2026-01-26', '2026-03-10'),
    fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 10 * 1440 }) },
      { weight: 3, arbitrary: fc.constantFrom(0, 90, 930, 1440) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  )
  .map(([from, length]): Pause => ({
    from,
    until: length === null ? null : new Date(from.getTime() + length * MINUTE),
  }));
const pauseLists = fc.array(anyPause, { maxLength: 5 });

describe('the calendar', () => {
  it('follows the weekday where nothing else is arranged', () => {
    expect(isWorkingDay(calendar, '2026-03-06')).toBe(true);
    expect(isWorkingDay(calendar, '2026-03-07')).toBe(false);
    expect(isWorkingDay(calendar, '2026-03-08')).toBe(false);
  });

  it('rests on a holiday in the week and works on a make-up Saturday', () => {
    expect(isWorkingDay(calendar, '2026-02-16')).toBe(false);
    expect(isWorkingDay(calendar, '2026-02-14')).toBe(true);
    expect(isWorkingDay(calendar, '2026-09-20')).toBe(true);
  });

  it('refuses a year that is not loaded, before and after', () => {
    expect(() => isWorkingDay(calendar, '2027-02-08')).toThrow(CalendarYearMissing);
    expect(() => isWorkingDay(calendar, '2023-12-29')).toThrow(CalendarYearMissing);
    expect(() => workingDaysBetween(calendar, '2026-12-31', '2027-01-04')).toThrow(
      expect.objectContaining({ year: 2027 }),
    );
  });

  it('refuses what is no date, no office hours, or a contradiction', () => {
    expect(() => isWorkingDay(calendar, '2026-02-30')).toThrow(RangeError);
    expect(() => isWorkingDay(calendar, '2026-2-3')).toThrow(RangeError);
    const hours = (...officeHours: [string, string][]) =>
      calendarFrom(
        [],
        [2026],
        officeHours.map(([from, until]) => ({ from, until })),
      );
    expect(() => hours()).toThrow(RangeError);
    expect(() => hours(['09:00', '09:00'])).toThrow(RangeError);
    expect(() => hours(['13:30', '17:30'], ['09:00', '12:00'])).toThrow(RangeError);
    expect(() => hours(['09:00', '24:30'])).toThrow(RangeError);
    const twice = [
      { date: '2026-05-09', kind: 'WORKDAY' as const },
      { date: '2026-05-09', kind: 'HOLIDAY' as const },
    ];
    expect(() => calendarFrom(twice, [2026], DEFAULT_OFFICE_HOURS)).toThrow(RangeError);
  });

  it('counts days in the time of Shanghai, wherever the host stands', () => {
    const zone = new Intl.DateTimeFormat('en-CA', { timeZone: TIME_ZONE, dateStyle: 'short' });
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1992-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (instant) => {
          expect(dateOf(instant)).toBe(zone.format(instant));
        },
      ),
    );
  });

  it('undoes adding working days by counting them', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -200, max: 200 }), (date, count) => {
        const reached = addWorkingDays(calendar, date, count);
        expect(workingDaysBetween(calendar, date, reached)).toBe(count);
        if (count !== 0) expect(isWorkingDay(calendar, reached)).toBe(true);
      }),
    );
  });

  it('undoes counting working days by adding them', () => {
    fc.assert(
      fc.property(dates, dates, (from, until) => {
        fc.pre(isWorkingDay(calendar, until));
        const count = workingDaysBetween(calendar, from, until);
        expect(addWorkingDays(calendar, from, count)).toBe(until);
      }),
    );
  });
});

describe('the seed of holidays', () => {
  it('names each date once, and works on weekends only', () => {
    expect(new Set(HOLIDAYS.map(({ date }) => date)).size).toBe(HOLIDAYS.length);
    for (const { date, kind } of HOLIDAYS) {
      if (kind === 'WORKDAY') expect([0, 6], date).toContain(new Date(date).getUTCDay());
    }
  });

  it('leaves a year its weekdays less the statutory holidays: 11 of them, 13 since 2025', () => {
    const worked = (year: number) => workingDaysBetween(calendar, `${year}-01-01`, `${year}-12-31`);
    expect(HOLIDAY_YEARS.map(worked)).toEqual([262 - 11, 261 - 13, 261 - 13]);
  });

  it('reads the file of a year', () => {
    const year = {
      holidays: { '2030-05-02': 'Labour Day,劳动节,2', '2030-05-01': 'Labour Day,劳动节,2' },
      workdays: { '2030-04-27': 'Labour Day,劳动节,2' },
      inLieuDays: { '2030-05-02': 'Labour Day,劳动节,2' },
    };
    expect(parseHolidayYear(year)).toEqual([
      { date: '2030-04-27', kind: 'WORKDAY', name: '劳动节' },
      { date: '2030-05-01', kind: 'HOLIDAY', name: '劳动节' },
      { date: '2030-05-02', kind: 'HOLIDAY', name: '劳动节' },
    ]);
  });

  it('refuses a file that is not one', () => {
    const year = { holidays: {}, workdays: {}, inLieuDays: {} };
    const day = { '2030-05-01': 'Labour Day,劳动节,2' };
    expect(() => parseHolidayYear([])).toThrow('The file is not an object');
    expect(() => parseHolidayYear({ ...year, workdays: null })).toThrow('workdays');
    expect(() => parseHolidayYear({ ...year, holidays: { '2030-13-01': ',x,' } })).toThrow('2030-13-01');
    expect(() => parseHolidayYear({ ...year, holidays: { '2030-05-01': 1 } })).toThrow('2030-05-01');
    expect(() => parseHolidayYear({ ...year, holidays: day, workdays: day })).toThrow('both');
  });
});

describe('a deadline in working days', () => {
  it('passes over Spring Festival and counts its make-up Saturday', () => {
    expect(deadlineOf(calendar, at('2026-02-12 10:00'), workingDays(5))).toEqual(at('2026-02-26 17:30'));
  });

  it('does not count the day of the start, however early or late it was', () => {
    const due = at('2026-03-03 17:30');
    expect(deadlineOf(calendar, at('2026-03-02 00:00'), workingDays(1))).toEqual(due);
    expect(deadlineOf(calendar, at('2026-03-02 23:59'), workingDays(1))).toEqual(due);
    expect(deadlineOf(calendar, at('2026-02-28 12:00'), workingDays(1))).toEqual(at('2026-03-02 17:30'));
  });

  it('ends with the last office hours of the calendar it is given', () => {
    const morning = calendarFrom(HOLIDAYS, HOLIDAY_YEARS, [{ from: '08:30', until: '11:45' }]);
    expect(deadlineOf(morning, at('2026-03-02 09:00'), workingDays(1))).toEqual(at('2026-03-03 11:45'));
  });

  it('is never guessed in a year that is not loaded', () => {
    expect(deadlineOf(calendar, at('2026-12-30 09:00'), workingDays(1))).toEqual(at('2026-12-31 17:30'));
    expect(() => deadlineOf(calendar, at('2026-12-30 09:00'), workingDays(2))).toThrow(
      expect.objectContaining({ name: 'CalendarYearMissing', year: 2027 }),
    );
    expect(() => deadlineOf(calendar, at('2026-12-31 17:00'), workingHours(1))).toThrow(CalendarYearMissing);
  });

  it('crosses a year end that is loaded', () => {
    expect(deadlineOf(calendar, at('2025-12-30 09:00'), workingDays(3))).toEqual(at('2026-01-05 17:30'));
  });
});

describe('a deadline in hours and calendar days', () => {
  it('runs in split office hours only', () => {
    const from = (start: string, hours: number) => deadlineOf(calendar, at(start), workingHours(hours));
    expect(from('2026-03-02 11:30', 1)).toEqual(at('2026-03-02 14:00'));
    expect(from('2026-03-02 11:30', 0.5)).toEqual(at('2026-03-02 12:00'));
    expect(from('2026-03-02 12:15', 0.25)).toEqual(at('2026-03-02 13:45'));
    expect(from('2026-03-02 17:00', 7)).toEqual(at('2026-03-03 17:00'));
    expect(from('2026-02-13 17:00', 1)).toEqual(at('2026-02-14 09:30'));
    expect(from('2026-02-14 17:00', 1)).toEqual(at('2026-02-24 09:30'));
  });

  it('runs through nights and unloaded years in natural hours and calendar days', () => {
    expect(deadlineOf(calendar, at('2026-12-31 22:00'), naturalHours(24.5))).toEqual(at('2027-01-01 22:30'));
    expect(deadlineOf(calendar, at('2026-12-15 08:00'), calendarDays(30))).toEqual(at('2027-01-15 00:00'));
  });

  it('is refused for no time, parts of days, and what is no number or no date', () => {
    for (const duration of [
      workingDays(0),
      naturalHours(-1),
      workingDays(1.5),
      naturalHours(NaN),
      naturalHours(Infinity),
    ]) {
      expect(() => deadlineOf(calendar, at('2026-03-02 09:00'), duration)).toThrow(RangeError);
    }
    expect(() => deadlineOf(calendar, new Date(NaN), workingDays(1))).toThrow(RangeError);
  });
});

describe('a pause', () => {
  const start = at('2026-03-02 10:00');
  const paused = (duration: Duration, ...pauses: Pause[]) => deadlineOf(calendar, start, duration, pauses);

  it('takes hours from a clock in hours, office hours from one in office hours', () => {
    const night = pause('2026-03-02 17:00', '2026-03-03 09:30');
    expect(paused(naturalHours(24), night)).toEqual(at('2026-03-04 02:30'));
    expect(paused(workingHours(7), night)).toEqual(at('2026-03-03 11:00'));
  });

  it('takes the days whose end it covers', () => {
    expect(paused(workingDays(2), pause('2026-03-03 10:00', '2026-03-04 10:00'))).toEqual(at('2026-03-05 17:30'));
    expect(paused(workingDays(2), pause('2026-03-03 10:00', '2026-03-03 17:00'))).toEqual(at('2026-03-04 17:30'));
    expect(paused(workingDays(2), pause('2026-03-03 10:00', '2026-03-10 10:00'))).toEqual(at('2026-03-11 17:30'));
    expect(paused(calendarDays(2), pause('2026-03-03 10:00', '2026-03-04 10:00'))).toEqual(at('2026-03-06 00:00'));
  });

  it('is counted once where pauses overlap or touch', () => {
    const overlapping = [
      pause('2026-03-02 15:00', '2026-03-02 18:00'),
      pause('2026-03-02 14:00', '2026-03-02 16:00'),
      pause('2026-03-02 18:00', '2026-03-02 19:00'),
    ];
    expect(paused(naturalHours(8), ...overlapping)).toEqual(at('2026-03-02 23:00'));
  });

  it('moves nothing before the start, or once the time has run out', () => {
    expect(paused(naturalHours(2), pause('2026-03-01 00:00', '2026-03-02 10:00'))).toEqual(at('2026-03-02 12:00'));
    expect(paused(naturalHours(2), pause('2026-03-02 12:00', null))).toEqual(at('2026-03-02 12:00'));
    expect(paused(workingDays(1), pause('2026-03-03 17:30', null))).toEqual(at('2026-03-03 17:30'));
    expect(paused(calendarDays(1), pause('2026-03-04 00:00', null))).toEqual(at('2026-03-04 00:00'));
  });

  it('leaves no deadline while it is open', () => {
    for (const duration of [workingDays(1), workingHours(3), naturalHours(3), calendarDays(1)]) {
      expect(paused(duration, pause('2026-03-02 10:30', null)), duration.unit).toBeNull();
      expect(paused(duration, pause('2026-03-01 10:30', null)), duration.unit).toBeNull();
    }
    const yearEnd = [pause('2026-12-31 18:00', null)];
    expect(deadlineOf(calendar, at('2026-12-31 10:00'), workingDays(1), yearEnd)).toBeNull();
    expect(deadlineOf(calendar, at('2026-12-31 10:00'), workingHours(9), yearEnd)).toBeNull();
  });

  it('cannot end before it begins', () => {
    expect(() => paused(naturalHours(1), pause('2026-03-02 12:00', '2026-03-02 11:00'))).toThrow(RangeError);
  });
});

describe('a mark set off from a deadline', () => {
  const due = at('2026-02-26 17:30');

  it('lies before it or after it in the unit of the offset', () => {
    expect(shift(calendar, due, workingDays(-1))).toEqual(at('2026-02-25 17:30'));
    expect(shift(calendar, due, workingDays(-4))).toEqual(at('2026-02-13 17:30'));
    expect(shift(calendar, due, workingDays(2))).toEqual(at('2026-02-28 17:30'));
    expect(shift(calendar, due, workingHours(-5))).toEqual(at('2026-02-26 11:00'));
    expect(shift(calendar, at('2026-03-02 10:00'), workingHours(-2))).toEqual(at('2026-02-28 16:30'));
    expect(shift(calendar, due, workingHours(1))).toEqual(at('2026-02-27 10:00'));
    expect(shift(calendar, due, naturalHours(-0.5))).toEqual(at('2026-02-26 17:00'));
    expect(shift(calendar, due, calendarDays(1))).toEqual(at('2026-02-27 17:30'));
    expect(shift(calendar, due, workingDays(0))).toEqual(due);
  });

  it('stands for the last close where the deadline falls outside of office', () => {
    const saturday = at('2026-03-07 10:00');
    expect(shift(calendar, saturday, workingDays(1))).toEqual(at('2026-03-09 17:30'));
    expect(shift(calendar, saturday, workingDays(-1))).toEqual(at('2026-03-05 17:30'));
    expect(shift(calendar, at('2026-03-03 00:00'), workingDays(1))).toEqual(at('2026-03-03 17:30'));
    expect(shift(calendar, at('2026-03-03 20:00'), workingDays(1))).toEqual(at('2026-03-04 17:30'));
    expect(shift(calendar, at('2026-03-03 10:15'), workingDays(1))).toEqual(at('2026-03-04 10:15'));
  });

  it('is refused in a year that is not loaded', () => {
    expect(() => shift(calendar, at('2026-12-31 17:30'), workingDays(1))).toThrow(CalendarYearMissing);
    expect(() => shift(calendar, at('2024-01-02 09:30'), workingHours(-1))).toThrow(CalendarYearMissing);
  });
});

describe('what remains', () => {
  const left = (now: string, due: string, unit: ClockUnit) => remaining(calendar, at(now), at(due), unit);

  it('counts the days after today, none when it is due today', () => {
    const due = '2026-02-26 17:30';
    const working = (now: string) => left(now, due, 'WORKING_DAY');
    expect(working('2026-02-13 09:00')).toEqual({ amount: 4, unit: 'WORKING_DAY', overdue: false });
    expect(working('2026-02-20 09:00').amount).toBe(3);
    expect(working('2026-02-25 23:00').amount).toBe(1);
    expect(working('2026-02-26 17:30')).toEqual({ amount: 0, unit: 'WORKING_DAY', overdue: false });
    expect(left('2026-03-03 08:00', '2026-03-05 00:00', 'CALENDAR_DAY').amount).toBe(1);
    expect(left('2026-03-04 08:00', '2026-03-05 00:00', 'CALENDAR_DAY').amount).toBe(0);
    expect(left('2026-03-05 00:00', '2026-03-05 00:00', 'CALENDAR_DAY').overdue).toBe(false);
  });

  it('is in the first overdue day from the moment the deadline passes', () => {
    const overdue = (now: string) => left(now, '2026-03-06 17:30', 'WORKING_DAY').amount;
    expect(overdue('2026-03-06 17:31')).toBe(-1);
    expect(overdue('2026-03-07 12:00')).toBe(-1);
    expect(overdue('2026-03-09 12:00')).toBe(-1);
    expect(overdue('2026-03-10 00:00')).toBe(-2);
    expect(left('2026-03-05 00:01', '2026-03-05 00:00', 'CALENDAR_DAY').amount).toBe(-1);
  });

  it('is exact and signed in hours', () => {
    expect(left('2026-03-02 11:00', '2026-03-02 14:00', 'NATURAL_HOUR').amount).toBe(3);
    expect(left('2026-03-02 11:00', '2026-03-02 14:00', 'WORKING_HOUR').amount).toBe(1.5);
    expect(left('2026-03-03 09:30', '2026-03-02 16:00', 'WORKING_HOUR')).toEqual({
      amount: -2,
      unit: 'WORKING_HOUR',
      overdue: true,
    });
    expect(left('2026-03-02 20:00', '2026-03-02 17:30', 'WORKING_HOUR')).toEqual({
      amount: 0,
      unit: 'WORKING_HOUR',
      overdue: true,
    });
  });

  it('is what a fresh clock was given', () => {
    fc.assert(
      fc.property(starts, durations, (start, duration) => {
        const due = deadlineOf(calendar, start, duration);
        const { amount } = remaining(calendar, start, due, duration.unit);
        expect(amount).toBeCloseTo(duration.amount, 6);
      }),
    );
  });
});

describe('every clock', () => {
  it('is due after its start', () => {
    fc.assert(
      fc.property(starts, durations, (start, duration) => {
        expect(deadlineOf(calendar, start, duration).getTime()).toBeGreaterThan(start.getTime());
      }),
    );
  });

  it('is due no earlier for a later start', () => {
    fc.assert(
      fc.property(festiveStarts, festiveStarts, shortDurations, pauseLists, (one, other, duration, pauses) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        expect(due(late, duration, pauses)).toBeGreaterThanOrEqual(due(early, duration, pauses));
      }),
    );
  });

  it('is due no earlier for a longer duration', () => {
    fc.assert(
      fc.property(
        festiveStarts,
        shortDurations,
        fc.integer({ min: 0, max: 20 }),
        pauseLists,
        (start, duration, more, pauses) => {
          const longer = { ...duration, amount: duration.amount + more };
          expect(due(start, longer, pauses)).toBeGreaterThanOrEqual(due(start, duration, pauses));
        },
      ),
    );
  });

  it('is never shortened by one more pause', () => {
    fc.assert(
      fc.property(festiveStarts, shortDurations, pauseLists, anyPause, (start, duration, pauses, added) => {
        expect(due(start, duration, [...pauses, added])).toBeGreaterThanOrEqual(due(start, duration, pauses));
      }),
    );
  });

  it('does not depend on the order in which its pauses are told, nor on a pause told in two parts', () => {
    fc.assert(
      fc.property(
        festiveStarts,
        shortDurations,
        pauseLists,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (start, duration, pauses, part) => {
          const parts = pauses.flatMap(({ from, until }): Pause[] => {
            if (until === null) return [{ from, until }];
            const cut = new Date(from.getTime() + Math.round(part * (until.getTime() - from.getTime())));
            return [
              { from: cut, until },
              { from, until: cut },
            ];
          });
          expect(due(start, duration, parts.toReversed())).toBe(due(start, duration, pauses));
        },
      ),
    );
  });

  it('falls where a walk through days and minutes finds it', () => {
    fc.assert(
      fc.property(festiveStarts, shortDurations, pauseLists, (start, duration, pauses) => {
        expect(due(start, duration, pauses)).toBe(walked(start, duration, pauses));
      }),
    );
  });

  it('has marks in the order of their offsets, and of the instants they are set off from', () => {
    const offsets = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(starts, starts, offsets, offsets, units, (one, other, a, b, unit) => {
        const [early, late] = one <= other ? [one, other] : [other, one];
        const marked = (from: Date, amount: number) => shift(calendar, from, { amount, unit }).getTime();
        expect(marked(early, Math.max(a, b))).toBeGreaterThanOrEqual(marked(early, Math.min(a, b)));
        if (a !== 0) expect(marked(late, a)).toBeGreaterThanOrEqual(marked(early, a));
      }),
    );
  });

  it('comes back to its deadline from a mark in working time', () => {
    fc.assert(
      fc.property(starts, durations, fc.integer({ min: 1, max: 30 }), (start, duration, amount) => {
        const deadline = deadlineOf(calendar, start, { ...duration, unit: 'WORKING_DAY', amount });
        for (const unit of ['WORKING_DAY', 'WORKING_HOUR'] as const) {
          const warned = shift(calendar, deadline, { amount: -amount, unit });
          expect(shift(calendar, warned, { amount, unit })).toEqual(deadline);
        }
      }),
    );
  });
});

/** The deadline as a number, a clock that stands still being due last of all. */
function due(start: Date, duration: Duration, pauses: readonly Pause[]): number {
  return deadlineOf(calendar, start, duration, pauses)?.getTime() ?? Infinity;
}

/**
 * A second opinion that shares nothing with the engine but the facts: it walks minute by minute
 * (so everything it is given lies on whole minutes) and asks at each what the clock would feel.
 */
function walked(start: Date, { amount, unit }: Duration, pauses: readonly Pause[]): number {
  const stills = pauses.map(({ from, until }) => [from.getTime(), until?.getTime() ?? Infinity] as const);
  const forever = Math.min(...stills.map(([from, until]) => (until === Infinity ? from : Infinity)));
  let left = unit.endsWith('HOUR') ? Math.round(amount * 60) : amount;
  for (let minute = start.getTime(); minute < forever; minute += MINUTE) {
    const still = stills.some(([from, until]) => from <= minute && minute < until);
    const wall = new Date(minute + 8 * 60 * MINUTE).toISOString();
    if (!still && spent(unit, wall, start)) left -= 1;
    if (left === 0) return minute + MINUTE;
  }
  return Infinity;
}

/** Whether this minute of the wall's clock takes one unit (a day at its last minute, an hour's clock a minute). */
function spent(unit: ClockUnit, wall: string, start: Date): boolean {
  const [date, time] = [wall.slice(0, 10), wall.slice(11, 16)];
  const later = date > new Date(start.getTime() + 8 * 60 * MINUTE).toISOString().slice(0, 10);
  switch (unit) {
    case 'NATURAL_HOUR':
      return true;
    case 'CALENDAR_DAY':
      return later && time === '23:59';
    case 'WORKING_DAY':
      return later && time === '17:29' && works(date);
    case 'WORKING_HOUR':
      return works(date) && ((time >= '09:00' && time < '12:00') || (time >= '13:30' && time < '17:30'));
  }
}

function works(date: string): boolean {
  const exception = HOLIDAYS.find((day) => day.date === date);
  if (exception) return exception.kind === 'WORKDAY';
  return !['Sat', 'Sun'].includes(new Date(date).toUTCString().slice(0, 3));
}
