import type { TypedDocumentNode } from '@urql/core';
import { useQuery } from '@urql/vue';
import type { Ref } from 'vue';
import { computed } from 'vue';

/** A matter of one kind on its page, with what its room reads of it; every part of the page asks, it is asked for once. */
export function useInView<Matter extends { readonly __typename: string }, Kind extends Matter['__typename']>(
  query: TypedDocumentNode<{ readonly matter?: Matter | null }, { id: string }>,
  kind: Kind,
  id: Ref<string>,
) {
  const { data, fetching, error, executeQuery } = useQuery({
    query,
    variables: computed(() => ({ id: id.value })),
    // Shown at once from what was read before, and read again: others work on it as well.
    requestPolicy: 'cache-and-network',
  });
  const one = computed(() => {
    const matter = data.value?.matter;
    return matter?.__typename === kind ? (matter as Extract<Matter, { readonly __typename: Kind }>) : null;
  });
  return { one, fetching, error, readAgain: (): void => void executeQuery({ requestPolicy: 'network-only' }) };
}
