import { graphql } from '../gql/index.ts';
import { ask } from '../shell/client.ts';
import type { Choice } from '../ui/act/form.ts';
import { actForm, choicesOf, standing } from '../ui/act/form.ts';
import CasePicker from './CasePicker.vue';

const CLOSED = graphql(`
  query ClosedPeriods {
    matters(kind: "assessment_period", states: ["CLOSED", "PUBLISHED"], first: 50) {
      nodes {
        id
        title
      }
    }
  }
`);

async function closedPeriods(): Promise<readonly Choice[]> {
  const data = await ask(CLOSED, {});
  return data.matters.nodes.map(({ id, title }) => ({ value: id, text: title }));
}

const TEXT = graphql(`
  query CircularToRevise($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on AssessmentCircular {
        versions {
          id
          title
          preface
          findings
          requirement
          cases {
            appealId
            side
            words
          }
        }
      }
    }
  }
`);

const reason = { kind: 'textarea', name: 'reason', label: 'field.reason', required: true, max: 1000 } as const;

export const draftForm = actForm({
  act: 'circularDraft',
  lead: 'circular.draft.lead',
  fields: [{ kind: 'select', name: 'periodId', label: 'assessment.period', required: true, choices: closedPeriods }],
});
export const reviseForm = actForm({
  act: 'circularRevise',
  lead: 'circular.revise.lead',
  standing: standing(TEXT, 'AssessmentCircular', ({ versions: [latest] }) => {
    const { title, preface, findings, requirement, cases = [] } = latest ?? {};
    const told = cases.map(({ appealId, side, words }) => ({ appealId, side, words }));
    return { title, preface, findings, requirement, cases: told };
  }),
  initial: ({ values }) => ({ ...values }),
  fields: [
    { kind: 'text', name: 'title', label: 'circular.title', required: true, max: 100 },
    { kind: 'textarea', name: 'preface', label: 'circular.preface', required: true, max: 3000, rows: 5 },
    { kind: 'textarea', name: 'findings', label: 'circular.findings', required: true, max: 5000, rows: 5 },
    { kind: 'textarea', name: 'requirement', label: 'circular.requirement', required: true, max: 3000, rows: 4 },
    {
      kind: 'list',
      name: 'cases',
      label: 'circular.cases',
      hint: 'circular.cases.hint',
      add: 'circular.cases.add',
      item: 'circular.cases.item',
      max: 20,
      fields: [
        { kind: 'custom', name: 'appealId', label: 'circular.case.appeal', required: true, component: CasePicker },
        {
          kind: 'radio',
          name: 'side',
          label: 'circular.case.side',
          required: true,
          choices: choicesOf('circular.side', ['EXEMPLARY', 'CRITICISED']),
        },
        { kind: 'textarea', name: 'words', label: 'circular.case.words', required: true, max: 1000, rows: 3 },
      ],
    },
  ],
});
export const takeCaseForm = actForm({
  act: 'circularTakeCase',
  lead: 'circular.takeCase.lead',
  initial: ({ values }) => ({ ...values }),
  fields: [{ kind: 'textarea', name: 'words', label: 'circular.case.words', required: true, max: 1000, rows: 4 }],
});
export const returnForm = actForm({ act: 'circularReturn', fields: [reason] });
export const withdrawForm = actForm({ act: 'circularWithdraw', fields: [reason] });
export const correctForm = actForm({
  act: 'circularCorrect',
  lead: 'circular.correct.lead',
  fields: [{ kind: 'textarea', name: 'changes', label: 'circular.changes', required: true, max: 1000, rows: 3 }],
});
