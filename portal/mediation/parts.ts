import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'Mediation',
  what: defineAsyncComponent(() => import('./MediationWhat.vue')),
  work: defineAsyncComponent(() => import('./MediationWork.vue')),
  openings: [{ act: 'mediationApply', label: 'mediation.apply', from: ['Appeal', 'JointCase'] }],
};
