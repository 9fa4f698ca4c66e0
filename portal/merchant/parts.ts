import { defineAsyncComponent } from 'vue';
import type { MatterParts } from '../matter/parts.ts';

export const parts: MatterParts = {
  kind: 'Merchant',
  what: defineAsyncComponent(() => import('./MerchantWhat.vue')),
  work: defineAsyncComponent(() => import('./MerchantWork.vue')),
};
