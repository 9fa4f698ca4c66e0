import type { ClockBand, ClockBasis, Remaining } from '../gql/schema.ts';
import type { MessageKey } from '../locales/index.ts';
import { fullDate } from './time.ts';

type Translate = (key: MessageKey, values?: Record<string, unknown>) => string;

type RemainingTime = Pick<Remaining, 'amount' | 'unit'>;

/** How much time is left, or by how much it has passed: `剩 2 小时 10 分`, `逾期 1 个工作日`. */
export function clockWords(band: ClockBand, remaining: RemainingTime | null | undefined, t: Translate): string {
  if (band === 'DONE' || band === 'PAUSED') return t(`clock.band.${band}`);
  if (!remaining) return t(`clock.band.${band}`);
  const amount = amountWords(remaining, t);
  if (band === 'OVERDUE') return amount === null ? t('clock.band.OVERDUE') : t('clock.overdue', { amount });
  return amount === null ? t('clock.today') : t('clock.left', { amount });
}

/** By what rule a deadline is counted: `依据：区定时限 5 个工作日，自 2026-01-01 起施行`. */
export function basisWords(
  { source, since, amount, unit }: Pick<ClockBasis, 'source' | 'since' | 'amount' | 'unit'>,
  t: Translate,
): string {
  const limit = amount && unit ? (amountWords({ amount, unit }, t) ?? '') : '';
  return t(`clock.basis.${source}`, { limit, date: since ? fullDate(since) : '' });
}

/** The amount in words; null where nothing countable is left. */
function amountWords({ amount, unit }: RemainingTime, t: Translate): string | null {
  const size = Math.abs(amount);
  if (unit === 'WORKING_HOUR' || unit === 'NATURAL_HOUR') return hourWords(size, t);
  // Parts of a day are no comfort: half a day left is “today”, not “one day”.
  const days = Math.floor(size);
  return days === 0 ? null : t(unit === 'WORKING_DAY' ? 'clock.workingDays' : 'clock.days', { count: days });
}

function hourWords(size: number, t: Translate): string | null {
  const minutes = Math.floor(size * 60 + 1e-6);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (minutes === 0) return null;
  if (hours === 0) return t('clock.minutes', { count: rest });
  if (hours >= 48 || rest === 0) return t('clock.hours', { count: hours });
  return t('clock.hoursMinutes', { hours, minutes: rest });
}
