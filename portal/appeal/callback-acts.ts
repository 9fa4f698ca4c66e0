import type { Field } from '../ui/act/form.ts';
import { actForm, choicesOf } from '../ui/act/form.ts';
import { reason } from './fields.ts';

const reached = ({ reached: answered }: Record<string, unknown>): boolean => answered === true;

/** Not both resolved and satisfied: what follows is decided, and why where it is closed all the same. */
const isBad = (values: Record<string, unknown>): boolean =>
  reached(values) && (values['resolved'] === false || values['satisfied'] === false);

const resolved: Field<'resolved'> = {
  kind: 'yes-no',
  name: 'resolved',
  label: 'field.resolved',
  yes: 'field.resolved.yes',
  no: 'field.resolved.no',
};

const satisfied: Field<'satisfied'> = {
  kind: 'yes-no',
  name: 'satisfied',
  label: 'field.satisfied',
  yes: 'field.satisfied.yes',
  no: 'field.satisfied.no',
};

const remark: Field<'remark'> = { kind: 'textarea', name: 'remark', label: 'field.remark', max: 1000 };

export const callbackForm = actForm({
  act: 'appealRecordCallback',
  lead: 'appeal.callback.script',
  fields: [
    {
      kind: 'yes-no',
      name: 'reached',
      label: 'field.reached',
      required: true,
      yes: 'field.reached.yes',
      no: 'field.reached.no',
    },
    {
      kind: 'radio',
      name: 'miss',
      label: 'callback.miss',
      required: true,
      choices: choicesOf('callback.miss', ['NO_ANSWER', 'REFUSED', 'WRONG_NUMBER']),
      when: ({ reached: answered }) => answered === false,
    },
    {
      kind: 'date-time',
      name: 'callAgainAt',
      label: 'callback.callAgainAt',
      hint: 'callback.callAgainAt.hint',
      when: ({ reached: answered, miss }) => answered === false && miss !== 'REFUSED',
    },
    { ...resolved, required: true, when: reached },
    { ...satisfied, required: true, when: reached },
    {
      kind: 'radio',
      name: 'outcome',
      label: 'field.outcome',
      hint: 'field.outcome.hint',
      choices: choicesOf('callbackOutcome', ['REWORK', 'HARD_CASE', 'CLOSE']),
      when: isBad,
    },
    { ...remark, hint: 'callback.remark.hint', required: (values) => isBad(values) && values['outcome'] === 'CLOSE' },
  ],
});

export const askReopeningForm = actForm({
  act: 'appealAskReopening',
  lead: 'reopening.lead',
  fields: [
    { kind: 'textarea', name: 'reason', label: 'reopening.reason', required: true, max: 2000, rows: 4 },
    { kind: 'textarea', name: 'newFacts', label: 'reopening.newFacts', hint: 'reopening.newFacts.hint', max: 2000 },
    { kind: 'files', name: 'receipts', label: 'field.files' },
  ],
});

export const grantReopeningForm = actForm({
  act: 'appealGrantReopening',
  lead: 'reopening.grant.lead',
  fields: reason,
});

export const refuseReopeningForm = actForm({
  act: 'appealRefuseReopening',
  lead: 'reopening.refuse.lead',
  fields: reason,
});

export const rateForm = actForm({
  act: 'appealRate',
  fields: [{ ...resolved, required: true }, { ...satisfied, required: true }, remark],
});
