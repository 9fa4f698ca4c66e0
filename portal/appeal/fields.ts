/** Fields that several acts on appeals ask for, and the choices in them. */
import { graphql } from '../gql/index.ts';
import EntryField from '../knowledge/EntryField.vue';
import { signedOpinions } from '../legal-consultation/signed.ts';
import { groundField } from '../matter/grounds.ts';
import { ask, client } from '../shell/client.ts';
import type { ActTarget, Choice, FormValues, Proposal } from '../ui/act/form.ts';
import { choicesOf, standing } from '../ui/act/form.ts';
import { readMembers } from '../ui/members.ts';

export const reason = [{ kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 }] as const;

export const text = [{ kind: 'textarea', name: 'text', label: 'field.text', required: true, max: 2000 }] as const;

/** What must be done and what must not stands on an article that can be read. */
function saysWhatLawSays({ grounding }: FormValues): boolean {
  return grounding === 'MUST_DO' || grounding === 'CANNOT_DO';
}

export const answer = [
  { kind: 'textarea', name: 'body', label: 'field.answer', required: true, max: 5000, rows: 5 },
  {
    kind: 'radio',
    name: 'grounding',
    label: 'circulation.grounding',
    required: true,
    choices: choicesOf('circulation.grounding', ['MUST_DO', 'CANNOT_DO', 'EXPLAINED']),
  },
  { kind: 'text', name: 'ground', label: 'field.ground', hint: 'circulation.ground.hint', required: true, max: 500 },
  {
    kind: 'text',
    name: 'article',
    label: 'circulation.article',
    hint: 'circulation.article.hint',
    required: saysWhatLawSays,
    max: 100,
  },
  {
    kind: 'text',
    name: 'sourceUrl',
    label: 'circulation.sourceUrl',
    hint: 'circulation.sourceUrl.hint',
    required: saysWhatLawSays,
    max: 500,
  },
] as const;

/** An answer to one appeal: what the knowledge base has on its subject stands above it. */
export const citing = [
  {
    kind: 'custom',
    name: 'knowledgeEntryId',
    label: 'knowledge.ofSubject',
    hint: 'knowledge.ofSubject.hint',
    component: EntryField,
  },
  ...answer,
  {
    kind: 'select',
    name: 'legalConsultationId',
    label: 'consultation.cited',
    hint: 'consultation.cited.hint',
    choices: signedOpinions,
  },
] as const;

export const task = { kind: 'textarea', name: 'task', label: 'field.task', required: true, max: 500 } as const;

export const unit = { kind: 'unit', name: 'unitId', label: 'field.unitId', required: true } as const;

/** A co-handling unit that need not call the appellant does not learn who that is. */
export const calls = {
  kind: 'checkbox',
  name: 'callsAppellant',
  label: 'field.callsAppellant',
  hint: 'field.callsAppellant.hint',
} as const;

export const terminationGround = groundField('TERMINATION', 'circulation.terminationGround');
export const toldReason = {
  kind: 'textarea',
  name: 'reason',
  label: 'circulation.told',
  required: true,
  max: 1000,
} as const;

export const statutoryPeriod = [
  {
    kind: 'textarea',
    name: 'basis',
    label: 'circulation.periodBasis',
    hint: 'circulation.periodBasis.hint',
    required: true,
    max: 300,
    rows: 2,
  },
  { kind: 'number', name: 'amount', label: 'circulation.period', required: true, min: 1 },
  {
    kind: 'radio',
    name: 'unit',
    label: 'circulation.periodUnit',
    required: true,
    choices: choicesOf('limitUnit', ['WORKING_DAY', 'CALENDAR_DAY']),
  },
] as const;

/** What the register proposes stands there already; it may be changed. */
export const proposedPeriod = standing(
  graphql(`
    query ProposedPeriod($id: ID!) {
      matter(id: $id) {
        __typename
        id
        ... on Appeal {
          proposedPeriod {
            basis
            amount
            unit
          }
        }
      }
    }
  `),
  'Appeal',
  ({ proposedPeriod: proposed }) =>
    proposed ? { basis: proposed.basis, amount: proposed.amount, unit: proposed.unit } : {},
);

export const opinion = [
  {
    kind: 'radio',
    name: 'mandate',
    label: 'circulation.mandate',
    required: true,
    choices: choicesOf('circulation.mandate', ['OURS', 'SHARED', 'NOT_OURS']),
  },
  {
    kind: 'textarea',
    name: 'ground',
    label: 'circulation.mandateGround',
    hint: 'circulation.mandateGround.hint',
    required: true,
    max: 1000,
  },
] as const;

const PROPOSALS = graphql(`
  query DispatchProposals($id: ID!) {
    dispatchProposals(appealId: $id) {
      ground
      unit {
        id
      }
    }
  }
`);

export async function proposals({ id }: ActTarget): Promise<readonly Proposal[]> {
  if (!id) return [];
  const data = await ask(PROPOSALS, { id });
  return data.dispatchProposals.map(({ ground, unit: proposed }) => ({ unitId: proposed.id, ground }));
}

export const colleagues = (): Promise<readonly Choice[]> => readMembers(client.value);
