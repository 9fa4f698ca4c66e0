import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: readonly MatterParts[] = [
  {
    kind: 'DoorVisit',
    what: defineAsyncComponent(() => import('./DoorVisitWhat.vue')),
    work: defineAsyncComponent(() => import('./DoorVisitWork.vue')),
  },
  { kind: 'StarRating', what: defineAsyncComponent(() => import('./StarRatingWhat.vue')) },
];
