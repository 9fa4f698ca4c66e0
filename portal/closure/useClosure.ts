import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { ClosurePartsQuery } from '../gql/graphql.ts';

const CLOSURE = graphql(`
  query ClosureParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Closure {
        merchantId
        merchantName
        closedOn
        interestFrom
        facts
        declaredAt
        declaredBy
        finding
        registerUntil
        claimCount
        settledCount
        claimedSum
        refundedSum
        alert {
          id
          number
          title
        }
        claims {
          id
          number
          state
          stateLabel
          nameMask
          phoneMask
          cardNumber
          cardLabel
          card {
            kind
            paid
            paidOn
            bonus
            used
            listPrice
            times
            timesUsed
            startsOn
            endsOn
            hadSameBefore
          }
          proof
          byResident
          fault
          faultLabel
          registeredAt
          verifiedBy
          finding
          total
          steps {
            article
            words
            amount
          }
          exit
          exitLabel
          exitRemark
          dueOn
          paidOn
          mediationId
          mediation {
            id
            number
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
        handOvers {
          id
          receiverLabel
          receiverName
          facts
          documentNumber
          clue {
            __typename
            id
            number
            stateLabel
          }
          at
          unitName
        }
      }
    }
  }
`);

export type ClosureInView = Extract<NonNullable<ClosurePartsQuery['matter']>, { __typename: 'Closure' }>;
export type ClaimInView = ClosureInView['claims'][number];

/** The closure of a page; every part of the page reads it, it is asked for once. */
export function useClosure(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: CLOSURE,
    variables: computed(() => ({ id: id.value })),
    requestPolicy: 'cache-and-network',
  });
  const closure = computed<ClosureInView | null>(() =>
    data.value?.matter?.__typename === 'Closure' ? data.value.matter : null,
  );
  return { closure, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
