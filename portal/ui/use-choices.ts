import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';
import { graphql } from '../gql/index.ts';
import type { ActField } from './act-form.ts';

const Choices = graphql(`
  query Choices($after: String, $units: Boolean!, $categories: Boolean!, $members: Boolean!) {
    units(first: 100, after: $after) @include(if: $units) {
      nodes {
        id
        name
        kind
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    categories(first: 100, depth: 3) @include(if: $categories) {
      nodes {
        id
        path
      }
    }
    members(first: 100) @include(if: $members) {
      nodes {
        id
        name
        active
      }
    }
  }
`);

interface UnitChoice {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

/** What the fields of a form may choose from, read only when a field asks for it. */
export function useChoices(fields: readonly ActField[]): {
  units: Ref<readonly UnitChoice[]>;
  categories: Ref<readonly { id: string; path: string }[]>;
  members: Ref<readonly { id: string; name: string }[]>;
} {
  const asks = (kind: ActField['kind']) => fields.some((field) => field.kind === kind);
  const wanted = { units: asks('unit') || asks('units'), categories: asks('category'), members: asks('member') };
  const paused = !wanted.units && !wanted.categories && !wanted.members;
  const first = useQuery({ query: Choices, variables: wanted, pause: paused, requestPolicy: 'cache-first' });
  const after = computed(() => first.data.value?.units?.pageInfo.endCursor ?? null);
  const second = useQuery({
    query: Choices,
    variables: computed(() => ({ units: true, categories: false, members: false, after: after.value })),
    pause: computed(() => !first.data.value?.units?.pageInfo.hasNextPage),
    requestPolicy: 'cache-first',
  });
  return {
    units: computed(() => [...(first.data.value?.units?.nodes ?? []), ...(second.data.value?.units?.nodes ?? [])]),
    categories: computed(() => first.data.value?.categories?.nodes ?? []),
    members: computed(() => (first.data.value?.members?.nodes ?? []).filter((member) => member.active)),
  };
}
