import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: readonly MatterParts[] = [
  { kind: 'Alert', what: defineAsyncComponent(() => import('./AlertWhat.vue')) },
  {
    kind: 'AlertRule',
    what: defineAsyncComponent(() => import('./RuleWhat.vue')),
    work: defineAsyncComponent(() => import('./RuleTrial.vue')),
  },
];
