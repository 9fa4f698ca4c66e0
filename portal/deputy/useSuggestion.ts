import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';

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
export function useSuggestion(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: ONE,
    variables: computed(() => ({ id: id.value })),
  });
  const one = computed(() => {
    const matter = data.value?.matter;
    return matter?.__typename === 'DeputySuggestion' ? matter : null;
  });
  return { one, fetching, error, readAgain: (): void => void executeQuery({ requestPolicy: 'network-only' }) };
}
