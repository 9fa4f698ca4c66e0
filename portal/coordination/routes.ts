import { Calendar } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/meetings', name: 'meetings', component: () => import('./MeetingsPage.vue') },
  {
    path: '/meetings/:id/minutes',
    name: 'meeting-minutes',
    component: () => import('./MinutesPaper.vue'),
    meta: { bare: true },
  },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.meetings',
    to: '/meetings',
    icon: Calendar,
    group: 'SUPERVISION',
    order: 36,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
  },
];
