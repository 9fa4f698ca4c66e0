import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useSession } from '../shell/session.ts';

/** The unit that a page of administration is about: the one that its address names, else the reader's own. */
export function useChosenUnit() {
  const route = useRoute();
  const router = useRouter();
  const session = useSession();
  const named = computed(() => (typeof route.query['unit'] === 'string' ? route.query['unit'] : null));

  return {
    mayChoose: computed(() => session.mayRead('EVERY_MEMBER')),
    unitId: computed({
      get: () => named.value ?? session.viewer?.unitId ?? null,
      set: (id) => void router.replace({ query: id ? { unit: id } : {} }),
    }),
  };
}
