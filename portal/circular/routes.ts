import { Tickets } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/circulars', name: 'circulars', component: () => import('./CircularsPage.vue') },
  {
    path: '/circulars/:id/paper',
    name: 'circular-paper',
    component: () => import('./CircularPaper.vue'),
    meta: { bare: true },
  },
  {
    path: '/public/circulars',
    name: 'public-circulars',
    component: () => import('./PublicCircularsPage.vue'),
    meta: { open: true },
  },
  {
    path: '/public/circulars/:district/:id',
    name: 'public-circular',
    component: () => import('./PublicCircularsPage.vue'),
    meta: { open: true },
  },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.circulars',
    to: '/circulars',
    icon: Tickets,
    group: 'ASSESSMENT',
    order: 52,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'SUB_DISTRICT', 'COMMUNITY', 'DEPARTMENT', 'ASSOCIATION'],
  },
];
