import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: readonly MatterParts[] = [
  {
    kind: 'JudicialConfirmation',
    what: defineAsyncComponent(() => import('./ConfirmationWhat.vue')),
    work: defineAsyncComponent(() => import('./ConfirmationWork.vue')),
  },
  {
    kind: 'Recommendation',
    what: defineAsyncComponent(() => import('./RecommendationWhat.vue')),
    work: defineAsyncComponent(() => import('./RecommendationWork.vue')),
  },
  {
    kind: 'PublicInterestClue',
    what: defineAsyncComponent(() => import('./ClueWhat.vue')),
    work: defineAsyncComponent(() => import('./ClueWork.vue')),
    openings: [{ act: 'clueScreen', label: 'clue.screen', from: ['Appeal'], several: 'appealIds' }],
  },
  {
    kind: 'PreSuitQuestion',
    what: defineAsyncComponent(() => import('./QuestionWhat.vue')),
    openings: [{ act: 'preSuitAsk', label: 'question.ask', from: ['Appeal', 'Mediation', 'JointCase'] }],
  },
];
