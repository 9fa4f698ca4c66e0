import { graphql } from '../gql/index.ts';
import type { FormValues } from '../ui/act/form.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';
import { CONDITIONS, SUBJECTS, valuesOf } from './words.ts';

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true } as const;
const isOf =
  (...conditions: readonly string[]) =>
  ({ condition }: FormValues): boolean =>
    conditions.includes(String(condition));
const subjectsOf = (condition: keyof typeof SUBJECTS) => choicesOf('alert.subject', SUBJECTS[condition] ?? []);
const notices = choicesOf('notice.type', ['REMINDER', 'SUPERVISION_ORDER']);

const ruleFields = [
  { kind: 'text', name: 'name', label: 'alert.rule.name', required: true, max: 60 },
  {
    kind: 'select',
    name: 'condition',
    label: 'alert.condition',
    required: true,
    choices: choicesOf('alert.condition', CONDITIONS),
  },
  {
    kind: 'radio',
    name: 'subject',
    label: 'alert.subject',
    required: true,
    when: isOf('SUDDEN_RISE'),
    choices: subjectsOf('SUDDEN_RISE'),
  },
  {
    kind: 'radio',
    name: 'subject',
    label: 'alert.subject',
    required: true,
    when: isOf('DISSATISFIED'),
    choices: subjectsOf('DISSATISFIED'),
  },
  {
    kind: 'radio',
    name: 'clock',
    label: 'alert.clock',
    required: true,
    when: isOf('NEAR_DUE', 'OVERDUE'),
    choices: choicesOf('alert.clock', ['HANDLING', 'RESPONSE']),
  },
  {
    kind: 'number',
    name: 'hours',
    label: 'alert.hours',
    hint: 'alert.hours.hint',
    required: true,
    min: 0,
    max: 720,
    suffix: 'alert.unit.hours',
    when: isOf('NEAR_DUE', 'OVERDUE', 'STALE_ENTRY'),
  },
  {
    kind: 'radio',
    name: 'rate',
    label: 'alert.rate',
    required: true,
    when: isOf('RATE_UNDER'),
    choices: choicesOf('alert.rate', ['RESPONSE', 'RESOLUTION', 'SATISFACTION']),
  },
  {
    kind: 'number',
    name: 'target',
    label: 'alert.target',
    hint: 'alert.target.hint',
    required: true,
    min: 1,
    max: 100,
    suffix: 'alert.unit.percent',
    when: isOf('RATE_UNDER'),
  },
  {
    kind: 'number',
    name: 'windowDays',
    label: 'alert.windowDays',
    hint: 'alert.windowDays.hint',
    required: true,
    min: 1,
    max: 90,
    suffix: 'alert.unit.days',
    when: (values: FormValues): boolean =>
      isOf('SUDDEN_RISE', 'CLOSURE_SIGNS', 'DISSATISFIED')(values) && values['subject'] !== 'APPEAL',
  },
  {
    kind: 'number',
    name: 'earlier',
    label: 'alert.earlier',
    hint: 'alert.earlier.hint',
    required: true,
    min: 2,
    max: 52,
    when: isOf('SUDDEN_RISE'),
  },
  {
    kind: 'number',
    name: 'deviations',
    label: 'alert.deviations',
    hint: 'alert.deviations.hint',
    required: true,
    min: 0,
    max: 10,
    when: isOf('SUDDEN_RISE'),
  },
  {
    kind: 'number',
    name: 'least',
    label: 'alert.least',
    hint: 'alert.least.hint',
    required: true,
    min: 1,
    max: 1000,
    suffix: 'alert.unit.cases',
    when: isOf('RATE_UNDER', 'RETURNS', 'SUDDEN_RISE', 'CLOSURE_SIGNS', 'DISSATISFIED', 'CITED_STALE'),
  },
  {
    kind: 'radio',
    name: 'response',
    label: 'alert.response',
    hint: 'alert.response.hint',
    required: true,
    choices: choicesOf('alert.response', ['ALERT', 'PROPOSE', 'ISSUE']),
  },
  { kind: 'radio', name: 'noticeType', label: 'alert.noticeType', required: true, choices: notices },
  { kind: 'textarea', name: 'ground', label: 'notice.ground', required: true, max: 500, rows: 2 },
  { kind: 'textarea', name: 'requirement', label: 'notice.requirement', required: true, max: 2000, rows: 3 },
] as const;

const RULE = graphql(`
  query AlertRuleToChange($id: ID!) {
    matter(id: $id) {
      __typename
      id
      title
      ... on AlertRule {
        terms {
          condition
          subject
          clock
          hours
          rate
          target
          least
          windowDays
          earlier
          deviations
          response
          noticeType
          ground
          requirement
        }
      }
    }
  }
`);

const begin = { condition: 'OVERDUE', clock: 'HANDLING', hours: 24, response: 'ALERT', noticeType: 'REMINDER' };

export const ruleDraftForm = actForm({
  act: 'alertRuleDraft',
  lead: 'alert.rule.lead',
  given: ({ values }) => (values?.['replacesId'] ? { replacesId: values['replacesId'] } : {}),
  initial: ({ values }) => ({ ...begin, ...values }),
  fields: ruleFields,
});
export const ruleChangeForm = actForm({
  act: 'alertRuleChange',
  standing: standing(RULE, 'AlertRule', ({ title, terms }) => valuesOf(title, terms)),
  initial: ({ values }) => ({ ...begin, ...values }),
  fields: ruleFields,
});
export const ruleAdoptForm = actForm({
  act: 'alertRuleAdopt',
  fields: [
    { kind: 'date', name: 'fromDate', label: 'alert.rule.fromDate', hint: 'alert.rule.fromDate.hint', required: true },
  ],
});
export const ruleEndForm = actForm({ act: 'alertRuleEnd', fields: [{ ...reason, max: 500 }] });

export const proposeForm = actForm({
  act: 'alertPropose',
  lead: 'alert.propose.lead',
  initial: ({ values }) => ({ ...values }),
  fields: [
    { kind: 'radio', name: 'type', label: 'notice.type', choices: notices },
    {
      kind: 'unit',
      name: 'addresseeId',
      label: 'notice.addressee',
      hint: 'alert.addressee.hint',
      unitKinds: ['DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
    },
    {
      kind: 'number',
      name: 'workingDays',
      label: 'notice.workingDays',
      hint: 'notice.workingDays.hint',
      min: 1,
      max: 90,
      suffix: 'unit.workingDays',
    },
  ],
});
export const dismissForm = actForm({ act: 'alertDismiss', fields: [{ ...reason, max: 1000 }] });
