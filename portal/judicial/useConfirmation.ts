import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { ConfirmationPartsQuery } from '../gql/graphql.ts';

const CONFIRMATION = graphql(`
  query ConfirmationParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      state
      isOpen
      version
      mediations {
        id
        number
        title
        stateLabel
      }
      ... on JudicialConfirmation {
        mediationNumber
        inForceAt
        applyUntil
        appliedAt
        caseNumber
        acceptedAt
        extended
        endedAt
        groundLabel
        body {
          id
          name
        }
        court {
          id
          name
        }
        mediation {
          id
        }
        checklist {
          material
          label
          handedIn
        }
        file {
          form
          facts
          liabilities
          content
          performanceManner
          total
          askedFor
          ruling
        }
        parties {
          id
          number
          role
          kind
          nameMask
          phoneMask
          manner
          signedOn
          byAgent
          abilities {
            act
          }
        }
      }
    }
  }
`);

export type ConfirmationInView = Extract<
  NonNullable<ConfirmationPartsQuery['matter']>,
  { __typename: 'JudicialConfirmation' }
>;

/** The confirmation of a page; every part of the page reads it, it is asked for once. */
export function useConfirmation(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: CONFIRMATION,
    variables: computed(() => ({ id: id.value })),
    requestPolicy: 'cache-and-network',
  });
  const confirmation = computed<ConfirmationInView | null>(() =>
    data.value?.matter?.__typename === 'JudicialConfirmation' ? data.value.matter : null,
  );
  return { confirmation, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
