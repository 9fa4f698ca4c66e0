import { useEventListener } from '@vueuse/core';
import type { Ref } from 'vue';
import { computed, inject, ref } from 'vue';
import { LETTER_KEYS } from './context.ts';

/** A key of a page, shown in its hints. */
export interface KeyBinding {
  /** `KeyboardEvent.key`; a single letter is given small. */
  readonly key: string;
  readonly label: string;
  readonly run: (event: KeyboardEvent) => void;
  /** Not offered when false. */
  readonly when?: () => boolean;
  /** Left out of the hints, for a second key of the same act. */
  readonly silent?: boolean;
}

const TYPING = 'input:not([type=checkbox],[type=radio]),textarea,select,[contenteditable=true]';
const OPENED = 'dialog[open],[role=menu],[role=listbox]';
const PRESSED = 'a[href],button,summary,[role=tab],[role=checkbox]';

/**
 * Keys of a page. They rest while somebody types or a dialog is open, and letters rest when they are switched off; Enter
 * and the space bar stay with the button that has the focus.
 */
export function useKeyboard(bindings: Ref<readonly KeyBinding[]>) {
  const letters = inject(LETTER_KEYS, ref(true));
  const offered = computed(() =>
    bindings.value.filter(({ key, when }) => (letters.value || !isLetter(key)) && (when?.() ?? true)),
  );

  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
    const binding = isResting(event) ? undefined : offered.value.find(({ key }) => key === nameOf(event.key));
    if (!binding) return;
    event.preventDefault();
    binding.run(event);
  });

  return { hints: computed(() => offered.value.filter(({ silent }) => !silent)) };
}

const isLetter = (key: string): boolean => /^[a-z0-9?/]$/.test(key);
const nameOf = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

function isResting({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING) || [...document.querySelectorAll(OPENED)].some((opened) => opened.checkVisibility()))
    return true;
  return (key === 'Enter' || key === ' ') && target.closest(PRESSED) !== null;
}
