import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { AppealPartsQuery } from '../gql/graphql.ts';

const APPEAL = graphql(`
  query AppealParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Appeal {
        state
        type
        channel
        urgency
        body
        place
        merchant
        confidential
        appellantMask
        phoneMask
        identityOpen
        handOvers
        bounces
        rightChannel
        declineGround {
          code
          words
          basis
        }
        emergencyLine
        statutoryBasis
        statutoryAmount
        statutoryUnit
        proposedPeriod {
          basis
          sourceUrl
          amount
          unit
        }
        statutoryUntil
        deferralGround {
          code
          words
        }
        deferralMeasures
        promisedOn
        terminationGround {
          code
          words
        }
        terminationReason
        catalogueSuggestion {
          unitName
          ground
          areaOnly
        }
        master {
          id
          number
          title
        }
        repeatsWaiting
        repeats {
          id
          appeal {
            id
            number
            title
            version
            stateLabel
            abilities {
              act
              label
              tone
              confirm
            }
          }
        }
        accusedUnit {
          id
          name
        }
        category {
          id
          path
        }
        subDistrict {
          id
          name
        }
        community {
          id
          name
        }
        responsibleUnit {
          id
          name
        }
        firstReceiver {
          id
          name
        }
        jointCaseLinks {
          id
          jointCase {
            id
            number
            title
            stateLabel
          }
        }
        mediations {
          id
          number
          title
          stateLabel
        }
        workOrders {
          id
          task
          unit {
            id
            name
          }
          returnGround {
            code
            words
          }
          returnEvidence
          objectionGround {
            code
            words
          }
          objectionEvidence
          extensionReason
          extensionDays
          escalationReason
          deferralGround {
            code
            words
          }
          deferralMeasures
          promisedOn
          terminationGround {
            code
            words
          }
          terminationReason
          terminationEvidence
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
          contactedAt
          contactTries
          statutoryBasis
          statutoryAmount
          statutoryUnit
        }
        handOverChain {
          id
          unit {
            id
            name
            shortName
          }
          handedAt
          acceptedAt
          leftAt
          designated
          stateLabel
          ground {
            code
            words
          }
        }
        escalations {
          id
          at
          tried
          reason
          fromUnit {
            id
            name
          }
          toUnit {
            id
            name
          }
        }
        opinions {
          id
          unitName
          stage
          mandate
          ground
          at
        }
        replies {
          id
          unitName
          kind
          body
          ground
          grounding
          article
          sourceUrl
          legalConsultation {
            id
            number
          }
          at
        }
        timesReopened
        reopenings {
          id
          reason
          newFacts
          askedAt
          granted
          decision
          decidedAt
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
        hardCases {
          id
          reason
          days
          plannedAt
          measures {
            what
            dueOn
          }
          targetOn
          personName
          askedTargetOn
          askedReason
          missedWeeks
          weekDueAt
          overdue
          doneReport
          ending
          owner {
            id
            name
          }
          weeks {
            id
            week
            text
            memberName
          }
        }
        observerQuestions {
          id
          text
          askerName
          askedName
          askedAt
          dueAt
          reply
          repliedBy
          repliedAt
          matter {
            id
            number
            title
          }
          abilities {
            act
            label
            tone
            confirm
          }
        }
        exclusions {
          id
          state
          ground {
            code
            words
          }
          evidence
          askedAt
          decidedAt
          reason
          revokedReason
          unit {
            id
            shortName
          }
          abilities {
            act
            label
            tone
            confirm
          }
        }
        instructions {
          id
          text
          givenBy
          personName
          dueOn
          overdue
          doneText
          abilities {
            act
            label
            tone
            confirm
          }
        }
        callbacks {
          id
          attempt
          byAppellant
          reached
          resolved
          satisfied
          miss
          remark
          at
        }
      }
    }
  }
`);

export type AppealInView = Extract<NonNullable<AppealPartsQuery['matter']>, { __typename: 'Appeal' }>;

/** The appeal of a page; both columns read it, it is asked for once. */
export function useAppeal(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: APPEAL,
    variables: computed(() => ({ id: id.value })),
    // Shown at once from what was read before, and read again: others work on it as well.
    requestPolicy: 'cache-and-network',
  });
  const appeal = computed(() => (data.value?.matter?.__typename === 'Appeal' ? data.value.matter : null));
  return { appeal, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
