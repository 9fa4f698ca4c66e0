import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed, ref, watch } from 'vue';
import { graphql } from '../gql/index.ts';
import type { CallbackQueueQuery } from '../gql/graphql.ts';
import type { CallbackGroup } from '../gql/schema.ts';

const QUEUE = graphql(`
  query CallbackQueue($group: CallbackGroup!, $after: String) {
    callbackQueue(group: $group, first: 30, after: $after) {
      nodes {
        id
        dueAt
        attempts
        triedAt
        callAgainAt
        takenBy
        takenUntil
        isMine
        appeal {
          __typename
          id
          number
          title
          version
          state
          stateLabel
          mySeat {
            id
            clock {
              id
              band
              deadline
              remaining {
                amount
                unit
                overdue
              }
            }
          }
          abilities {
            act
            label
            tone
            confirm
          }
          ... on Appeal {
            resolved
            satisfied
            leadUnit {
              id
              shortName
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    callbackDesk {
      script
      attempts
      spacingHours
      claimMinutes
      now
      overdue
      later
      taken
    }
  }
`);

export type Turn = CallbackQueueQuery['callbackQueue']['nodes'][number];

/** Rated badly by its appellant, to be called or decided: only then it goes back without a call. */
export const isRated = ({ appeal: { state, abilities } }: Turn): boolean =>
  state === 'IN_CALLBACK' && abilities.some(({ act }) => act === 'appealSendBack');

export const GROUPS: readonly CallbackGroup[] = ['NOW', 'LATER', 'TAKEN'];

/** The queue of the callback desk in one of its groups, and how much waits in each. */
export function useCallbackDesk(group: Ref<CallbackGroup>) {
  const after = ref<string | null>(null);
  watch(group, () => (after.value = null));
  const { data, fetching, error, executeQuery } = useQuery({
    query: QUEUE,
    variables: computed(() => ({ group: group.value, after: after.value })),
    requestPolicy: 'cache-and-network',
  });
  return {
    turns: computed(() => data.value?.callbackQueue.nodes ?? []),
    desk: computed(() => data.value?.callbackDesk ?? null),
    has: computed(() => data.value !== undefined),
    fetching,
    error,
    after,
    page: computed(() => data.value?.callbackQueue.pageInfo),
    readAgain: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
