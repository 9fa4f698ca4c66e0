import type { Ref } from 'vue';
import type { DoorVisitInput } from '../gql/schema.ts';
import type { Field, FormValues, Path } from '../ui/act/form.ts';
import CheckListField from './CheckListField.vue';
import type { TakenForm } from './taken-along.ts';
import { HANDLINGS, OUTCOMES } from './words.ts';

const handled =
  (as: string) =>
  ({ handling }: FormValues): boolean =>
    handling === as;

/** What is noted at a door; everything it needs was taken along. */
export const visitFields = (taken: Ref<TakenForm | null>): readonly Field<Path<DoorVisitInput>>[] => [
  {
    kind: 'select',
    name: 'gridId',
    label: 'visit.grid',
    choices: async () => (taken.value?.grids ?? []).map(({ id, name }) => ({ value: id, text: name })),
  },
  {
    kind: 'text',
    name: 'household',
    label: 'visit.household',
    hint: 'visit.household.hint',
    required: true,
    max: 100,
  },
  { kind: 'radio', name: 'outcome', label: 'visit.outcome', required: true, choices: OUTCOMES },
  {
    kind: 'custom',
    name: 'answers',
    label: 'visit.checkList',
    component: CheckListField,
    when: handledAtHome,
  },
  {
    kind: 'list',
    name: 'problems',
    label: 'visit.problems',
    hint: 'visit.problems.hint',
    add: 'visit.problem.add',
    item: 'visit.problem.item',
    max: 10,
    when: handledAtHome,
    fields: [
      { kind: 'textarea', name: 'what', label: 'visit.problem.what', required: true, max: 500, rows: 2 },
      { kind: 'radio', name: 'handling', label: 'visit.problem.handling', required: true, choices: HANDLINGS },
      {
        kind: 'textarea',
        name: 'solution',
        label: 'visit.problem.solution',
        required: true,
        max: 500,
        rows: 2,
        when: handled('ON_THE_SPOT'),
      },
      { kind: 'text', name: 'place', label: 'field.place', max: 200, when: handled('AS_APPEAL') },
      {
        kind: 'text',
        name: 'name',
        label: 'visit.problem.name',
        max: 40,
        unkept: true,
        when: handled('AS_APPEAL'),
      },
      {
        kind: 'text',
        name: 'phone',
        label: 'visit.problem.phone',
        hint: 'visit.problem.phone.hint',
        max: 20,
        mode: 'tel',
        unkept: true,
        when: handled('AS_APPEAL'),
      },
    ],
  },
  { kind: 'textarea', name: 'remark', label: 'visit.remark', max: 1000, rows: 2 },
];

function handledAtHome({ outcome }: FormValues): boolean {
  return outcome === 'MET';
}
