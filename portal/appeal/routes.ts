import { Plus } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/register', name: 'register', component: () => import('./RegisterPage.vue') },
];

export const navigation: NavigationItem[] = [
  { label: 'nav.register', to: '/register', icon: Plus, order: 20, act: 'appealRegister' },
];
