import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';

const VISIT = graphql(`
  query DoorVisitInView($id: ID!) {
    matter(id: $id) {
      __typename
      id
      version
      ... on DoorVisit {
        workerName
        household
        outcome
        visitedAt
        receivedAt
        remark
        answers {
          item
          finding
        }
        community {
          id
          name
        }
        grid {
          id
          name
        }
        problems {
          id
          what
          state
          onTheSpot
          solution
          appealNumber
          settledAt
          inTime
          appeal {
            __typename
            id
          }
          abilities {
            act
            label
            tone
            confirm
          }
        }
      }
    }
  }
`);

/** A door visit on the page of its matter. */
export function useVisit(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: VISIT,
    variables: computed(() => ({ id: id.value })),
  });
  const visit = computed(() => {
    const matter = data.value?.matter;
    return matter?.__typename === 'DoorVisit' ? matter : null;
  });
  return { visit, fetching, error, readAgain: (): void => void executeQuery({ requestPolicy: 'network-only' }) };
}
