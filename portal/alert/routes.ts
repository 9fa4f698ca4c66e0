import { Bell } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/alerts', name: 'alerts', component: () => import('./AlertsPage.vue') },
  { path: '/alerts/rules', name: 'alert-rules', component: () => import('./RulesPage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.alerts',
    to: '/alerts',
    icon: Bell,
    group: 'SUPERVISION',
    order: 34,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP'],
  },
];
