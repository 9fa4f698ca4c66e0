import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'JointCase',
  what: defineAsyncComponent(() => import('./JointCaseWhat.vue')),
  work: defineAsyncComponent(() => import('./JointCaseWork.vue')),
  openings: [
    { act: 'jointCaseOpen', label: 'joint.open', from: ['Appeal'] },
    { act: 'jointCasePropose', label: 'joint.propose', from: ['Appeal'], unless: 'jointCaseOpen' },
  ],
};
