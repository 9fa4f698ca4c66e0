import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'Notice',
  what: defineAsyncComponent(() => import('./NoticeWhat.vue')),
  work: defineAsyncComponent(() => import('./NoticeWork.vue')),
  openings: [{ act: 'noticePropose', label: 'notice.propose', from: ['Appeal'], several: 'appealIds' }],
};
