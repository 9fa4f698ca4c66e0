import type { LegalField } from '../gql/schema.ts';

/** Fields of law in the order in which they are offered. */
export const LEGAL_FIELDS: readonly LegalField[] = [
  'CONSUMER',
  'CIVIL',
  'PROPERTY',
  'LABOUR',
  'ADMINISTRATIVE',
  'CRIMINAL',
];
