import type { LinkPages } from '../resident/links.ts';

export const linkPages: LinkPages = {
  CLOSURE: () => import('./RegisterPage.vue'),
  CLAIM: () => import('./ReceiptPage.vue'),
};
