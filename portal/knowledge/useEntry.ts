import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';

const ENTRY = graphql(`
  query KnowledgeEntryInView($id: ID!) {
    matter(id: $id) {
      __typename
      id
      version
      ... on KnowledgeEntry {
        answer
        basis
        article
        basisUrl
        reviewMonths
        reviewDue
        edition
        publishedAt
        publishedBy
        confirmedAt
        cited
        isStale
        owner {
          id
          name
        }
        subject {
          id
          path
        }
        editions {
          id
          number
          question
          answer
          basis
          article
          proposedAt
          proposedBy
          publishedAt
          refusedAt
        }
      }
    }
  }
`);

/** An entry of the knowledge base on the page of its matter. */
export function useEntry(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: ENTRY,
    variables: computed(() => ({ id: id.value })),
  });
  const entry = computed(() => {
    const matter = data.value?.matter;
    return matter?.__typename === 'KnowledgeEntry' ? matter : null;
  });
  return { entry, fetching, error, readAgain: (): void => void executeQuery({ requestPolicy: 'network-only' }) };
}
