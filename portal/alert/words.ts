import type { AlertCondition, AlertSubject, AlertTerms } from '../gql/schema.ts';

export const CONDITIONS: readonly AlertCondition[] = [
  'NEAR_DUE',
  'OVERDUE',
  'RATE_UNDER',
  'RETURNS',
  'SUDDEN_RISE',
  'CLOSURE_SIGNS',
  'DISSATISFIED',
  'STALE_ENTRY',
  'CITED_STALE',
];

/** What a rule of a condition can be about, where there is a choice. */
export const SUBJECTS: Readonly<Partial<Record<AlertCondition, readonly AlertSubject[]>>> = {
  SUDDEN_RISE: ['CATEGORY', 'MERCHANT', 'PLACE'],
  DISSATISFIED: ['UNIT', 'CATEGORY', 'APPEAL'],
};

/** What a rule says, without what its condition does not ask for. */
export type TermsShown = Omit<AlertTerms, '__typename'>;

/** A rule as the values of its form. */
export function valuesOf(name: string, terms: TermsShown): Record<string, unknown> {
  const said = Object.entries(terms).filter(([key, value]) => key !== '__typename' && value !== null);
  return { name, ...Object.fromEntries(said) };
}
