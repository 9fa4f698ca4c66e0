import { graphql } from '../gql/index.ts';
import { ask } from '../shell/client.ts';
import type { Choice } from '../ui/act/form.ts';
import { actForm, choicesOf } from '../ui/act/form.ts';
import { moneyText } from '../ui/money.ts';
import UnitsField from '../ui/UnitsField.vue';
import SubjectsField from './SubjectsField.vue';

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;
const voucher = { kind: 'text', name: 'voucher', label: 'compensation.voucher', required: true, max: 60 } as const;
const proof = { kind: 'files', name: 'receipts', label: 'compensation.proof' } as const;
const rule = <Prefix extends '' | 'rule.'>(prefix: Prefix) =>
  [
    { kind: 'money', name: `${prefix}capPerClaim` as const, label: 'compensation.capPerClaim', required: true },
    { kind: 'money', name: `${prefix}capPerMerchant` as const, label: 'compensation.capPerMerchant', required: true },
    { kind: 'money', name: `${prefix}capPerYear` as const, label: 'compensation.capPerYear', required: true },
    {
      kind: 'custom',
      name: `${prefix}categoryIds` as const,
      label: 'compensation.subjects',
      hint: 'compensation.subjects.hint',
      component: SubjectsField,
    },
    { kind: 'text', name: `${prefix}ground` as const, label: 'compensation.ground', required: true, max: 500 },
    {
      kind: 'date',
      name: `${prefix}fromDate` as const,
      label: 'compensation.fromDate',
      hint: 'compensation.fromDate.hint',
    },
  ] as const;

export const openForm = actForm({
  act: 'compensationFundOpen',
  fields: [
    { kind: 'text', name: 'name', label: 'compensation.fundName', required: true, max: 60 },
    ...rule('rule.'),
    {
      kind: 'custom',
      name: 'filerIds',
      label: 'compensation.filers',
      hint: 'compensation.filers.hint',
      component: UnitsField,
    },
  ],
});
export const ruleForm = actForm({ act: 'compensationFundSetRule', lead: 'compensation.rule.lead', fields: rule('') });
export const admitForm = actForm({
  act: 'compensationFundAdmit',
  lead: 'compensation.filers.hint',
  fields: [{ kind: 'custom', name: 'unitIds', label: 'compensation.filers', required: true, component: UnitsField }],
});
export const bookForm = actForm({
  act: 'compensationFundBook',
  lead: 'compensation.book.lead',
  initial: () => ({ kind: 'CONTRIBUTION' }),
  fields: [
    {
      kind: 'radio',
      name: 'kind',
      label: 'compensation.kind',
      required: true,
      choices: choicesOf('compensationKind', ['CONTRIBUTION', 'DEPOSIT', 'DEPOSIT_RETURN']),
    },
    { kind: 'money', name: 'amount', label: 'compensation.amount', required: true },
    {
      kind: 'text',
      name: 'merchant',
      label: 'compensation.merchant',
      required: true,
      max: 100,
      when: ({ kind }) => kind !== 'CONTRIBUTION',
    },
    voucher,
    { kind: 'text', name: 'memo', label: 'compensation.memo', max: 200 },
  ],
});

export const proposeForm = actForm({
  act: 'compensationPropose',
  lead: 'compensation.propose.lead',
  given: ({ id }) => (id ? { sourceId: id } : {}),
  initial: () => ({ received: 0 }),
  fields: [
    { kind: 'select', name: 'fundId', label: 'compensation.fund', required: true, choices: funds },
    { kind: 'text', name: 'merchant', label: 'compensation.merchant', required: true, max: 100 },
    { kind: 'text', name: 'consumer.name', label: 'compensation.consumerName', required: true, max: 40, unkept: true },
    {
      kind: 'text',
      name: 'consumer.phone',
      label: 'field.phone',
      required: true,
      max: 20,
      mode: 'tel',
      unkept: true,
    },
    {
      kind: 'text',
      name: 'consumer.account',
      label: 'compensation.account',
      required: true,
      max: 30,
      mode: 'numeric',
      unkept: true,
    },
    { kind: 'textarea', name: 'facts', label: 'compensation.facts', required: true, max: 2000 },
    { kind: 'money', name: 'loss', label: 'compensation.loss', required: true },
    { kind: 'money', name: 'received', label: 'compensation.received', required: true },
    { kind: 'money', name: 'amount', label: 'compensation.asked', hint: 'compensation.asked.hint', required: true },
    { kind: 'yes-no', name: 'consents', label: 'compensation.consents', required: true },
    { kind: 'date', name: 'consentedOn', label: 'compensation.consentedOn', required: true },
    { ...proof, hint: 'compensation.proof.hint', required: true },
  ],
});
export const rejectForm = actForm({ act: 'compensationReject', fields: [reason] });
export const withdrawForm = actForm({ act: 'compensationWithdraw', fields: [reason] });
export const payForm = actForm({ act: 'compensationPay', lead: 'compensation.pay.lead', fields: [voucher, proof] });
export const assignForm = actForm({
  act: 'compensationAssign',
  lead: 'compensation.assign.lead',
  initial: () => ({ instalments: [{}] }),
  fields: [
    { kind: 'date', name: 'assignedOn', label: 'compensation.assignedOn', required: true },
    { kind: 'date', name: 'notifiedOn', label: 'compensation.notifiedOn', required: true },
    {
      kind: 'list',
      name: 'instalments',
      label: 'compensation.instalments',
      required: true,
      add: 'compensation.instalments.add',
      item: 'compensation.instalments.item',
      max: 36,
      fields: [
        { kind: 'money', name: 'amount', label: 'compensation.amount', required: true },
        { kind: 'date', name: 'dueDate', label: 'compensation.dueDate', required: true },
      ],
    },
    proof,
  ],
});
export const recoveryForm = actForm({
  act: 'compensationRecordRecovery',
  fields: [
    { kind: 'money', name: 'amount', label: 'compensation.amount', required: true },
    voucher,
    { kind: 'text', name: 'remark', label: 'compensation.memo', max: 500 },
  ],
});
export const askWriteOffForm = actForm({
  act: 'compensationAskWriteOff',
  lead: 'compensation.writeOff.lead',
  fields: [reason],
});
export const refuseWriteOffForm = actForm({ act: 'compensationRefuseWriteOff', fields: [reason] });

const FUNDS = graphql(`
  query CompensationFundChoices {
    compensationFunds(first: 50) {
      nodes {
        id
        title
        rule {
          id
          capPerClaim
        }
      }
    }
  }
`);
async function funds(): Promise<readonly Choice[]> {
  const data = await ask(FUNDS, {});
  return data.compensationFunds.nodes.map(({ id, title, rule: inForce }) => ({
    value: id,
    text: inForce ? `${title}（≤ ${moneyText(inForce.capPerClaim)}）` : title,
  }));
}
