import type { InjectionKey, Ref } from 'vue';

/** Whose drafts are kept here: a draft never shows up at another member's desk. */
export const DRAFT_OWNER: InjectionKey<Ref<string>> = Symbol('draft owner');

/** Whether single letters act (WCAG 2.1.4: they can be switched off). */
export const LETTER_KEYS: InjectionKey<Ref<boolean>> = Symbol('letter keys');

/** True once somebody has gone from one page to another: from then on a new page takes the focus. */
export const NAVIGATED: InjectionKey<Ref<boolean>> = Symbol('navigated');

/** Whether the frame has a bar for the acts of the page, always in sight. */
export const ACT_BAR: InjectionKey<string> = Symbol('act bar');

/** Headers that say who sends or opens a file, where no session does: a resident's link. */
export const FILE_HEADERS: InjectionKey<Readonly<Record<string, string>>> = Symbol('file headers');
