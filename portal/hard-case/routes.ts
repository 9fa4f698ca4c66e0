import { Aim } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/hard-cases', name: 'hard-cases', component: () => import('./HardCasesPage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.hardCases',
    to: '/hard-cases',
    icon: Aim,
    group: 'HANDLING',
    order: 32,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
  },
];
