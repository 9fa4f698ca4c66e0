import { Lunar } from 'lunar-typescript';
import { dayNumber, writtenDate } from './calendar.ts';
import type { Holiday } from './holidays.ts';

/**
 * The days that the law itself makes holidays (全国年节及纪念日放假办法, as revised in 2024), before the State Council has
 * announced how they are joined to longer rests and which weekends are worked for it. Enough for a calendar that calls
 * itself provisional, and for no other.
 */
export function statutoryHolidays(year: number): Holiday[] {
  const holiday = (name: string, ...dates: string[]): Holiday[] =>
    dates.map((date) => ({ date, kind: 'HOLIDAY', name }));
  const newYear = dayNumber(lunarDate(year, 1, 1));
  const all = [
    ...holiday('元旦', `${year}-01-01`),
    // From the eve to the third day.
    ...holiday('春节', ...[-1, 0, 1, 2].map((after) => writtenDate(newYear + after))),
    // Where the sun reaches 15 degrees, within the third lunar month or just before it.
    ...holiday('清明', Lunar.fromYmd(year, 3, 1).getJieQiTable()['清明']!.toYmd()),
    ...holiday('劳动节', `${year}-05-01`, `${year}-05-02`),
    ...holiday('端午', lunarDate(year, 5, 5)),
    ...holiday('中秋', lunarDate(year, 8, 15)),
    ...holiday('国庆节', `${year}-10-01`, `${year}-10-02`, `${year}-10-03`),
  ];
  // In some years 中秋 is one of the days of 国庆节.
  return all.filter(({ date }, index) => all.findIndex((other) => other.date === date) === index);
}

/**
 * A date of the lunar year that begins in this year. The tables that come with JavaScript will not do: they put the
 * Spring Festival of 2027, whose new moon is four minutes before midnight in Beijing, on the day after.
 */
const lunarDate = (year: number, month: number, day: number): string =>
  Lunar.fromYmd(year, month, day).getSolar().toYmd();
