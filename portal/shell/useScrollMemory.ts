import type { Ref } from 'vue';
import { nextTick } from 'vue';
import { useRouter } from 'vue-router';

/** Keeps the place in the scrolled part of the frame for each step of the history; a new page begins at its top. */
export function useScrollMemory(scrolled: Readonly<Ref<HTMLElement | null>>): void {
  const router = useRouter();
  const places = new Map<number, number>();
  const step = (): number => (history.state as { position?: number } | null)?.position ?? 0;
  let left = step();

  router.beforeEach(() => void places.set(left, scrolled.value?.scrollTop ?? 0));
  router.afterEach(async (to, from) => {
    const goesBack = step() < left;
    left = step();
    if (to.path === from.path) return;
    await nextTick();
    scrolled.value?.scrollTo({ top: goesBack ? places.get(left) : 0 });
  });
}
