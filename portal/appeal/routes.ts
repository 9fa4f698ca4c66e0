import { Calendar, Plus, Upload } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/register', name: 'register', component: () => import('./RegisterPage.vue') },
  { path: '/deferrals', name: 'deferrals', component: () => import('./DeferralsPage.vue') },
  { path: '/escalations', name: 'escalations', component: () => import('./EscalationsPage.vue') },
];

export const navigation: NavigationItem[] = [
  { label: 'nav.register', to: '/register', icon: Plus, group: 'DAILY', order: 20, act: 'appealRegister' },
  {
    label: 'nav.deferrals',
    to: '/deferrals',
    icon: Calendar,
    group: 'HANDLING',
    order: 33,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
  },
  {
    label: 'nav.escalations',
    to: '/escalations',
    icon: Upload,
    group: 'HANDLING',
    order: 34,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPARTMENT', 'SUB_DISTRICT', 'COMMUNITY'],
  },
];
