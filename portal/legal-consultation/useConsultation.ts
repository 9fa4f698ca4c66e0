import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { LegalConsultationPartsQuery } from '../gql/graphql.ts';

const CONSULTATION = graphql(`
  query LegalConsultationParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      state
      ... on LegalConsultation {
        fieldLabel
        facts
        question
        merchants
        persons
        sourceNumber
        source {
          id
          number
          title
        }
        asker {
          id
          name
        }
        author {
          id
          name
        }
        reviewer {
          id
          name
        }
        signedAt
        signatory
        endReason
        opinions {
          id
          number
          text
          basis
          author
          draftedAt
          reviewer
          reviewedAt
          finding
        }
      }
    }
  }
`);

type ConsultationInView = Extract<
  NonNullable<LegalConsultationPartsQuery['matter']>,
  { __typename: 'LegalConsultation' }
>;

/** The consultation of a page; every part of the page reads it, it is asked for once. */
export function useConsultation(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: CONSULTATION,
    variables: computed(() => ({ id: id.value })),
    // Shown at once from what was read before, and read again: others work on it as well.
    requestPolicy: 'cache-and-network',
  });
  const consultation = computed<ConsultationInView | null>(() =>
    data.value?.matter?.__typename === 'LegalConsultation' ? data.value.matter : null,
  );
  return { consultation, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
