import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { MediationPartsQuery } from '../gql/graphql.ts';

const MEDIATION = graphql(`
  query MediationParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      ... on Mediation {
        recordsOpen
        appliedByParty
        bodyUnit {
          id
          name
        }
        originNumber
        origin {
          id
          number
          title
        }
        dispute {
          facts
          claims
          endReason
        }
        endedBy
        routesTold
        confirmation
        inForceAt
        parties {
          id
          number
          role
          kind
          nameMask
          phoneMask
          numberMask
          consent
          consentLabel
          consentAt
          consentManner
          acceptsDeputies
          acceptsExperts
          copyAt
          abilities {
            act
            label
            tone
            confirm
          }
        }
        mediators {
          id
          name
          unitName
          choice
          state
          stateLabel
          declineReason
          abilities {
            act
            label
            tone
            confirm
          }
        }
        sessions {
          id
          number
          beginsAt
          endedAt
          place
          open
          state
          stateLabel
          presentPartyIds
          attendees {
            name
            capacity
          }
          record
          recorder
          cancelReason
          abilities {
            act
            label
            tone
            confirm
          }
        }
        agreement {
          id
          number
          form
          state
          facts
          content
          liabilities
          performanceManner
          reachedAt
          inForceAt
          copies
          total
          signatures {
            id
            number
            signer
            name
            mark
            manner
            signedAt
            partyId
            abilities {
              act
              label
              tone
              confirm
            }
          }
          instalments {
            id
            number
            what
            amount
            paid
            dueDate
            state
            stateLabel
            remark
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
        withdrawnAgreements {
          id
          number
          withdrawReason
        }
      }
    }
  }
`);

export type MediationInView = Extract<NonNullable<MediationPartsQuery['matter']>, { __typename: 'Mediation' }>;
export type PartyInView = MediationInView['parties'][number];

/** The mediation of a page; every part of the page reads it, it is asked for once. */
export function useMediation(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: MEDIATION,
    variables: computed(() => ({ id: id.value })),
    // Shown at once from what was read before, and read again: others work on it as well.
    requestPolicy: 'cache-and-network',
  });
  const mediation = computed<MediationInView | null>(() =>
    data.value?.matter?.__typename === 'Mediation' ? data.value.matter : null,
  );
  return { mediation, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
