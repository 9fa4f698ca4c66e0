import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { CompensationClaimPartsQuery } from '../gql/graphql.ts';

const CLAIM = graphql(`
  query CompensationClaimParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      state
      abilities {
        act
        label
        tone
        confirm
      }
      ... on CompensationClaim {
        sourceNumber
        source {
          id
          number
          title
        }
        fund {
          id
          title
        }
        filer {
          id
          name
        }
        merchant
        consumerMask
        consumer {
          phoneMask
          accountMask
        }
        facts
        loss
        received
        amount
        consentedOn
        rule {
          id
          number
          ground
        }
        approvedBy
        paidAt
        voucher
        advanced
        recovered
        writtenOff
        assignedOn
        notifiedOn
        endReason
        instalments {
          id
          number
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
        transactions {
          id
          number
          kind
          kindLabel
          at
          cash
          amount
          voucher
          memberName
        }
      }
    }
  }
`);

export type ClaimInView = Extract<
  NonNullable<CompensationClaimPartsQuery['matter']>,
  { __typename: 'CompensationClaim' }
>;

/** The claim of a page; every part of the page reads it, it is asked for once. */
export function useClaim(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: CLAIM,
    variables: computed(() => ({ id: id.value })),
    // Shown at once from what was read before, and read again: others work on it as well.
    requestPolicy: 'cache-and-network',
  });
  const claim = computed<ClaimInView | null>(() =>
    data.value?.matter?.__typename === 'CompensationClaim' ? data.value.matter : null,
  );
  return { claim, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
