import { Phone } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/callbacks', name: 'callbacks', component: () => import('./CallbackPage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.callbacks',
    to: '/callbacks',
    icon: Phone,
    group: 'HANDLING',
    order: 30,
    unitKinds: ['COMMAND_CENTRE'],
    roles: ['HEAD', 'HANDLER'],
  },
];
