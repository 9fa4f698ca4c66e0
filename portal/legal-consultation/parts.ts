import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: readonly MatterParts[] = [
  {
    kind: 'LegalConsultation',
    what: defineAsyncComponent(() => import('./ConsultationWhat.vue')),
    work: defineAsyncComponent(() => import('./OpinionPanel.vue')),
    openings: [{ act: 'legalConsultationAsk', label: 'consultation.ask', from: ['Appeal', 'JointCase', 'Mediation'] }],
  },
  { kind: 'LegalExpert', what: defineAsyncComponent(() => import('./ExpertWhat.vue')) },
];
