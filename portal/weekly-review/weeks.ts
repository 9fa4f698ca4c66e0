const DAY = 86_400_000;

/** Monday of the week that a moment lies in, as people in the district count. */
export function mondayOf(at: Date): string {
  const today = at.toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return daysAfter(today, -((new Date(`${today}T12:00:00Z`).getUTCDay() + 6) % 7));
}

/** The Monday that lies so many weeks after another one. */
export const weeksAfter = (monday: string, weeks: number): string => daysAfter(monday, weeks * 7);

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
