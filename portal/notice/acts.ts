import { graphql } from '../gql/index.ts';
import LinkedAppealsField from '../joint-case/LinkedAppealsField.vue';
import CommitmentChecks from './CommitmentChecks.vue';
import ConvenersField from './ConvenersField.vue';
import type { ActTarget, FormValues } from '../ui/act/form.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;
const days = {
  kind: 'number',
  name: 'workingDays',
  label: 'notice.workingDays',
  hint: 'notice.workingDays.hint',
  min: 1,
  max: 90,
  suffix: 'unit.workingDays',
} as const;
const level = {
  kind: 'radio',
  name: 'level',
  label: 'notice.level',
  hint: 'notice.level.hint',
  required: true,
  choices: choicesOf('notice.level', ['BLUE', 'ORANGE', 'RED']),
} as const;
const text = [
  { kind: 'text', name: 'title', label: 'notice.subject', hint: 'notice.subject.hint', required: true, max: 60 },
  { kind: 'textarea', name: 'facts', label: 'notice.facts', required: true, max: 5000, rows: 5 },
  { kind: 'textarea', name: 'ground', label: 'notice.ground', required: true, max: 500, rows: 2 },
  { kind: 'textarea', name: 'requirement', label: 'notice.requirement', required: true, max: 2000, rows: 3 },
  days,
  { kind: 'text', name: 'copyTo', label: 'notice.copyTo', hint: 'notice.copyTo.hint', max: 200 },
] as const;

const TEXT = graphql(`
  query NoticeToRevise($id: ID!) {
    matter(id: $id) {
      __typename
      id
      title
      ... on Notice {
        level
        facts
        ground
        requirement
        workingDays
        copyTo
      }
    }
  }
`);
const COMMITMENTS = graphql(`
  query NoticeCommitments($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Notice {
        commitments {
          what
        }
      }
    }
  }
`);

const MOST_TITLE = 60;

/** Opened out of an appeal, or of several, it is about them; out of a notice that was not answered, it follows it. */
function initial({ __typename, id, title, values }: ActTarget): FormValues {
  const usual = { type: 'SUPERVISION_ORDER', level: 'ORANGE' };
  if (__typename === 'Notice') return { ...usual, title, ...values };
  if (__typename !== 'Appeal') return usual;
  const about = values?.['appealIds'] ?? (id ? [id] : []);
  return { ...usual, appealIds: about, ...(title ? { title: [...title].slice(0, MOST_TITLE).join('') } : {}) };
}

export const proposeForm = actForm({
  act: 'noticePropose',
  given: ({ __typename, id }) => (__typename === 'Notice' && id ? { priorId: id } : {}),
  initial,
  fields: [
    {
      kind: 'radio',
      name: 'type',
      label: 'notice.type',
      required: true,
      choices: choicesOf('notice.type', ['REMINDER', 'SUPERVISION_ORDER', 'INTERVIEW', 'CIRCULAR', 'REFERRAL']),
    },
    level,
    {
      kind: 'unit',
      name: 'addresseeId',
      label: 'notice.addressee',
      required: true,
      unitKinds: ['DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
    },
    {
      kind: 'text',
      name: 'referredTo',
      label: 'notice.referredTo',
      hint: 'notice.referredTo.hint',
      required: true,
      max: 60,
      when: ({ type }) => type === 'REFERRAL',
    },
    {
      kind: 'custom',
      name: 'appealIds',
      label: 'notice.appeals',
      hint: 'notice.appeals.hint',
      component: LinkedAppealsField,
    },
    ...text,
  ],
});
export const reviseForm = actForm({
  act: 'noticeRevise',
  standing: standing(TEXT, 'Notice', ({ title, level, facts, ground, requirement, workingDays, copyTo }) => ({
    title,
    level,
    facts,
    ground,
    requirement,
    ...(workingDays ? { workingDays } : {}),
    ...(copyTo ? { copyTo } : {}),
  })),
  initial: ({ values }) => ({ ...values }),
  fields: [level, ...text],
});
export const dropForm = actForm({ act: 'noticeDrop', fields: [reason] });
export const withdrawForm = actForm({ act: 'noticeWithdraw', fields: [reason] });
export const answerForm = actForm({
  act: 'noticeAnswer',
  initial: () => ({ measures: [{}] }),
  fields: [
    { kind: 'textarea', name: 'text', label: 'notice.answer', required: true, max: 5000, rows: 6 },
    {
      kind: 'list',
      name: 'measures',
      label: 'notice.measures',
      required: true,
      add: 'notice.measures.add',
      item: 'notice.measures.item',
      max: 20,
      fields: [
        { kind: 'text', name: 'what', label: 'notice.measure', required: true, max: 300 },
        { kind: 'date', name: 'dueDate', label: 'notice.measure.dueDate', hint: 'notice.measure.dueDate.hint' },
      ],
    },
    { kind: 'files', name: 'receipts', label: 'notice.evidence', hint: 'notice.evidence.hint' },
    { kind: 'text', name: 'evidenceUrl', label: 'notice.evidenceUrl', hint: 'notice.evidenceUrl.hint', max: 500 },
  ],
});
export const returnForm = actForm({ act: 'noticeReturn', fields: [reason, days] });
export const closeOffForm = actForm({
  act: 'noticeCloseOff',
  lead: 'notice.closeOff.lead',
  fields: [{ kind: 'textarea', name: 'finding', label: 'notice.finding', max: 1000, rows: 3 }],
});
export const interviewForm = actForm({
  act: 'noticeRecordInterview',
  fields: [
    { kind: 'date-time', name: 'heldAt', label: 'notice.heldAt', required: true },
    { kind: 'text', name: 'heldIn', label: 'notice.heldIn', required: true, max: 100 },
    { kind: 'text', name: 'present', label: 'notice.present', required: true, max: 500 },
    { kind: 'custom', name: 'coConvenerIds', label: 'notice.coConveners', component: ConvenersField },
    { kind: 'textarea', name: 'record', label: 'notice.record', required: true, max: 5000, rows: 6 },
    {
      kind: 'list',
      name: 'commitments',
      label: 'notice.commitments',
      add: 'notice.commitments.add',
      item: 'notice.commitments.item',
      max: 20,
      fields: [
        { kind: 'text', name: 'what', label: 'notice.commitment', required: true, max: 300 },
        { kind: 'date', name: 'dueOn', label: 'notice.measure.dueDate', required: true },
      ],
    },
    { kind: 'date', name: 'checkOn', label: 'notice.checkOn', hint: 'notice.checkOn.hint' },
  ],
});
export const checkForm = actForm({
  act: 'noticeCheckCommitments',
  lead: 'notice.check.lead',
  standing: standing(COMMITMENTS, 'Notice', ({ commitments }) => ({
    commitments: commitments.map((_, index) => ({ number: index + 1 })),
  })),
  initial: ({ values }) => ({ ...values }),
  fields: [
    { kind: 'custom', name: 'commitments', label: 'notice.commitments', required: true, component: CommitmentChecks },
    { kind: 'textarea', name: 'finding', label: 'notice.check.finding', required: true, max: 2000, rows: 3 },
  ],
});
export const nudgeForm = actForm({
  act: 'appealNudge',
  lead: 'notice.nudge.lead',
  fields: [{ kind: 'textarea', name: 'text', label: 'notice.nudge.text', max: 500, rows: 2 }],
});
