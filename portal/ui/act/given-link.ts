import { shallowRef } from 'vue';

/** A link that an act gave. It is told once, so it outlives the part of the page on which the act was done. */
export const givenLink = shallowRef<string | null>(null);
