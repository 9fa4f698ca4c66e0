import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: readonly MatterParts[] = [
  {
    kind: 'CompensationClaim',
    what: defineAsyncComponent(() => import('./ClaimWhat.vue')),
    work: defineAsyncComponent(() => import('./ClaimWork.vue')),
    openings: [{ act: 'compensationPropose', label: 'compensation.propose', from: ['Appeal', 'Mediation'] }],
  },
  { kind: 'CompensationFund', what: defineAsyncComponent(() => import('./FundWhat.vue')) },
];
