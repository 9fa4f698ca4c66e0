import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/matters/:id', name: 'matter', component: () => import('./MatterPage.vue') },
];
