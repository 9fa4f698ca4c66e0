import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: readonly MatterParts[] = [
  {
    kind: 'DeputySuggestion',
    what: defineAsyncComponent(() => import('./SuggestionWhat.vue')),
    work: defineAsyncComponent(() => import('./SuggestionWork.vue')),
  },
  {
    kind: 'StationDay',
    what: defineAsyncComponent(() => import('./StationDayWhat.vue')),
    work: defineAsyncComponent(() => import('./StationDayWork.vue')),
  },
  {
    kind: 'FocusedSupervision',
    what: defineAsyncComponent(() => import('./SupervisionWhat.vue')),
    work: defineAsyncComponent(() => import('./SupervisionWork.vue')),
  },
  { kind: 'HandlingRating', what: defineAsyncComponent(() => import('./RatingWhat.vue')) },
];
