import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';

const ONE = graphql(`
  query FocusedSupervisionInView($id: ID!) {
    matter(id: $id) {
      __typename
      id
      version
      ... on FocusedSupervision {
        stationName
        deputies
        purpose
        until
        declineReason
        findings
        advice
        reportedAt
        appeals {
          id
          number
          title
          appeal {
            id
            stateLabel
          }
        }
      }
    }
  }
`);

/** A focused supervision on the page of its matter. */
export function useSupervision(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: ONE,
    variables: computed(() => ({ id: id.value })),
  });
  const one = computed(() => {
    const matter = data.value?.matter;
    return matter?.__typename === 'FocusedSupervision' ? matter : null;
  });
  return { one, fetching, error, readAgain: (): void => void executeQuery({ requestPolicy: 'network-only' }) };
}
