import { graphql } from '../gql/index.ts';
import { ask } from '../shell/client.ts';
import type { ActTarget, Choice, FormValues } from '../ui/act/form.ts';
import { actForm, choicesOf } from '../ui/act/form.ts';
import { yuanOf } from '../ui/money.ts';
import UnitsField from '../ui/UnitsField.vue';

const isKind =
  (kind: string) =>
  (values: FormValues): boolean =>
    values['kind'] === kind;
const isStored = isKind('STORED_VALUE');
const isCount = isKind('COUNT');
const isUnlimited = isKind('UNLIMITED');

const card = [
  {
    kind: 'radio',
    name: 'kind',
    label: 'closure.card.kind',
    required: true,
    choices: choicesOf('closure.card', ['STORED_VALUE', 'COUNT', 'UNLIMITED']),
  },
  { kind: 'text', name: 'cardNumber', label: 'closure.card.number', hint: 'closure.card.number.hint', max: 40 },
  { kind: 'money', name: 'paid', label: 'closure.card.paid', hint: 'closure.card.paid.hint', required: true },
  { kind: 'date', name: 'paidOn', label: 'closure.card.paidOn', required: true },
  {
    kind: 'money',
    name: 'bonus',
    label: 'closure.card.bonus',
    hint: 'closure.card.bonus.hint',
    when: isStored,
  },
  {
    kind: 'money',
    name: 'balance',
    label: 'closure.card.balance',
    hint: 'closure.card.balance.hint',
    required: true,
    when: isStored,
  },
  { kind: 'number', name: 'times', label: 'closure.card.times', min: 1, max: 10_000, required: true, when: isCount },
  {
    kind: 'number',
    name: 'timesLeft',
    label: 'closure.card.timesLeft',
    min: 0,
    max: 10_000,
    required: true,
    when: isCount,
  },
  { kind: 'date', name: 'startsOn', label: 'closure.card.startsOn', required: true, when: isUnlimited },
  { kind: 'date', name: 'endsOn', label: 'closure.card.endsOn', required: true, when: isUnlimited },
  {
    kind: 'yes-no',
    name: 'hadSameBefore',
    label: 'closure.card.hadSameBefore',
    hint: 'closure.card.hadSameBefore.hint',
  },
  { kind: 'text', name: 'proof', label: 'closure.card.proof', hint: 'closure.card.proof.hint', max: 500 },
] as const;

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;

