import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'Appeal',
  what: defineAsyncComponent(() => import('./AppealWhat.vue')),
  work: defineAsyncComponent(() => import('./AppealWork.vue')),
};
