export {
  CalendarYearMissing,
  DEFAULT_OFFICE_HOURS,
  TIME_ZONE,
  addWorkingDays,
  calendarFrom,
  dateOf,
  isDate,
  isWorkingDay,
  officeSpans,
  workingDaysBetween,
} from './calendar.ts';
export type { Calendar, CalendarDay, DayKind, OfficeHours } from './calendar.ts';
export { daysAfter, daysBetween, dueDay, endOfDate, monthOf, monthsAfter, startOfDate, weekOf } from './dates.ts';
export { deadlineOf, remaining, shift } from './clock.ts';
export type { ClockUnit, Duration, Pause, Remaining } from './clock.ts';
export { HOLIDAYS, HOLIDAY_YEARS, parseHolidayYear } from './holidays.ts';
export type { Holiday } from './holidays.ts';
export { statutoryHolidays } from './statutory.ts';
