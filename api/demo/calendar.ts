import { statutoryHolidays } from '../kernel/calendar/index.ts';
import type { Participants } from './participants.ts';

/** The years after the announced ones, up to the next: provisional, so that the demo may be started at any time. */
export async function seedDemoCalendar(people: Participants): Promise<void> {
  const loaded = await people.rows<{ year: number }>('select year from calendar_year order by year desc limit 1');
  for (let year = loaded[0]!.year + 1; year <= people.now.getUTCFullYear() + 1; year += 1) {
    const input = { year, days: statutoryHolidays(year), provisional: true };
    await people.do('admin', 'calendarYearSet', people.district.fileId, input);
  }
}
