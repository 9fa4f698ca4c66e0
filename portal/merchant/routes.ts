import { Shop } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/merchants', name: 'merchants', component: () => import('./MerchantsPage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.merchants',
    to: '/merchants',
    icon: Shop,
    group: 'LINKAGE',
    order: 60,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY', 'ASSOCIATION'],
  },
];
