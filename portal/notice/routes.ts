import { Stamp } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/notices', name: 'notices', component: () => import('./NoticesPage.vue') },
  {
    path: '/notices/:id/paper',
    name: 'notice-paper',
    component: () => import('./NoticePaper.vue'),
    meta: { bare: true },
  },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.notices',
    to: '/notices',
    icon: Stamp,
    group: 'SUPERVISION',
    order: 35,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
  },
];
