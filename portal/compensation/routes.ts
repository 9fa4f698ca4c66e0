import { Wallet } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/compensation', name: 'compensation', component: () => import('./CompensationPage.vue') },
  { path: '/compensation/funds/:id', name: 'compensation-fund', component: () => import('./FundPage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.compensation',
    to: '/compensation',
    icon: Wallet,
    group: 'HANDLING',
    order: 45,
    unitKinds: ['COMMAND_CENTRE', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY', 'ASSOCIATION', 'LAW_SOCIETY'],
  },
];
