import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { RecommendationPartsQuery } from '../gql/graphql.ts';

const RECOMMENDATION = graphql(`
  query RecommendationParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      state
      isOpen
      version
      ... on Recommendation {
        type
        typeLabel
        paperTitle
        problem
        ground
        advice
        urgent
        passedOn
        documentNumber
        issuedAt
        signatory
        receivedAt
        dueAt
        outcome
        issuer {
          id
          name
        }
        addressee {
          id
          name
        }
        copyTo {
          id
          name
        }
        clue {
          id
          number
          title
        }
        replies {
          id
          number
          text
          memberName
          at
          inTime
          documents {
            id
            name
            mediaType
            size
            url
            unitName
            annex
            at
          }
        }
        visits {
          id
          number
          visitedOn
          place
          finding
          performed
          documents {
            id
            name
            mediaType
            size
            url
            unitName
            annex
            at
          }
        }
      }
    }
  }
`);

type RecommendationInView = Extract<NonNullable<RecommendationPartsQuery['matter']>, { __typename: 'Recommendation' }>;

/** The recommendation of a page; every part of the page reads it, it is asked for once. */
export function useRecommendation(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: RECOMMENDATION,
    variables: computed(() => ({ id: id.value })),
    requestPolicy: 'cache-and-network',
  });
  const recommendation = computed<RecommendationInView | null>(() =>
    data.value?.matter?.__typename === 'Recommendation' ? data.value.matter : null,
  );
  return { recommendation, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
