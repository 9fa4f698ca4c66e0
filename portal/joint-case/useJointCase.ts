import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';

const JOINT_CASE = graphql(`
  query JointCaseParts($id: ID!) {
    matter(id: $id) {
      __typename
      id
      ... on JointCase {
        reasonLabel
        facts
        conclusion
        conveneNote
        declineReason
        wishedUnits
        linkedAppeals {
          id
          appealId
          number
          title
          appeal {
            id
          }
        }
        mediations {
          id
          number
          title
          stateLabel
        }
        tasks {
          id
          title
          detail
          stateLabel
          result
          unit {
            id
            name
          }
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
        decisions {
          id
          number
          unitName
          text
          ground
          at
          binding
        }
        annex {
          id
          unitName
          text
          openTo
          at
        }
      }
    }
  }
`);

/** The joint case of a page; both columns read it, it is asked for once. */
export function useJointCase(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: JOINT_CASE,
    variables: computed(() => ({ id: id.value })),
    // Shown at once from what was read before, and read again: others work on it as well.
    requestPolicy: 'cache-and-network',
  });
  const joint = computed(() => (data.value?.matter?.__typename === 'JointCase' ? data.value.matter : null));
  return { joint, fetching, error, readAgain: () => executeQuery({ requestPolicy: 'network-only' }) };
}
