import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';

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
export function useStationDay(id: Ref<string>) {
  const { data, fetching, error, executeQuery } = useQuery({
    query: ONE,
    variables: computed(() => ({ id: id.value })),
  });
  const one = computed(() => {
    const matter = data.value?.matter;
    return matter?.__typename === 'StationDay' ? matter : null;
  });
  return { one, fetching, error, readAgain: (): void => void executeQuery({ requestPolicy: 'network-only' }) };
}
