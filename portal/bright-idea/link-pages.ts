import type { LinkPages } from '../resident/links.ts';

export const linkPages: LinkPages = { IDEA: () => import('./TrackedIdea.vue') };
