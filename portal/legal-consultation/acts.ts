import { graphql } from '../gql/index.ts';
import { ask, client } from '../shell/client.ts';
import type { ActTarget, Choice } from '../ui/act/form.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';
import UnitsField from '../ui/UnitsField.vue';
import { readUnits } from '../ui/units.ts';

/** Fields of law in the order in which they are offered. */
const LEGAL_FIELDS = ['CONSUMER', 'CIVIL', 'PROPERTY', 'LABOUR', 'ADMINISTRATIVE', 'CRIMINAL'] as const;
const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;
const panel = [
  {
    kind: 'checkboxes',
    name: 'fields',
    label: 'consultation.fields',
    required: true,
    choices: choicesOf('legalField', LEGAL_FIELDS),
  },
  {
    kind: 'custom',
    name: 'recusedUnitIds',
    label: 'consultation.recusedUnits',
    hint: 'consultation.recusedUnits.hint',
    component: UnitsField,
  },
  {
    kind: 'textarea',
    name: 'recusedNames',
    label: 'consultation.recusedNames',
    hint: 'consultation.names.hint',
    max: 4000,
  },
] as const;

const PANEL = graphql(`
  query LegalExpertToRevise($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on LegalExpert {
        fields
        recusedUnitIds
        recusedNames
      }
    }
  }
`);

export const enrolForm = actForm({
  act: 'legalExpertEnrol',
  fields: [
    { kind: 'select', name: 'unitId', label: 'consultation.expert', required: true, choices: expertUnits },
    ...panel,
  ],
});
export const reviseForm = actForm({
  act: 'legalExpertRevise',
  standing: standing(PANEL, 'LegalExpert', ({ fields, recusedUnitIds, recusedNames }) => ({
    fields,
    recusedUnitIds,
    recusedNames: recusedNames.join('\n'),
  })),
  fields: panel,
});

export const askForm = actForm({
  act: 'legalConsultationAsk',
  lead: 'consultation.ask.lead',
  given: ({ id }) => (id ? { sourceId: id } : {}),
  initial: ({ title }) => (title ? { title } : {}),
  fields: [
    { kind: 'text', name: 'title', label: 'field.title', required: true, max: 100 },
    {
      kind: 'select',
      name: 'field',
      label: 'consultation.field',
      required: true,
      choices: choicesOf('legalField', LEGAL_FIELDS),
    },
    { kind: 'textarea', name: 'facts', label: 'consultation.facts', required: true, max: 5000, rows: 5 },
    { kind: 'textarea', name: 'question', label: 'consultation.question', required: true, max: 1000 },
    {
      kind: 'textarea',
      name: 'merchants',
      label: 'consultation.merchants',
      hint: 'consultation.names.hint',
      max: 1000,
      rows: 2,
    },
    {
      kind: 'textarea',
      name: 'persons',
      label: 'consultation.persons',
      hint: 'consultation.persons.hint',
      max: 1000,
      rows: 2,
      unkept: true,
    },
    { kind: 'files', name: 'receipts', label: 'consultation.documents', hint: 'consultation.documents.hint' },
  ],
});
export const assignForm = actForm({
  act: 'legalConsultationAssign',
  lead: 'consultation.assign.lead',
  fields: [
    { kind: 'select', name: 'authorId', label: 'consultation.author', required: true, choices: fitting },
    { kind: 'select', name: 'reviewerId', label: 'consultation.reviewer', required: true, choices: fitting },
  ],
});
export const declineForm = actForm({ act: 'legalConsultationDecline', fields: [reason] });
export const releaseForm = actForm({ act: 'legalConsultationRelease', fields: [reason] });
export const draftForm = actForm({
  act: 'legalConsultationDraft',
  lead: 'consultation.draft.lead',
  fields: [
    { kind: 'textarea', name: 'text', label: 'consultation.opinion', required: true, max: 10_000, rows: 8 },
    { kind: 'textarea', name: 'basis', label: 'consultation.basis', required: true, max: 1000, rows: 2 },
  ],
});
export const sendBackForm = actForm({ act: 'legalConsultationSendBack', fields: [reason] });
export const withdrawForm = actForm({ act: 'legalConsultationWithdraw', fields: [reason] });

const EXPERTS = graphql(`
  query LegalExpertChoices {
    legalExperts(first: 100) {
      nodes {
        id
        isOpen
        fields
        fieldLabels
        unit {
          id
          name
        }
      }
    }
  }
`);
const ASKED_FIELD = graphql(`
  query LegalConsultationField($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on LegalConsultation {
        field
      }
    }
  }
`);

/** Experts on the panel who answer for the field of the question. */
async function fitting({ id }: ActTarget): Promise<readonly Choice[]> {
  const [asked, panelOf] = await Promise.all([ask(ASKED_FIELD, { id: id! }), ask(EXPERTS, {})]);
  const matter = asked.matter;
  const field = matter?.__typename === 'LegalConsultation' ? matter.field : null;
  return panelOf.legalExperts.nodes
    .filter(({ isOpen, fields }) => isOpen && field !== null && fields.includes(field))
    .map(({ unit, fieldLabels }) => ({ value: unit.id, text: unit.name, detail: fieldLabels.join('、') }));
}

/** Experts, whether they are on the panel or not. */
async function expertUnits(): Promise<readonly Choice[]> {
  const units = await readUnits(client.value, ['LEGAL_EXPERT']);
  return units.map(({ id, name }) => ({ value: id, text: name }));
}
