import type { Ref } from 'vue';
import { graphql } from '../gql/index.ts';
import { useInView } from '../matter/useInView.ts';

const ONE = graphql(`
  query StationDayInView($id: ID!) {
    matter(id: $id) {
      __typename
      id
      version
      ... on StationDay {
        stationName
        startsAt
        endsAt
        place
        topic
        deputies
        contacts {
          id
          number
          title
          summary
          residentMask
          appealNumber
          answeredAtOnce
          at
          feedback
          fedBackAt
          appeal {
            id
            stateLabel
          }
          abilities {
            act
            label
            tone
            confirm
          }
        }
      }
    }
  }
`);

/** A station day on the page of its matter. */
export const useStationDay = (id: Ref<string>) => useInView(ONE, 'StationDay', id);
