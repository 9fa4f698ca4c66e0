import { graphql } from '../gql/index.ts';
import LinkedAppealsField from '../joint-case/LinkedAppealsField.vue';
import { ask } from '../shell/client.ts';
import type { ActTarget, Choice } from '../ui/act/form.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';
import { fullDate } from '../ui/time.ts';

const CLUE_TYPES = [
  'PREPAID_CARDS',
  'DAY_RENTALS',
  'FOOD_AND_DRUGS',
  'ENVIRONMENT',
  'STATE_PROPERTY',
  'PUBLIC_SAFETY',
  'OTHER',
] as const;
const MATERIALS = ['APPLICATION', 'AGREEMENT', 'IDENTITY', 'CONTACT', 'PROPERTY', 'POWER_OF_ATTORNEY'] as const;

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 2000, rows: 4 } as const;
const words = { kind: 'textarea', name: 'text', label: 'field.text', required: true, max: 5000, rows: 5 } as const;
const outcome = {
  kind: 'textarea',
  name: 'outcome',
  label: 'recommendation.outcome',
  required: true,
  max: 2000,
  rows: 4,
} as const;
const receipts = { kind: 'files', name: 'receipts', label: 'judicial.receipts' } as const;
const court = { kind: 'unit', name: 'courtId', label: 'judicial.court', required: true, unitKinds: ['COURT'] } as const;
const today = (): string => fullDate(new Date().toISOString());

const PARTIES = graphql(`
  query ConfirmationChoices($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Mediation {
        parties {
          id
          number
          nameMask
        }
      }
    }
  }
`);

async function parties({ id }: ActTarget): Promise<readonly Choice[]> {
  const data = await ask(PARTIES, { id: id! });
  const known = data?.matter?.__typename === 'Mediation' ? data.matter.parties : [];
  return known.map(({ id: value, number, nameMask }) => ({ value, text: `${number} ${nameMask}` }));
}

/** Every party of the agreement stands on the form: one of them alone asks for nothing. */
export const applyForm = actForm({
  act: 'judicialConfirmationApply',
  lead: 'confirmation.apply.lead',
  given: ({ id }) => (id ? { mediationId: id } : {}),
  standing: standing(PARTIES, 'Mediation', ({ parties: known }) => ({
    parties: known.map(({ id }) => ({ partyId: id, manner: 'ON_SITE', signedOn: today() })),
  })),
  initial: ({ values }) => ({ ...values }),
  fields: [
    court,
    {
      kind: 'list',
      name: 'parties',
      label: 'confirmation.parties',
      hint: 'confirmation.parties.hint',
      required: true,
      add: 'confirmation.parties.add',
      item: 'confirmation.parties.item',
      max: 50,
      fields: [
        { kind: 'select', name: 'partyId', label: 'mediation.party', required: true, choices: parties },
        {
          kind: 'radio',
          name: 'manner',
          label: 'mediation.manner',
          required: true,
          choices: choicesOf('mediationManner', ['ON_SITE', 'BY_PHONE', 'BY_LINK']),
        },
        { kind: 'date', name: 'signedOn', label: 'confirmation.signedOn', required: true },
        { kind: 'checkbox', name: 'byAgent', label: 'confirmation.byAgent' },
      ],
    },
    { kind: 'checkbox', name: 'aboutProperty', label: 'confirmation.aboutProperty' },
    {
      kind: 'checkboxes',
      name: 'materials',
      label: 'confirmation.materials',
      hint: 'confirmation.materials.hint',
      required: true,
      choices: choicesOf('confirmation.material', MATERIALS),
    },
    receipts,
  ],
});
export const askMaterialsForm = actForm({
  act: 'judicialConfirmationAskMaterials',
  fields: [{ kind: 'textarea', name: 'askedFor', label: 'confirmation.askedFor', required: true, max: 2000, rows: 4 }],
});
export const supplementForm = actForm({
  act: 'judicialConfirmationSupplement',
  fields: [
    words,
    {
      kind: 'checkboxes',
      name: 'materials',
      label: 'confirmation.materials.more',
      choices: choicesOf('confirmation.material', MATERIALS),
    },
    receipts,
  ],
});
export const acceptForm = actForm({
  act: 'judicialConfirmationAccept',
  fields: [
    {
      kind: 'text',
      name: 'caseNumber',
      label: 'confirmation.caseNumber',
      hint: 'confirmation.caseNumber.hint',
      required: true,
      max: 40,
    },
  ],
});
export const declineForm = actForm({
  act: 'judicialConfirmationDecline',
  fields: [
    {
      kind: 'radio',
      name: 'ground',
      label: 'field.ground',
      required: true,
      choices: choicesOf('confirmation.decline', ['NOT_COMPETENT', 'STATUS_MATTER', 'INCOMPLETE']),
    },
    reason,
  ],
});
export const extendForm = actForm({ act: 'judicialConfirmationExtend', fields: [reason] });
export const confirmForm = actForm({
  act: 'judicialConfirmationConfirm',
  fields: [{ kind: 'textarea', name: 'ruling', label: 'confirmation.ruling', required: true, max: 5000, rows: 6 }],
});
export const refuseForm = actForm({
  act: 'judicialConfirmationRefuse',
  fields: [
    {
      kind: 'radio',
      name: 'ground',
      label: 'field.ground',
      required: true,
      choices: choicesOf('confirmation.refusal', [
        'UNLAWFUL',
        'PUBLIC_INTEREST',
        'THIRD_PARTY',
        'PUBLIC_MORALS',
        'UNCLEAR',
        'STATUS_MATTER',
        'OTHER',
      ]),
    },
    { kind: 'textarea', name: 'ruling', label: 'confirmation.ruling', required: true, max: 5000, rows: 6 },
  ],
});
export const withdrawForm = actForm({ act: 'judicialConfirmationWithdraw', fields: [reason] });

