import { CombinedError } from '@urql/core';
import { ref, shallowRef } from 'vue';

/** Something that is read by several queries, with what a page needs to say how far that is. `read` reads it anew. */
export function useReading<T>(reading: () => Promise<T>) {
  const value = shallowRef<T>();
  const fetching = ref(false);
  const error = shallowRef<CombinedError>();

  async function read(): Promise<void> {
    fetching.value = true;
    error.value = undefined;
    try {
      value.value = await reading();
    } catch (failed) {
      if (!(failed instanceof CombinedError)) throw failed;
      error.value = failed;
    } finally {
      fetching.value = false;
    }
  }

  return { value, fetching, error, read };
}
