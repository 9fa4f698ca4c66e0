import type { ComposerTranslation } from 'vue-i18n';
import type { SettingForm } from '../gql/schema.ts';

export const URGENCIES = ['ORDINARY', 'URGENT', 'UTILITIES', 'COMPLEX'] as const;
/** Minutes are asked for and kept as parts of an hour. */
export const LIMIT_UNITS = ['WORKING_DAY', 'WORKING_HOUR', 'NATURAL_HOUR', 'CALENDAR_DAY', 'MINUTE'] as const;

export type Urgency = (typeof URGENCIES)[number];

export interface Span {
  readonly from: string;
  readonly until: string;
}

export interface Limit {
  readonly amount: number;
  readonly unit: (typeof LIMIT_UNITS)[number];
}

/** Limits by urgency, and by type where a type has its own. */
export interface Limits {
  readonly limits: Partial<Record<Urgency, Limit>>;
  readonly byType?: Readonly<Record<string, Partial<Record<Urgency, Limit>>>>;
}

/** What is known of a setting's values. */
interface Asked {
  readonly form: SettingForm;
  /** What a number counts. */
  readonly unit?: string | null;
  /** What each step may be; for limits, the types. */
  readonly choices?: readonly SettingStep[];
}

export interface SettingStep {
  readonly value: string;
  readonly label: string;
}

/** The value of a setting as a person says it. */
export function wordsOf({ form, unit, choices }: Asked, json: string, t: ComposerTranslation): string[] {
  const value: unknown = JSON.parse(json);
  if (form === 'NUMBER') return [[value, unit].filter((word) => word !== null).join(' ')];
  if (form === 'TEXT') return (value as string).split('\n');
  if (form === 'FLAG') return [t(value ? 'form.yes' : 'form.no')];
  if (form === 'OFFICE_HOURS') return (value as Span[]).map(({ from, until }) => `${from}–${until}`);
  if (form === 'STEPS')
    return (value as string[]).map(
      (step, at) => `${at + 1} ${choices?.find((choice) => choice.value === step)?.label ?? step}`,
    );
  const { limits, byType = {} } = value as Limits;
  const typed = Object.entries(byType).flatMap(([type, own]) => {
    const label = choices?.find((choice) => choice.value === type)?.label ?? type;
    return limitWords(own, t).map((words) => `${label} · ${words}`);
  });
  return [...limitWords(limits, t), ...typed];
}

function limitWords(limits: Limits['limits'], t: ComposerTranslation): string[] {
  return URGENCIES.flatMap((urgency) => {
    const limit = limits[urgency];
    return limit ? [`${t(`urgency.${urgency}`)} ${lengthOf(limit, t)}`] : [];
  });
}

/** A limit in the unit in which a person says it. */
export function asAsked(limit: Limit): Limit {
  const minutes = Math.round(limit.amount * 60);
  const isPart = limit.unit === 'NATURAL_HOUR' && !Number.isInteger(limit.amount);
  return isPart ? { amount: minutes, unit: 'MINUTE' } : limit;
}

/** A limit in a unit that clocks know. */
export const asKept = ({ amount, unit }: Limit): Limit =>
  unit === 'MINUTE' ? { amount: amount / 60, unit: 'NATURAL_HOUR' } : { amount, unit };

function lengthOf(limit: Limit, t: ComposerTranslation): string {
  const { amount, unit } = asAsked(limit);
  return `${amount} ${t(`limitUnit.${unit}`)}`;
}
