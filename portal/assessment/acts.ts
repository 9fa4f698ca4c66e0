import { graphql } from '../gql/index.ts';
import { evidenceFields, groundField, groundNeeds } from '../matter/grounds.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';
import { ITEMS, RATES, shifted, thisMonth, valuesOf } from './words.ts';

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;

export const askExclusionForm = actForm({
  act: 'appealAskExclusion',
  lead: 'assessment.exclusion.lead',
  fields: [
    groundField('EXCLUSION', 'assessment.exclusion.ground'),
    {
      kind: 'date',
      name: 'hearing.heldOn',
      label: 'assessment.hearing.heldOn',
      required: true,
      when: groundNeeds('EXCLUSION', 'HEARING'),
    },
    {
      kind: 'text',
      name: 'hearing.body',
      label: 'assessment.hearing.body',
      hint: 'assessment.hearing.body.hint',
      required: true,
      max: 100,
      when: groundNeeds('EXCLUSION', 'HEARING'),
    },
    {
      kind: 'textarea',
      name: 'hearing.record',
      label: 'assessment.hearing.record',
      hint: 'assessment.hearing.record.hint',
      required: true,
      max: 2000,
      when: groundNeeds('EXCLUSION', 'HEARING'),
    },
    ...evidenceFields('EXCLUSION'),
  ],
});
export const grantExclusionForm = actForm({ act: 'appealGrantExclusion', fields: [reason] });
export const refuseExclusionForm = actForm({ act: 'appealRefuseExclusion', fields: [reason] });
export const revokeExclusionForm = actForm({ act: 'appealRevokeExclusion', fields: [reason] });

const formulaFields = [
  { kind: 'text', name: 'name', label: 'assessment.formula.name', required: true, max: 60 },
  {
    kind: 'number',
    name: 'base',
    label: 'assessment.formula.base',
    hint: 'assessment.formula.base.hint',
    required: true,
    min: 1,
    max: 1000,
    suffix: 'assessment.points',
  },
  {
    kind: 'list',
    name: 'weights',
    label: 'assessment.formula.weights',
    hint: 'assessment.formula.weights.hint',
    required: true,
    max: 4,
    add: 'assessment.formula.weights.add',
    item: 'assessment.formula.weights.item',
    fields: [
      {
        kind: 'select',
        name: 'rate',
        label: 'assessment.rate',
        required: true,
        choices: choicesOf('assessmentRate', RATES),
      },
      { kind: 'number', name: 'percent', label: 'assessment.weight', required: true, min: 0, max: 100 },
    ],
  },
  { kind: 'number', name: 'satisfied', label: 'assessment.formula.satisfied', required: true, min: 0, max: 100 },
  { kind: 'number', name: 'dissatisfied', label: 'assessment.formula.dissatisfied', required: true, min: 0, max: 100 },
  {
    kind: 'list',
    name: 'items',
    label: 'assessment.formula.items',
    hint: 'assessment.formula.items.hint',
    max: 6,
    add: 'assessment.formula.items.add',
    item: 'assessment.formula.items.item',
    fields: [
      {
        kind: 'select',
        name: 'item',
        label: 'assessment.item',
        required: true,
        choices: choicesOf('assessmentItem', ITEMS),
      },
      {
        kind: 'number',
        name: 'points',
        label: 'assessment.formula.points',
        hint: 'assessment.formula.points.hint',
        required: true,
      },
      { kind: 'number', name: 'every', label: 'assessment.formula.every', min: 1, max: 1000 },
      { kind: 'number', name: 'most', label: 'assessment.formula.most', min: 0, max: 1000 },
    ],
  },
] as const;

const FORMULA = graphql(`
  query AssessmentFormulaToChange($id: ID!) {
    matter(id: $id) {
      __typename
      id
      title
      ... on AssessmentFormula {
        content {
          base
          weights {
            rate
            percent
          }
          satisfied
          dissatisfied
          items {
            item
            points
            every
            most
          }
        }
      }
    }
  }
`);

const begin = {
  base: 100,
  satisfied: 100,
  dissatisfied: 0,
  weights: RATES.map((rate) => ({ rate })),
  items: [],
};
export const formulaDraftForm = actForm({
  act: 'assessmentFormulaDraft',
  initial: ({ values }) => ({ ...begin, ...values }),
  fields: formulaFields,
});
export const formulaChangeForm = actForm({
  act: 'assessmentFormulaChange',
  standing: standing(FORMULA, 'AssessmentFormula', ({ title, content }) => ({ name: title, ...valuesOf(content) })),
  initial: ({ values }) => ({ ...begin, ...values }),
  fields: formulaFields,
});
export const formulaAdoptForm = actForm({
  act: 'assessmentFormulaAdopt',
  // A version is adopted for what has not begun.
  initial: () => ({ fromMonth: shifted(thisMonth(), 1) }),
  fields: [
    {
      kind: 'month',
      name: 'fromMonth',
      label: 'assessment.formula.fromMonth',
      hint: 'assessment.formula.fromMonth.hint',
      required: true,
    },
  ],
});

export const periodOpenForm = actForm({
  act: 'assessmentPeriodOpen',
  initial: ({ values }) => ({ ...values }),
  fields: [
    {
      kind: 'text',
      name: 'code',
      label: 'assessment.period',
      hint: 'assessment.period.hint',
      required: true,
      max: 7,
    },
  ],
});

export const periodCloseForm = actForm({
  act: 'assessmentPeriodClose',
  fields: [
    {
      kind: 'number',
      name: 'overOpenExclusions',
      label: 'assessment.period.overOpen',
      hint: 'assessment.period.overOpen.hint',
      min: 0,
      max: 100_000,
      suffix: 'assessment.period.overOpen.unit',
    },
  ],
});

export const objectForm = actForm({
  act: 'assessmentObject',
  lead: 'assessment.objection.lead',
  given: ({ values }) => ({ periodId: values?.['periodId'] }),
  fields: [
    {
      kind: 'textarea',
      name: 'statement',
      label: 'assessment.objection.statement',
      required: true,
      max: 4000,
      rows: 5,
    },
  ],
});
export const upholdForm = actForm({
  act: 'assessmentObjectionUphold',
  fields: [
    {
      kind: 'number',
      name: 'points',
      label: 'assessment.objection.points',
      hint: 'assessment.objection.points.hint',
      required: true,
    },
    reason,
  ],
});
export const rejectForm = actForm({ act: 'assessmentObjectionReject', fields: [reason] });
