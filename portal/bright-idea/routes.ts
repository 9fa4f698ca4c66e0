import { Sunny } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/ideas', name: 'ideas', component: () => import('./IdeasPage.vue') },
  { path: '/public/idea', name: 'public-idea', component: () => import('./PublicIdeaPage.vue'), meta: { open: true } },
];

export const navigation: NavigationItem[] = [
  { label: 'nav.ideas', to: '/ideas', icon: Sunny, group: 'SUPERVISION', order: 44 },
];