export const declareForm = actForm({
  act: 'closureDeclare',
  lead: 'closure.declare.lead',
  given: ({ __typename, id }) => (__typename === 'Merchant' && id ? { merchantId: id } : {}),
  fields: [
    { kind: 'date', name: 'closedOn', label: 'closure.closedOn', required: true },
    { kind: 'textarea', name: 'facts', label: 'closure.facts', hint: 'closure.facts.hint', required: true, max: 2000 },
    {
      kind: 'unit',
      name: 'leadUnitId',
      label: 'closure.lead',
      hint: 'closure.lead.hint',
      unitKinds: ['DEPARTMENT'],
    },
    { kind: 'date', name: 'interestFrom', label: 'closure.interestFrom', hint: 'closure.interestFrom.hint' },
  ],
});
export const giveLinkForm = actForm({
  act: 'closureGiveLink',
  lead: 'closure.giveLink.lead',
  initial: () => ({ days: 14 }),
  fields: [
    {
      kind: 'number',
      name: 'days',
      label: 'closure.giveLink.days',
      min: 1,
      max: 60,
      suffix: 'unit.days',
      required: true,
    },
  ],
});
export const inviteForm = actForm({
  act: 'closureInvite',
  fields: [{ kind: 'custom', name: 'unitIds', label: 'closure.units', required: true, component: UnitsField }],
});
export const registerForm = actForm({
  act: 'closureRegisterClaim',
  lead: 'closure.register.lead',
  initial: () => ({ kind: 'STORED_VALUE' }),
  fields: [
    { kind: 'text', name: 'name', label: 'field.name', required: true, max: 40, unkept: true },
    { kind: 'text', name: 'phone', label: 'field.phone', required: true, max: 20, mode: 'tel', unkept: true },
    ...card,
    { kind: 'files', name: 'receipts', label: 'closure.receipts', hint: 'closure.receipts.hint' },
  ],
});
export const verifyForm = actForm({
  act: 'closureVerifyClaim',
  lead: 'closure.verify.lead',
  initial: ({ values }) => ({ fault: 'MERCHANT', ...values }),
  fields: [
    ...card,
    {
      kind: 'money',
      name: 'listPrice',
      label: 'closure.card.listPrice',
      hint: 'closure.card.listPrice.hint',
      when: (values: FormValues) => !isUnlimited(values),
    },
    {
      kind: 'radio',
      name: 'fault',
      label: 'closure.fault',
      hint: 'closure.fault.hint',
      required: true,
      choices: choicesOf('closure.fault', ['MERCHANT', 'NOBODY', 'CONSUMER']),
    },
    { kind: 'textarea', name: 'finding', label: 'closure.verify.finding', required: true, max: 1000, rows: 2 },
  ],
});
export const withdrawForm = actForm({ act: 'closureWithdrawClaim', fields: [reason] });
export const takeUpForm = actForm({ act: 'closureTakeUpClaim', fields: [reason] });
export const exitForm = actForm({
  act: 'closureExit',
  fields: [
    {
      kind: 'radio',
      name: 'exit',
      label: 'closure.exit',
      hint: 'closure.exit.hint',
      required: true,
      choices: choicesOf('closure.exit', ['REFUND', 'TRANSFER', 'SUIT']),
    },
    {
      kind: 'date',
      name: 'dueOn',
      label: 'closure.exit.dueOn',
      required: true,
      when: ({ exit }) => exit === 'REFUND',
    },
    {
      kind: 'textarea',
      name: 'remark',
      label: 'closure.exit.remark',
      hint: 'closure.exit.remark.hint',
      required: true,
      max: 300,
      when: ({ exit }) => exit === 'TRANSFER' || exit === 'SUIT',
    },
    {
      kind: 'yes-no',
      name: 'consents',
      label: 'closure.exit.consents',
      hint: 'closure.exit.consents.hint',
      required: true,
      when: ({ exit }) => exit === 'TRANSFER',
    },
  ],
});
export const paidForm = actForm({
  act: 'closureRefundPaid',
  fields: [{ kind: 'date', name: 'paidOn', label: 'closure.paidOn', required: true }],
});
export const mediateForm = actForm({
  act: 'closureMediate',
  lead: 'closure.mediate.lead',
  fields: [
    {
      kind: 'unit',
      name: 'bodyUnitId',
      label: 'mediation.body',
      hint: 'mediation.body.hint',
      required: true,
      unitKinds: ['ASSOCIATION', 'SUB_DISTRICT', 'COMMUNITY', 'LAW_SOCIETY'],
    },
    {
      kind: 'checkboxes',
      name: 'claimIds',
      label: 'closure.mediate.claims',
      required: true,
      choices: verifiedClaims,
    },
  ],
});
export const handOverForm = actForm({
  act: 'closureHandOver',
  lead: 'closure.handOver.lead',
  fields: [
    { kind: 'text', name: 'receiverName', label: 'closure.receiverName', required: true, max: 60 },
    { kind: 'textarea', name: 'facts', label: 'closure.facts', required: true, max: 2000, rows: 4 },
    { kind: 'text', name: 'documentNumber', label: 'closure.documentNumber', max: 60 },
  ],
});
export const closeOffForm = actForm({
  act: 'closureCloseOff',
  fields: [{ kind: 'textarea', name: 'finding', label: 'closure.finding', required: true, max: 1000, rows: 3 }],
});
export const callOffForm = actForm({ act: 'closureCallOff', fields: [reason] });

const VERIFIED = graphql(`
  query ClosureVerifiedClaims($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Closure {
        claims {
          id
          number
          nameMask
          state
          total
        }
      }
    }
  }
`);

/** Rows that may go to a mediation: verified, and without an exit. */
async function verifiedClaims({ id }: ActTarget): Promise<readonly Choice[]> {
  if (!id) return [];
  const data = await ask(VERIFIED, { id }, { requestPolicy: 'network-only' });
  const claims = data?.matter?.__typename === 'Closure' ? data.matter.claims : [];
  return claims
    .filter(({ state }) => state === 'VERIFIED')
    .map((claim) => ({ value: claim.id, text: `${claim.number}. ${claim.nameMask} ${yuanOf(claim.total)}` }));
}
