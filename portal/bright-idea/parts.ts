import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'BrightIdea',
  what: defineAsyncComponent(() => import('./IdeaWhat.vue')),
  work: defineAsyncComponent(() => import('./IdeaWork.vue')),
};
