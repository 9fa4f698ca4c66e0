import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { MeetingPartsQuery } from '../gql/graphql.ts';
import type { MeetingDecisionState } from '../gql/schema.ts';
import type { TagTone } from '../ui/StateTag.vue';

const MEETING = graphql(`
  query MeetingParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      state
      version
      ... on Meeting {
        level
        levelLabel
        startsAt
        endsAt
        place
        chairName
        beganAt
        endedAt
        signedAt
        signedBy
        endReason
        chairUnit {
          id
          name
        }
        abilities {
          act
        }
        invitations {
          id
          whole
          attendee
          refusalReason
          answeredAt
          present
          unit {
            id
            name
          }
          seat {
            id
            state
            stateLabel
            live
          }
        }
        items {
          id
          position
          source
          sourceLabel
          subjectId
          number
          title
          detail
          reason
          unitNames
          minutes
          subject {
            __typename
            id
          }
          former {
            id
            stateLabel
            state
            result
          }
          decisions {
            id
            number
            text
            state
            stateLabel
            dueAt
            result
            reportedAt
            confirmedAt
            timesReturned
            returnReason
            unit {
              id
              name
            }
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
            abilities {
              act
              label
              tone
              confirm
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

export type MeetingInView = Extract<NonNullable<MeetingPartsQuery['matter']>, { __typename: 'Meeting' }>;
export type ItemInView = MeetingInView['items'][number];
export type DecisionInView = ItemInView['decisions'][number];

/** The meeting of a page; every part of the page reads it, it is asked for once. */
export function useMeeting(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: MEETING,
    variables: computed(() => ({ id: id.value })),
    // Shown at once from what was read before, and read again: others work on it as well.
    requestPolicy: 'cache-and-network',
  });
  const meeting = computed<MeetingInView | null>(() =>
    data.value?.matter?.__typename === 'Meeting' ? data.value.matter : null,
  );
  return { meeting, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}

export const DECISION_TONES: Readonly<Record<MeetingDecisionState, TagTone>> = {
  ASSIGNED: 'blue',
  REPORTED: 'amber',
  CONFIRMED: 'green',
  WITHDRAWN: 'grey',
};
