import type { InjectionKey } from 'vue';

/** Code of the district that a resident files with. */
export const FILED_WITH: InjectionKey<string> = Symbol('filed with');
