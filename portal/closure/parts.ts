import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'Closure',
  what: defineAsyncComponent(() => import('./ClosureWhat.vue')),
  work: defineAsyncComponent(() => import('./ClosureWork.vue')),
  openings: [{ act: 'closureDeclare', label: 'closure.declare', from: ['Merchant'] }],
};
