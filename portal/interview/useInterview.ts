import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { InterviewPartsQuery } from '../gql/graphql.ts';

const INTERVIEW = graphql(`
  query InterviewParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Interview {
        purpose
        place
        startsAt
        conveners
        minutes {
          id
          heldAt
          heldIn
          present
          record
        }
        issues {
          id
          number
          what
          appealCount
          appeals
        }
        parties {
          id
          merchantId
          merchantName
          answer
          answeredBy
          answeredAt
          answerUntil
          before
          after
          abilities {
            act
            label
            tone
            confirm
          }
        }
        commitments {
          id
          number
          what
          dueOn
          kept
          finding
          checkedAt
          merchantName
          clock {
            id
            label
            band
            deadline
            remaining {
              amount
              unit
              overdue
            }
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

export type InterviewInView = Extract<NonNullable<InterviewPartsQuery['matter']>, { __typename: 'Interview' }>;

/** The interview of a page; every part of the page reads it, it is asked for once. */
export function useInterview(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: INTERVIEW,
    variables: computed(() => ({ id: id.value })),
    requestPolicy: 'cache-and-network',
  });
  const interview = computed<InterviewInView | null>(() =>
    data.value?.matter?.__typename === 'Interview' ? data.value.matter : null,
  );
  return { interview, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
