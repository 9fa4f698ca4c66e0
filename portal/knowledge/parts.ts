import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'KnowledgeEntry',
  what: defineAsyncComponent(() => import('./KnowledgeWhat.vue')),
  work: defineAsyncComponent(() => import('./KnowledgeWork.vue')),
};