const advice = [
  {
    kind: 'text',
    name: 'title',
    label: 'recommendation.subject',
    hint: 'recommendation.subject.hint',
    required: true,
    max: 100,
  },
  {
    kind: 'unit',
    name: 'addresseeId',
    label: 'recommendation.addressee',
    required: true,
    unitKinds: ['DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY', 'ASSOCIATION', 'COMMAND_CENTRE', 'LAW_SOCIETY'],
  },
  { kind: 'unit', name: 'copyToId', label: 'recommendation.copyTo', hint: 'recommendation.copyTo.hint' },
  {
    kind: 'textarea',
    name: 'problem',
    label: 'recommendation.problem',
    hint: 'recommendation.problem.hint',
    required: true,
    max: 5000,
    rows: 5,
  },
  { kind: 'textarea', name: 'ground', label: 'recommendation.ground', required: true, max: 1000, rows: 2 },
  { kind: 'textarea', name: 'advice', label: 'recommendation.advice', required: true, max: 5000, rows: 5 },
  { kind: 'checkbox', name: 'urgent', label: 'recommendation.urgent' },
] as const;

export const draftForm = actForm({ act: 'recommendationDraft', fields: advice });
export const recommendForm = actForm({ act: 'clueRecommend', lead: 'clue.recommend.lead', fields: advice });
export const issueForm = actForm({
  act: 'recommendationIssue',
  fields: [{ kind: 'date', name: 'passedOn', label: 'recommendation.passedOn', hint: 'recommendation.passedOn.hint' }],
});
export const dropForm = actForm({ act: 'recommendationDrop', fields: [outcome] });
export const serveForm = actForm({
  act: 'recommendationServe',
  lead: 'recommendation.serve.lead',
  initial: () => ({ servedOn: today() }),
  fields: [{ kind: 'date', name: 'servedOn', label: 'recommendation.servedOn', required: true }, receipts],
});
export const replyForm = actForm({
  act: 'recommendationReply',
  lead: 'recommendation.reply.lead',
  fields: [{ ...words, label: 'recommendation.reply' }, receipts],
});
export const visitForm = actForm({
  act: 'recommendationVisit',
  initial: () => ({ visitedOn: today() }),
  fields: [
    { kind: 'date', name: 'visitedOn', label: 'recommendation.visitedOn', required: true },
    { kind: 'text', name: 'place', label: 'recommendation.place', required: true, max: 100 },
    { kind: 'textarea', name: 'finding', label: 'recommendation.finding', required: true, max: 5000, rows: 5 },
    {
      kind: 'yes-no',
      name: 'performed',
      label: 'recommendation.performed',
      required: true,
      yes: 'recommendation.performed.yes',
      no: 'recommendation.performed.no',
    },
    receipts,
  ],
});
export const closeForm = actForm({ act: 'recommendationClose', fields: [outcome] });
export const unperformedForm = actForm({ act: 'recommendationFindUnperformed', fields: [outcome] });

