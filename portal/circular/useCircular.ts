import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { CircularPartsQuery } from '../gql/graphql.ts';

const CIRCULAR = graphql(`
  query CircularParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      number
      title
      state
      version
      ... on AssessmentCircular {
        periodId
        periodCode
        documentNumber
        withdrawnReason
        versions {
          id
          number
          title
          preface
          findings
          requirement
          changes
          approvedBy
          publishedAt
          cases {
            appealId
            number
            side
            unit
            subject
            words
          }
          figures {
            takenAt
            digest
            whole {
              name
              hits
              of
              percent
            }
            rows {
              unitId
              unit
              group
              place
              score
              corrected
              rates {
                name
                hits
                of
                percent
              }
              items {
                name
                count
              }
            }
            nothingDue
            red {
              unit
              group
              place
              score
            }
            black {
              unit
              group
              place
              score
            }
            rule {
              redPlaces
              redAtLeast
              blackPlaces
              blackBelow
            }
          }
        }
        proposals {
          id
          appealId
          number
          side
          unit
          subject
          words
          reasons
          state
          abilities {
            act
            label
            tone
            confirm
          }
        }
        receipts {
          id
          version
          signedAt
          signedBy
          unit {
            id
            name
          }
        }
      }
    }
  }
`);

export type CircularInView = Extract<NonNullable<CircularPartsQuery['matter']>, { __typename: 'AssessmentCircular' }>;
export type Version = CircularInView['versions'][number];

/** What a circular says, of the desk’s or of the residents’ pages. */
export type Said = Pick<Version, 'preface' | 'findings' | 'requirement'> & {
  readonly figures: Pick<Version['figures'], 'rows' | 'nothingDue' | 'red' | 'black' | 'rule'>;
  readonly cases: readonly Pick<Version['cases'][number], 'side' | 'unit' | 'subject' | 'words'>[];
};

/** The circular of a page; every part of the page reads it, it is asked for once. */
export function useCircular(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: CIRCULAR,
    variables: computed(() => ({ id: id.value })),
    requestPolicy: 'cache-and-network',
  });
  const circular = computed<CircularInView | null>(() =>
    data.value?.matter?.__typename === 'AssessmentCircular' ? data.value.matter : null,
  );
  return { circular, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
