import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { CompensationFundPartsQuery } from '../gql/graphql.ts';

const FUND = graphql(`
  query CompensationFundParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      version
      abilities {
        act
        label
        tone
        confirm
      }
      ... on CompensationFund {
        keeper {
          id
          name
        }
        balance
        available
        toRecover
        rule {
          id
          number
        }
        rules {
          id
          number
          capPerClaim
          capPerMerchant
          capPerYear
          subjects
          ground
          effectiveFrom
          setBy
        }
        deposits {
          id
          name
          balance
        }
      }
    }
  }
`);

type FundInView = Extract<NonNullable<CompensationFundPartsQuery['matter']>, { __typename: 'CompensationFund' }>;

/** A fund with its rules. */
export function useFund(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: FUND,
    variables: computed(() => ({ id: id.value })),
    requestPolicy: 'cache-and-network',
  });
  const fund = computed<(FundInView & { rule: FundInView['rules'][number] | null }) | null>(() => {
    const it = data.value?.matter;
    if (it?.__typename !== 'CompensationFund') return null;
    return { ...it, rule: it.rules.find(({ id: one }) => one === it.rule?.id) ?? null };
  });
  return { fund, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
