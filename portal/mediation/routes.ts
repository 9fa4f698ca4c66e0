import { ChatDotRound } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/mediations', name: 'mediations', component: () => import('./MediationsPage.vue') },
  {
    path: '/mediations/:id/agreement',
    name: 'agreement',
    component: () => import('./AgreementPage.vue'),
    meta: { bare: true },
  },
  {
    path: '/mediations/:id/sessions/:session',
    name: 'session-record',
    component: () => import('./SessionRecordPage.vue'),
    meta: { bare: true },
  },
];

export const navigation: NavigationItem[] = [
  { label: 'nav.mediations', to: '/mediations', icon: ChatDotRound, group: 'HANDLING', order: 40 },
];
