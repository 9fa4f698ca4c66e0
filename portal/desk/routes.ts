import { List, Search } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/desk', name: 'desk', component: () => import('./DeskPage.vue') },
  { path: '/search', name: 'search', component: () => import('./SearchPage.vue') },
];

export const navigation: NavigationItem[] = [
  { label: 'nav.desk', to: '/desk', icon: List, group: 'DAILY', order: 10 },
  { label: 'nav.search', to: '/search', icon: Search, group: 'DAILY', order: 25 },
];
