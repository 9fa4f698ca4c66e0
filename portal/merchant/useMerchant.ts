import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { MerchantPartsQuery } from '../gql/graphql.ts';

const MERCHANT = graphql(`
  query MerchantParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on Merchant {
        name
        creditCode
        address
        isPlatform
        enteredAt
        enteredBy
        isKey
        complaintCount
        recentCount
        closureNumber
        association {
          id
          name
        }
        names {
          id
          name
        }
        months {
          month
          count
        }
        measures {
          id
          kindLabel
          what
          takenOn
          unitName
        }
        commitments {
          id
          what
          dueOn
          kept
          interviewId
        }
        interviews {
          id
          interviewId
          heldAt
          before
          after
        }
        closures {
          id
          number
          title
          stateLabel
          isOpen
          claimCount
          settledCount
        }
      }
    }
    merchantAppeals(merchantId: $id, first: 10) {
      nodes {
        __typename
        id
        number
        title
        stateLabel
        isOpen
        openedAt
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

export type MerchantInView = Extract<NonNullable<MerchantPartsQuery['matter']>, { __typename: 'Merchant' }>;

/** The file of a merchant and the latest appeals that name it; every part of the page reads it, it is asked for once. */
export function useMerchant(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: MERCHANT,
    variables: computed(() => ({ id: id.value })),
    requestPolicy: 'cache-and-network',
  });
  const merchant = computed<MerchantInView | null>(() =>
    data.value?.matter?.__typename === 'Merchant' ? data.value.matter : null,
  );
  const appeals = computed(() => data.value?.merchantAppeals.nodes ?? []);
  return { merchant, appeals, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
