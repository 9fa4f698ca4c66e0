import { graphql } from '../gql/index.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';

const MERCHANT = graphql(`
  query MerchantToChange($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Merchant {
        name
        creditCode
        address
        isPlatform
        association {
          id
        }
      }
    }
  }
`);

const identity = [
  { kind: 'text', name: 'name', label: 'merchant.name', hint: 'merchant.name.hint', required: true, max: 100 },
  { kind: 'text', name: 'creditCode', label: 'merchant.creditCode', hint: 'merchant.creditCode.hint', max: 18 },
  { kind: 'text', name: 'address', label: 'merchant.address', max: 200 },
  {
    kind: 'unit',
    name: 'associationId',
    label: 'merchant.association',
    hint: 'merchant.association.hint',
    unitKinds: ['ASSOCIATION'],
  },
  { kind: 'yes-no', name: 'isPlatform', label: 'merchant.isPlatform', hint: 'merchant.isPlatform.hint' },
] as const;

export const enterForm = actForm({
  act: 'merchantEnter',
  lead: 'merchant.enter.lead',
  initial: ({ values }) => ({ isPlatform: false, ...values }),
  fields: [
    ...identity,
    { kind: 'text', name: 'calledName', label: 'merchant.calledName', hint: 'merchant.calledName.hint', max: 100 },
  ],
});
export const changeForm = actForm({
  act: 'merchantChange',
  standing: standing(MERCHANT, 'Merchant', ({ name, creditCode, address, isPlatform, association }) => ({
    name,
    isPlatform,
    ...(creditCode ? { creditCode } : {}),
    ...(address ? { address } : {}),
    ...(association ? { associationId: association.id } : {}),
  })),
  initial: ({ values }) => ({ ...values }),
  fields: identity,
});
export const addNameForm = actForm({
  act: 'merchantAddName',
  fields: [
    {
      kind: 'text',
      name: 'name',
      label: 'merchant.calledName',
      hint: 'merchant.calledName.hint',
      required: true,
      max: 100,
    },
  ],
});
export const strikeForm = actForm({
  act: 'merchantStrike',
  fields: [{ kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 500 }],
});
export const measureForm = actForm({
  act: 'merchantRecordMeasure',
  fields: [
    {
      kind: 'radio',
      name: 'kind',
      label: 'merchant.measure.kind',
      required: true,
      choices: choicesOf('merchant.measure', [
        'WARNING',
        'CRITICISM',
        'CORRECTION',
        'SUSPENSION',
        'EXPULSION',
        'MEDIATED',
      ]),
    },
    { kind: 'textarea', name: 'what', label: 'merchant.measure.what', required: true, max: 1000, rows: 3 },
    { kind: 'date', name: 'takenOn', label: 'merchant.measure.takenOn', required: true },
  ],
});
