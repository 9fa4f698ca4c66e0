import type { Ref } from 'vue';
import { graphql } from '../gql/index.ts';
import { useInView } from '../matter/useInView.ts';

const ONE = graphql(`
  query BrightIdeaInView($id: ID!) {
    matter(id: $id) {
      __typename
      id
      version
      ... on BrightIdea {
        text
        benefit
        proposedBy
        proposedAt
        weigherName
        recommended
        opinion
        adopted
        reason
        decidedAt
        dueOn
        result
        masterNumber
      }
    }
  }
`);

/** A bright idea on the page of its matter. */
export const useIdea = (id: Ref<string>) => useInView(ONE, 'BrightIdea', id);
