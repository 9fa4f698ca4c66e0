import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'WeeklyReview',
  what: defineAsyncComponent(() => import('./WeeklyReviewWhat.vue')),
};
