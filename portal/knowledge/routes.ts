import { Reading } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/knowledge', name: 'knowledge', component: () => import('./KnowledgePage.vue') },
];

export const navigation: NavigationItem[] = [
  { label: 'nav.knowledge', to: '/knowledge', icon: Reading, group: 'DAILY', order: 27 },
];
