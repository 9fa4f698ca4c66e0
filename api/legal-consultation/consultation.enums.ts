import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

/** A field of law that a question is about, and that an expert answers for. */
export enum LegalField {
  CONSUMER = 'CONSUMER',
  CIVIL = 'CIVIL',
  PROPERTY = 'PROPERTY',
  LABOUR = 'LABOUR',
  ADMINISTRATIVE = 'ADMINISTRATIVE',
  CRIMINAL = 'CRIMINAL',
}

registerEnumType(LegalField, {
  name: 'LegalField',
  description: 'A field of law that a question is about, and that an expert answers for.',
  valuesConfig: {
    CONSUMER: { description: '消费维权: consumers and prepaid cards.' },
    CIVIL: { description: '民商事: contracts, companies, torts.' },
    PROPERTY: { description: '物业与房屋: property management, housing.' },
    LABOUR: { description: '劳动与社会保障: labour and social security.' },
    ADMINISTRATIVE: { description: '行政: what authorities may and must do.' },
    CRIMINAL: { description: '刑事: where a crime may be involved.' },
  },
});

export const FIELD_WORDS: Readonly<Record<LegalField, Text>> = {
  CONSUMER: text('消费维权', 'Consumers'),
  CIVIL: text('民商事', 'Civil and commercial'),
  PROPERTY: text('物业与房屋', 'Property'),
  LABOUR: text('劳动与社会保障', 'Labour'),
  ADMINISTRATIVE: text('行政', 'Administrative'),
  CRIMINAL: text('刑事', 'Criminal'),
};
