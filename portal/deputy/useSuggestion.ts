import type { Ref } from 'vue';
import { graphql } from '../gql/index.ts';
import { useInView } from '../matter/useInView.ts';

const ONE = graphql(`
  query DeputySuggestionInView($id: ID!) {
    matter(id: $id) {
      __typename
      id
      version
      ... on DeputySuggestion {
        proposerName
        findings
        proposal
        madeAt
        assignedAt
        dueAt
        longerReason
        longerAgreed
        declineReason
        appealCount
        appeals {
          id
          number
          title
          appeal {
            id
          }
        }
        opinions {
          id
          unitName
          text
          at
        }
        answers {
          id
          number
          outcomeLabel
          text
          plannedOn
          metOn
          metHow
          unitName
          memberName
          at
          inTime
          implementationLabel
          satisfactionLabel
          score
          remark
          evaluatedAt
        }
      }
    }
  }
`);

/** A deputy’s suggestion on the page of its matter. */
export const useSuggestion = (id: Ref<string>) => useInView(ONE, 'DeputySuggestion', id);
