import type { ComposerTranslation } from 'vue-i18n';
import type { SettingForm } from '../gql/schema.ts';

export const URGENCIES = ['ORDINARY', 'URGENT', 'UTILITIES', 'COMPLEX'] as const;
export const LIMIT_UNITS = ['WORKING_DAY', 'WORKING_HOUR', 'NATURAL_HOUR', 'CALENDAR_DAY'] as const;

export type Urgency = (typeof URGENCIES)[number];

export interface Span {
  readonly from: string;
  readonly until: string;
}

export interface Limit {
  readonly amount: number;
  readonly unit: (typeof LIMIT_UNITS)[number];
}

/** The value of a setting as a person says it. */
export function wordsOf(form: SettingForm, json: string, t: ComposerTranslation): string[] {
  const value: unknown = JSON.parse(json);
  if (form === 'FLAG') return [t(value ? 'form.yes' : 'form.no')];
  if (form === 'OFFICE_HOURS') return (value as Span[]).map(({ from, until }) => `${from}–${until}`);
  const { limits } = value as { limits: Partial<Record<Urgency, Limit>> };
  return URGENCIES.flatMap((urgency) => {
    const limit = limits[urgency];
    return limit ? [`${t(`urgency.${urgency}`)} ${lengthOf(limit, t)}`] : [];
  });
}

/** A length of time; parts of an hour are said in minutes. */
function lengthOf({ amount, unit }: Limit, t: ComposerTranslation): string {
  const isPart = unit.endsWith('HOUR') && !Number.isInteger(amount);
  if (isPart && Number.isInteger(amount * 60)) return `${amount * 60} ${t(`limitUnit.${unit}.minutes`)}`;
  return `${amount} ${t(`limitUnit.${unit}`)}`;
}
