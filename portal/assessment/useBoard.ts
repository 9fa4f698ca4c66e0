import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import type { AssessmentBoardQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

const BOARD = graphql(`
  query AssessmentBoard($period: String!, $formulaId: ID) {
    assessmentBoard(period: $period, formulaId: $formulaId) {
      asOf
      complete
      closed
      trial
      matterId
      formula {
        id
        name
        effectiveFrom
      }
      whole {
        rates {
          name
          hits
          of
          percent
          countedHits {
            measures
            outcomes
          }
          countedAll {
            measures
            outcomes
          }
        }
        items {
          name
          count
          counted {
            measures
            outcomes
          }
        }
      }
      standings {
        unit {
          id
          name
          shortName
        }
        group
        score
        place
        figures {
          rates {
            name
            hits
            of
            percent
            countedHits {
              measures
              outcomes
            }
            countedAll {
              measures
              outcomes
            }
          }
          items {
            name
            count
            counted {
              measures
              outcomes
            }
          }
        }
        steps {
          rate
          item
          points
          most
          count
          counted {
            measures
            outcomes
          }
        }
        corrected {
          score
          place
          corrections {
            objectionId
            points
            reason
            at
          }
        }
        held {
          score
          place
          difference
        }
        before {
          period
          score
          place
        }
      }
      nothingDue {
        unit {
          id
          shortName
        }
      }
    }
  }
`);

export type Board = AssessmentBoardQuery['assessmentBoard'];
export type Standing = Board['standings'][number];

/** The board of a period, under the formula that holds or one that is tried. */
export function useBoard(period: Ref<string>, formulaId: Ref<string | null>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: BOARD,
    // Figures move while nobody here does anything.
    requestPolicy: 'cache-and-network',
    variables: computed(() => ({ period: period.value, formulaId: formulaId.value })),
  });
  const board = computed(() => data.value?.assessmentBoard ?? null);
  const readAgain = (): void => void executeQuery({ requestPolicy: 'network-only' });
  return { board, fetching, error, readAgain };
}

export type Figures = Board['whole'];
export type Counted = Figures['rates'][number]['countedAll'];