const clueType = {
  kind: 'radio',
  name: 'type',
  label: 'clue.type',
  required: true,
  choices: choicesOf('clue.type', CLUE_TYPES),
} as const;

export const screenForm = actForm({
  act: 'clueScreen',
  lead: 'clue.screen.lead',
  initial: ({ __typename, id, title, values }) => {
    const about = values?.['appealIds'] ?? (__typename === 'Appeal' && id ? [id] : []);
    return { appealIds: about, ...(title ? { title } : {}) };
  },
  fields: [
    clueType,
    { kind: 'text', name: 'title', label: 'clue.subject', required: true, max: 100 },
    {
      kind: 'textarea',
      name: 'facts',
      label: 'clue.facts',
      hint: 'clue.facts.hint',
      required: true,
      max: 5000,
      rows: 5,
    },
    { kind: 'text', name: 'merchant', label: 'clue.merchant', max: 200 },
    {
      kind: 'custom',
      name: 'appealIds',
      label: 'clue.appeals',
      hint: 'clue.appeals.hint',
      required: true,
      component: LinkedAppealsField,
    },
  ],
});
export const alertHandOverForm = actForm({
  act: 'alertHandOver',
  lead: 'clue.ofAlert.lead',
  fields: [
    clueType,
    { kind: 'textarea', name: 'facts', label: 'clue.facts', hint: 'clue.ofAlert.facts.hint', max: 5000, rows: 4 },
  ],
});
export const clueDropForm = actForm({ act: 'clueDrop', fields: [reason] });
export const assessForm = actForm({ act: 'clueAssess', fields: [{ ...words, label: 'clue.assessment' }] });
export const notFileForm = actForm({ act: 'clueNotFile', fields: [reason] });
export const fileForm = actForm({
  act: 'clueFile',
  fields: [
    {
      kind: 'radio',
      name: 'track',
      label: 'clue.track',
      required: true,
      choices: choicesOf('clue.track', ['ADMINISTRATIVE', 'CIVIL']),
    },
    {
      kind: 'text',
      name: 'caseNumber',
      label: 'clue.caseNumber',
      hint: 'clue.caseNumber.hint',
      required: true,
      max: 60,
    },
  ],
});
export const investigateForm = actForm({
  act: 'clueInvestigate',
  lead: 'clue.step.lead',
  initial: () => ({ heldOn: today() }),
  fields: [
    {
      kind: 'radio',
      name: 'kind',
      label: 'clue.step',
      required: true,
      choices: choicesOf('clue.step', ['INQUIRY', 'SITE_VISIT', 'EXPERT', 'CONSULTATION', 'HEARING']),
    },
    { kind: 'date', name: 'heldOn', label: 'clue.heldOn', required: true },
    { kind: 'text', name: 'present', label: 'clue.present', max: 500 },
    { kind: 'textarea', name: 'record', label: 'clue.record', required: true, max: 10_000, rows: 8 },
  ],
});
export const noticeForm = actForm({ act: 'clueGiveNotice', fields: [{ ...words, label: 'clue.notice' }] });
export const clueCloseForm = actForm({ act: 'clueClose', fields: [reason] });
export const sueForm = actForm({ act: 'clueSue', fields: [reason] });
export const feedBackForm = actForm({
  act: 'clueFeedBack',
  lead: 'clue.feedback.lead',
  fields: [{ ...words, label: 'clue.feedback' }],
});

export const askForm = actForm({
  act: 'preSuitAsk',
  given: ({ id }) => (id ? { aboutId: id } : {}),
  initial: ({ title }) => (title ? { title } : {}),
  fields: [
    court,
    { kind: 'text', name: 'title', label: 'question.subject', required: true, max: 100 },
    {
      kind: 'textarea',
      name: 'question',
      label: 'question.question',
      hint: 'question.question.hint',
      required: true,
      max: 5000,
      rows: 6,
    },
  ],
});
export const answerForm = actForm({
  act: 'preSuitAnswer',
  lead: 'question.answer.lead',
  fields: [
    { kind: 'textarea', name: 'answer', label: 'question.answer', required: true, max: 5000, rows: 6 },
    { kind: 'textarea', name: 'ground', label: 'question.ground', required: true, max: 1000, rows: 2 },
  ],
});
export const litigationForm = actForm({
  act: 'appealRecogniseLitigation',
  fields: [
    {
      kind: 'text',
      name: 'caseNumber',
      label: 'question.caseNumber',
      hint: 'question.caseNumber.hint',
      required: true,
      max: 40,
    },
  ],
});
