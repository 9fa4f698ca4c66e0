import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'Interview',
  what: defineAsyncComponent(() => import('./InterviewWhat.vue')),
  work: defineAsyncComponent(() => import('./InterviewWork.vue')),
  openings: [{ act: 'interviewCall', label: 'interview.call', from: ['Merchant'] }],
};
