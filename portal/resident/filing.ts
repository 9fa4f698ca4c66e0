import { h } from 'vue';
import type { PublicAppealInput, UnitKind } from '../gql/schema.ts';
import type { MessageKey } from '../locales/index.ts';
import type { Field, Path } from '../ui/act/form.ts';
import { choicesOf } from '../ui/act/form.ts';
import PublicSubject from './PublicSubject.vue';
import PublicUnit from './PublicUnit.vue';

/** One thing that a resident is asked at a time. */
export interface Step {
  readonly title: MessageKey;
  readonly fields: readonly Field<Path<PublicAppealInput>>[];
}

const TYPES = ['COMPLAINT', 'HELP_REQUEST', 'INQUIRY', 'VIOLATION_REPORT', 'SUGGESTION', 'COMMENDATION'] as const;
/** A field for one of these kinds of unit, on pages without an account. */
export const unitOf = (kinds: UnitKind[]) => (props: object) => h(PublicUnit, { ...props, kinds });

export const STEPS: readonly Step[] = [
  {
    title: 'filing.kind',
    fields: [
      { kind: 'radio', name: 'type', label: 'filing.type', required: true, choices: choicesOf('appealType', TYPES) },
      {
        kind: 'custom',
        name: 'accusedUnitId',
        label: 'field.accusedUnitId',
        hint: 'field.accusedUnitId.hint',
        component: PublicUnit,
        when: ({ type }) => type === 'VIOLATION_REPORT',
      },
    ],
  },
  {
    title: 'filing.what',
    fields: [
      { kind: 'text', name: 'title', label: 'public.short', required: true, max: 100 },
      { kind: 'textarea', name: 'body', label: 'public.what', required: true, max: 5000, rows: 6 },
      { kind: 'custom', name: 'categoryId', label: 'field.categoryId', component: PublicSubject },
      { kind: 'files', name: 'receipts', label: 'filing.files' },
    ],
  },
  {
    title: 'filing.where',
    fields: [
      {
        kind: 'custom',
        name: 'subDistrictId',
        label: 'field.subDistrictId',
        component: unitOf(['SUB_DISTRICT']),
      },
      { kind: 'custom', name: 'communityId', label: 'field.communityId', component: unitOf(['COMMUNITY']) },
      { kind: 'text', name: 'place', label: 'field.place', max: 200 },
      { kind: 'text', name: 'merchant', label: 'field.merchant', max: 100 },
    ],
  },
  {
    title: 'filing.who',
    fields: [
      { kind: 'text', name: 'name', label: 'field.name', max: 40, unkept: true },
      { kind: 'text', name: 'phone', label: 'field.phone', max: 20, mode: 'tel', unkept: true },
      { kind: 'checkbox', name: 'confidential', label: 'filing.confidential' },
    ],
  },
];
