import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: readonly MatterParts[] = [
  { kind: 'AssessmentPeriod', what: defineAsyncComponent(() => import('./PeriodWhat.vue')) },
  { kind: 'AssessmentFormula', what: defineAsyncComponent(() => import('./FormulaWhat.vue')) },
  { kind: 'AssessmentObjection', what: defineAsyncComponent(() => import('./ObjectionWhat.vue')) },
];
