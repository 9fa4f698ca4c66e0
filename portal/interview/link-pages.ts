import type { LinkPages } from '../resident/links.ts';

export const linkPages: LinkPages = { MERCHANT: () => import('./AnswerPage.vue') };
