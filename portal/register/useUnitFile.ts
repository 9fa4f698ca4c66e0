import { useQuery } from '@urql/vue';
import type { MaybeRefOrGetter } from 'vue';
import { computed, toValue } from 'vue';
import { graphql } from '../gql/index.ts';
import type { Ability } from '../ui/act/ability.ts';
import type { ActTarget } from '../ui/act/form.ts';

const FILE = graphql(`
  query UnitFile($unitId: ID) {
    unitFile(unitId: $unitId) {
      __typename
      id
      version
      abilities {
        act
        label
        tone
        confirm
      }
      unit {
        id
        name
        shortName
        kind
      }
    }
  }
`);

/** The file of a unit, on which it is administered; of the district for the command centre. */
export function useUnitFile(unitId: MaybeRefOrGetter<string | null | undefined>) {
  const { data, error, fetching, executeQuery } = useQuery({
    query: FILE,
    variables: computed(() => ({ unitId: toValue(unitId) ?? null })),
  });
  const file = computed(() => data.value?.unitFile ?? null);
  const target = computed<ActTarget>(() => ({
    __typename: 'UnitFile',
    ...(file.value ? { id: file.value.id, version: file.value.version } : {}),
  }));

  return {
    file,
    error,
    fetching,
    /** On what the acts are done. */
    target,
    /** One of the acts that are offered on the file, under words of its own where they are given. */
    offered: (act: string): Ability[] => (file.value?.abilities ?? []).filter((ability) => ability.act === act),
    readAgain: () => executeQuery({ requestPolicy: 'network-only' }),
  };
}
