import { Finished } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/weekly-review', name: 'weekly-review', component: () => import('./WeeklyReviewPage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.weeklyReview',
    to: '/weekly-review',
    icon: Finished,
    group: 'SUPERVISION',
    order: 33,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
  },
];
