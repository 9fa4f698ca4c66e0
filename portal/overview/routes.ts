import { DataAnalysis } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/overview', name: 'overview', component: () => import('./OverviewPage.vue') },
  { path: '/overview/appeals', name: 'overview-appeals', component: () => import('./CountedAppealsPage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.overview',
    to: '/overview',
    icon: DataAnalysis,
    group: 'DAILY',
    order: 22,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'SUB_DISTRICT', 'COMMUNITY', 'DEPARTMENT', 'ASSOCIATION'],
    roles: ['HEAD'],
  },
];
