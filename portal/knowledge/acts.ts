import { graphql } from '../gql/index.ts';
import { useSession } from '../shell/session.ts';
import { actForm, standing } from '../ui/act/form.ts';

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;
const wording = [
  {
    kind: 'text',
    name: 'question',
    label: 'knowledge.question',
    hint: 'knowledge.question.hint',
    required: true,
    max: 200,
  },
  { kind: 'category', name: 'categoryId', label: 'field.categoryId', required: true },
  {
    kind: 'textarea',
    name: 'answer',
    label: 'knowledge.answer',
    hint: 'knowledge.answer.hint',
    required: true,
    max: 5000,
    rows: 6,
  },
  { kind: 'text', name: 'basis', label: 'knowledge.basis', hint: 'knowledge.basis.hint', required: true, max: 500 },
  { kind: 'text', name: 'article', label: 'knowledge.article', max: 100 },
  { kind: 'text', name: 'basisUrl', label: 'knowledge.basisUrl', hint: 'knowledge.basisUrl.hint', max: 500 },
  {
    kind: 'number',
    name: 'reviewMonths',
    label: 'knowledge.reviewMonths',
    hint: 'knowledge.reviewMonths.hint',
    min: 1,
    max: 36,
    suffix: 'knowledge.months',
  },
] as const;

/** The latest wording: a revision begins from what was proposed last, also where it was sent back. */
const WORDING = graphql(`
  query KnowledgeToRevise($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on KnowledgeEntry {
        reviewMonths
        editions {
          id
          question
          answer
          basis
          article
          basisUrl
          subject {
            id
          }
        }
      }
    }
  }
`);

export const proposeForm = actForm({
  act: 'knowledgePropose',
  lead: 'knowledge.propose.lead',
  fields: [
    ...wording,
    {
      kind: 'unit',
      name: 'ownerId',
      label: 'knowledge.owner',
      hint: 'knowledge.owner.hint',
      unitKinds: ['COMMAND_CENTRE', 'DEPARTMENT', 'SUB_DISTRICT'],
      // Whoever proposes for another unit is the centre; others keep what they propose.
      when: () => useSession().mayRead('EVERY_MATTER'),
    },
  ],
});
export const reviseForm = actForm({
  act: 'knowledgeRevise',
  lead: 'knowledge.revise.lead',
  standing: standing(WORDING, 'KnowledgeEntry', ({ reviewMonths, editions: [latest] }) => ({
    reviewMonths,
    ...(latest
      ? {
          question: latest.question,
          categoryId: latest.subject.id,
          answer: latest.answer,
          basis: latest.basis,
          article: latest.article ?? undefined,
          basisUrl: latest.basisUrl ?? undefined,
        }
      : {}),
  })),
  fields: wording,
});
export const sendBackForm = actForm({ act: 'knowledgeSendBack', fields: [reason] });
export const retireForm = actForm({ act: 'knowledgeRetire', fields: [reason] });
