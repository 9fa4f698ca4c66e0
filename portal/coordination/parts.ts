import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'Meeting',
  what: defineAsyncComponent(() => import('./MeetingWhat.vue')),
  work: defineAsyncComponent(() => import('./MeetingWork.vue')),
};
