import type { Ref } from 'vue';
import { nextTick, watch } from 'vue';

/** A phone has no room for all tabs of a line: the one that is open, which `selector` finds, is brought into sight. */
export function useInSight(line: Readonly<Ref<HTMLElement | null>>, selector: string, open: () => unknown): void {
  watch(
    open,
    async () => {
      await nextTick();
      line.value?.querySelector(selector)?.scrollIntoView({ block: 'nearest', inline: 'center' });
    },
    { immediate: true, flush: 'post' },
  );
}
