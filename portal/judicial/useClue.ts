import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { CluePartsQuery } from '../gql/graphql.ts';

const CLUE = graphql(`
  query ClueParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      state
      isOpen
      version
      ... on PublicInterestClue {
        typeLabel
        trackLabel
        facts
        merchant
        appealCount
        alertNumber
        screenedAt
        handedOverAt
        assessment
        caseNumber
        filedAt
        noticeUntil
        feedback
        feedbackAt
        outcome
        clueAppeals {
          id
          number
          title
          summary
          appeal {
            id
          }
        }
        investigation {
          id
          number
          kindLabel
          heldOn
          present
          record
        }
        recommendations {
          id
          number
          title
          documentNumber
          stateLabel
          isOpen
          addressee {
            id
            name
          }
        }
      }
    }
  }
`);

type ClueInView = Extract<NonNullable<CluePartsQuery['matter']>, { __typename: 'PublicInterestClue' }>;

/** The clue of a page; every part of the page reads it, it is asked for once. */
export function useClue(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: CLUE,
    variables: computed(() => ({ id: id.value })),
    requestPolicy: 'cache-and-network',
  });
  const clue = computed<ClueInView | null>(() =>
    data.value?.matter?.__typename === 'PublicInterestClue' ? data.value.matter : null,
  );
  return { clue, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
