import { graphql } from '../gql/index.ts';
import { client } from '../shell/client.ts';
import type { ActTarget, Choice } from '../ui/act/form.ts';
import { actForm } from '../ui/act/form.ts';
import UnitsField from '../ui/UnitsField.vue';

const MERCHANTS = graphql(`
  query InterviewMerchants {
    merchants(first: 100) {
      nodes {
        id
        name
        recentCount
      }
    }
  }
`);
const PARTIES = graphql(`
  query InterviewMerchantsCalled($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Interview {
        parties {
          id
          merchantId
          merchantName
        }
      }
    }
  }
`);

async function merchantsOfRegister(): Promise<readonly Choice[]> {
  const { data } = await client.value.query(MERCHANTS, {}, { requestPolicy: 'network-only' }).toPromise();
  return (data?.merchants.nodes ?? []).map(({ id, name }) => ({ value: id, text: name }));
}

async function merchantsCalled({ id }: ActTarget): Promise<readonly Choice[]> {
  if (!id) return [];
  const { data } = await client.value.query(PARTIES, { id }, { requestPolicy: 'network-only' }).toPromise();
  const parties = data?.matter?.__typename === 'Interview' ? data.matter.parties : [];
  return parties.map(({ merchantId, merchantName }) => ({ value: merchantId, text: merchantName }));
}

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;

export const callForm = actForm({
  act: 'interviewCall',
  lead: 'interview.call.lead',
  initial: ({ __typename, id }) => ({
    issues: [{}],
    ...(__typename === 'Merchant' && id ? { merchantIds: [id] } : {}),
  }),
  fields: [
    {
      kind: 'checkboxes',
      name: 'merchantIds',
      label: 'interview.merchants',
      required: true,
      choices: merchantsOfRegister,
    },
    { kind: 'custom', name: 'convenerIds', label: 'interview.conveners', component: UnitsField },
    { kind: 'textarea', name: 'purpose', label: 'interview.purpose', required: true, max: 500, rows: 2 },
    {
      kind: 'list',
      name: 'issues',
      label: 'interview.issues',
      required: true,
      add: 'interview.issues.add',
      item: 'interview.issues.item',
      max: 20,
      fields: [{ kind: 'text', name: 'what', label: 'interview.issue', required: true, max: 300 }],
    },
    { kind: 'text', name: 'place', label: 'interview.place', required: true, max: 100 },
    { kind: 'date-time', name: 'startsAt', label: 'interview.startsAt', required: true },
  ],
});
export const giveLinkForm = actForm({
  act: 'interviewGiveLink',
  lead: 'interview.giveLink.lead',
  initial: () => ({ days: 7 }),
  fields: [
    {
      kind: 'number',
      name: 'days',
      label: 'closure.giveLink.days',
      min: 1,
      max: 30,
      suffix: 'unit.days',
      required: true,
    },
  ],
});
export const answerForm = actForm({
  act: 'interviewAnswer',
  lead: 'interview.answer.lead',
  fields: [
    { kind: 'textarea', name: 'answer', label: 'interview.answer', required: true, max: 3000, rows: 6 },
    { kind: 'text', name: 'answeredBy', label: 'interview.answeredBy', required: true, max: 60, unkept: true },
  ],
});
export const holdForm = actForm({
  act: 'interviewHold',
  initial: () => ({ commitments: [] }),
  fields: [
    { kind: 'date-time', name: 'heldAt', label: 'notice.heldAt', required: true },
    { kind: 'text', name: 'heldIn', label: 'notice.heldIn', required: true, max: 100 },
    { kind: 'text', name: 'present', label: 'notice.present', required: true, max: 500 },
    { kind: 'textarea', name: 'record', label: 'notice.record', required: true, max: 5000, rows: 6 },
    {
      kind: 'list',
      name: 'commitments',
      label: 'notice.commitments',
      add: 'notice.commitments.add',
      item: 'notice.commitments.item',
      max: 30,
      fields: [
        { kind: 'select', name: 'merchantId', label: 'merchant.one', required: true, choices: merchantsCalled },
        { kind: 'text', name: 'what', label: 'notice.commitment', required: true, max: 300 },
        { kind: 'date', name: 'dueOn', label: 'notice.measure.dueDate', required: true },
      ],
    },
  ],
});
export const checkForm = actForm({
  act: 'interviewCheck',
  fields: [
    { kind: 'yes-no', name: 'kept', label: 'interview.kept', required: true },
    { kind: 'textarea', name: 'finding', label: 'notice.check.finding', required: true, max: 1000, rows: 3 },
  ],
});
export const concludeForm = actForm({
  act: 'interviewConclude',
  fields: [{ ...reason, label: 'interview.finding' }],
});
export const callOffForm = actForm({ act: 'interviewCallOff', fields: [reason] });
