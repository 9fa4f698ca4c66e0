import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'AssessmentCircular',
  what: defineAsyncComponent(() => import('./CircularWhat.vue')),
  work: defineAsyncComponent(() => import('./CircularWork.vue')),
};
