import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';

const ONE = graphql(`
  query BrightIdeaInView($id: ID!) {
    matter(id: $id) {
      __typename
      id
      version
      ... on BrightIdea {
        text
        benefit
        proposedBy
        proposedAt
        weigherName
        recommended
        opinion
        adopted
        reason
        decidedAt
        dueOn
        result
        masterNumber
      }
    }
  }
`);

/** A bright idea on the page of its matter. */
export function useIdea(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: ONE,
    variables: computed(() => ({ id: id.value })),
  });
  const one = computed(() => {
    const matter = data.value?.matter;
    return matter?.__typename === 'BrightIdea' ? matter : null;
  });
  return { one, fetching, error, readAgain: (): void => void executeQuery({ requestPolicy: 'network-only' }) };
}
