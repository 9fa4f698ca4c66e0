import type { Ref } from 'vue';
import { graphql } from '../gql/index.ts';
import { useInView } from '../matter/useInView.ts';

const ONE = graphql(`
  query FocusedSupervisionInView($id: ID!) {
    matter(id: $id) {
      __typename
      id
      version
      ... on FocusedSupervision {
        stationName
        deputies
        purpose
        until
        declineReason
        findings
        advice
        reportedAt
        appeals {
          id
          number
          title
          appeal {
            id
            stateLabel
          }
        }
      }
    }
  }
`);

/** A focused supervision on the page of its matter. */
export const useSupervision = (id: Ref<string>) => useInView(ONE, 'FocusedSupervision', id);
