/** The kinds of exception a calendar knows; every other day follows its weekday. */
export type DayKind = 'HOLIDAY' | 'WORKDAY';

/** A stretch of the day in which offices are open, `HH:MM` in the district's time; `24:00` is allowed as an end. */
export interface OfficeHours {
  from: string;
  until: string;
}

/** One exception of the calendar: a holiday, or a make-up day (调休) on which offices work. */
export interface CalendarDay {
  /** `YYYY-MM-DD` in the district's time. */
  date: string;
  kind: DayKind;
}

/** When offices work: everything the clocks need to know, handed in by the caller. */
export interface Calendar {
  officeHours: readonly OfficeHours[];
  /** Exceptions only, by `YYYY-MM-DD`: a holiday on a weekday, a make-up day on a weekend. */
  days: ReadonlyMap<string, DayKind>;
  /** Years whose holidays are known. A year outside of it is refused, not taken to be without holidays. */
  loadedYears: ReadonlySet<number>;
  /** Those of them whose holidays were not announced when they were loaded. */
  provisionalYears: ReadonlySet<number>;
}

/** A stretch of time, in milliseconds; what it is counted from is said where it is used. */
export interface Span {
  from: number;
  until: number;
}

/** The holidays of a year are not loaded yet, so no date in it can be called a working day. */
export class CalendarYearMissing extends Error {
  readonly year: number;
  readonly provisionalYears: readonly number[];

  constructor(year: number, provisionalYears: readonly number[] = []) {
    super(`The working-day calendar of ${year} is not loaded.`);
    this.name = 'CalendarYearMissing';
    this.year = year;
    this.provisionalYears = provisionalYears;
  }
}

/** The time zone in which every district counts its days. */
export const TIME_ZONE = 'Asia/Shanghai';

/** Office hours of a district that has not set its own. */
export const DEFAULT_OFFICE_HOURS: readonly OfficeHours[] = [
  { from: '09:00', until: '12:00' },
  { from: '13:30', until: '17:30' },
];

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * Asia/Shanghai has been UTC+8 without summer time since 1992, so a fixed offset is exact for every
 * instant a clock can meet. It makes a day a plain number and keeps the result independent of the
 * time zone of the host and of the zone tables it was built with.
 */
const OFFSET = 8 * HOUR;

const WRITTEN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const WRITTEN_TIME = /^([01]\d|2[0-3]):([0-5]\d)$|^24:00$/;

/** Builds a calendar from the rows of the table, and refuses rows that contradict each other. */
export function calendarFrom(
  days: Iterable<CalendarDay>,
  years: Iterable<number>,
  officeHours: readonly OfficeHours[],
  provisionalYears: Iterable<number> = [],
): Calendar {
  const kinds = new Map<string, DayKind>();
  for (const { date, kind } of days) {
    dayNumber(date);
    if ((kinds.get(date) ?? kind) !== kind) {
      throw new RangeError(`${date} cannot be both a holiday and a working day.`);
    }
    kinds.set(date, kind);
  }
  officeSpans(officeHours);
  return { officeHours, days: kinds, loadedYears: new Set(years), provisionalYears: new Set(provisionalYears) };
}

/** The date (`YYYY-MM-DD`) that an instant falls on in the district's time. */
export function dateOf(at: Date): string {
  return writtenDate(dayAt(instant(at)));
}

/** Whether offices work on this date (`YYYY-MM-DD`). */
export function isWorkingDay(calendar: Calendar, date: string): boolean {
  return worksOn(calendar, dayNumber(date));
}

/**
 * The date `count` working days after `date`, or before it where `count` is negative. `date` itself
 * is never counted and need not be a working day; a count of zero returns it.
 */
export function addWorkingDays(calendar: Calendar, date: string, count: number): string {
  if (!Number.isSafeInteger(count)) throw new RangeError('Working days are counted in whole days.');
  return writtenDate(workingDayFrom(calendar, dayNumber(date), count));
}

/**
 * How many working days lie from `from` to `until`, negative where `until` is earlier. The day one
 * sets out from is not counted, the day one arrives at is: thus the count undoes `addWorkingDays`.
 */
export function workingDaysBetween(calendar: Calendar, from: string, until: string): number {
  return workingDaysFrom(calendar, dayNumber(from), dayNumber(until));
}

/** As `addWorkingDays`, on day numbers. */
export function workingDayFrom(calendar: Calendar, day: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0;) {
    reached += step;
    if (worksOn(calendar, reached)) left -= 1;
  }
  return reached;
}

/** As `workingDaysBetween`, on day numbers. */
export function workingDaysFrom(calendar: Calendar, from: number, until: number): number {
  const step = until < from ? -1 : 1;
  let count = 0;
  for (let day = from; day !== until;) {
    day += step;
    if (worksOn(calendar, day)) count += step;
  }
  return count;
}

/**
 * Whether offices work on this day. The only place that reads the table, and so the only one that
 * has to refuse a year that is not in it.
 */
export function worksOn(calendar: Calendar, day: number): boolean {
  const midnight = new Date(day * DAY);
  const year = midnight.getUTCFullYear();
  if (!calendar.loadedYears.has(year)) throw new CalendarYearMissing(year, [...calendar.provisionalYears]);
  const kind = calendar.days.get(writtenDate(day));
  if (kind !== undefined) return kind === 'WORKDAY';
  const weekday = midnight.getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** Office hours as milliseconds from midnight, in order; refuses hours that are none or overlap. */
export function officeSpans(officeHours: readonly OfficeHours[]): readonly [Span, ...Span[]] {
  const [first, ...rest] = officeHours.map(({ from, until }) => ({
    from: timeOfDay(from),
    until: timeOfDay(until),
  }));
  if (first === undefined) throw new RangeError('A calendar needs office hours.');
  let end = -1;
  for (const span of [first, ...rest]) {
    if (span.from < end || span.until <= span.from) {
      throw new RangeError('Office hours must follow each other in order and not overlap.');
    }
    end = span.until;
  }
  return [first, ...rest];
}

/** The number of the day an instant falls on in the district's time, counted from 1970-01-01. */
export function dayAt(at: number): number {
  return Math.floor((at + OFFSET) / DAY);
}

/** The instant at which a day begins in the district's time. */
export function startOf(day: number): number {
  return day * DAY - OFFSET;
}

/** An instant in milliseconds; an invalid `Date` is refused before it can poison a count. */
export function instant(at: Date): number {
  const time = at.getTime();
  if (Number.isNaN(time)) throw new RangeError('An invalid date has no place on a clock.');
  return time;
}

/** The number of a written date, counted from 1970-01-01; refuses what is no date. */
export function dayNumber(date: string): number {
  if (!isDate(date)) throw new RangeError(`"${date}" is not a date of the form YYYY-MM-DD.`);
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

/** Whether it is written as a date, and the day exists. */
export function isDate(date: string): boolean {
  const day = WRITTEN_DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) / DAY : NaN;
  // `Date.parse` rolls over (02-30 becomes 03-02), so the day must write back to the same date.
  return !Number.isNaN(day) && writtenDate(day) === date;
}

export function writtenDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function timeOfDay(time: string): number {
  if (!WRITTEN_TIME.test(time)) throw new RangeError(`"${time}" is not a time of the form HH:MM.`);
  return Number(time.slice(0, 2)) * HOUR + Number(time.slice(3)) * MINUTE;
}
