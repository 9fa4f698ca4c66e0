import type { MessageKey } from '../locales/index.ts';

export const RATES = ['RESPONSE', 'RESOLUTION', 'SATISFACTION', 'ON_TIME'] as const;
export const ITEMS = ['OVERDUE', 'REWORKED', 'RETURN_REFUSED', 'BOUNCED', 'RED_CARD', 'UNREACHED'] as const;
export const GROUPS = ['SUB_DISTRICTS', 'DEPARTMENTS', 'OTHERS'] as const;

type Say = (key: MessageKey, values?: Record<string, unknown>) => string;

/** The month that it is now in Shanghai, as the API names it. */
export function thisMonth(now = new Date()): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 7);
}

/** The period of the same length that lies so many before or after. */
export function shifted(code: string, by: number): string {
  const [year, part = ''] = code.split('-');
  const quarter = part.startsWith('Q');
  const length = quarter ? 4 : 12;
  const count = Number(year) * length + Number(part.replace('Q', '')) - 1 + by;
  const number = (count % length) + 1;
  return `${Math.floor(count / length)}-${quarter ? `Q${number}` : String(number).padStart(2, '0')}`;
}

/** The quarter of a month, or the last month of a quarter. */
export function otherLength(code: string): string {
  const [year, part = ''] = code.split('-');
  if (part.startsWith('Q')) return `${year}-${String(Number(part.slice(1)) * 3).padStart(2, '0')}`;
  return `${year}-Q${Math.ceil(Number(part) / 3)}`;
}

export function periodName(code: string, t: Say): string {
  const [year, part = ''] = code.split('-');
  if (part.startsWith('Q')) return t('assessment.quarter', { year, number: part.slice(1) });
  if (part.startsWith('W')) return t('assessment.week', { year, number: Number(part.slice(1)) });
  if (/^20\d\d-\d\d-\d\d$/.test(code)) return code;
  return t('assessment.month', { year, number: Number(part) });
}

/** A rate in percent, or the word for none. */
export const percentText = (percent: number | null | undefined, t: Say): string =>
  percent === null || percent === undefined ? t('assessment.none') : `${percent.toFixed(2)}%`;

/** Points with their sign, two decimals. */
export const pointsText = (points: number, signed = false): string =>
  `${signed && points > 0 ? '+' : points < 0 ? '−' : ''}${Math.abs(points).toFixed(2)}`;

interface FormulaShown {
  readonly base: number;
  readonly weights: readonly { readonly rate: string; readonly percent: number }[];
  readonly satisfied: number;
  readonly dissatisfied: number;
  readonly items: readonly {
    readonly item: string;
    readonly points: number;
    readonly every: number;
    readonly most?: number | null;
  }[];
}

/** A formula as the values of its form. */
export function valuesOf({ base, weights, satisfied, dissatisfied, items }: FormulaShown) {
  return {
    base,
    satisfied,
    dissatisfied,
    weights: weights.map(({ rate, percent }) => ({ rate, percent })),
    items: items.map(({ item, points, every, most }) => ({ item, points, every, most })),
  };
}
