import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/public', name: 'public', component: () => import('./ResidentPage.vue'), meta: { open: true } },
  { path: '/link', name: 'link', component: () => import('./LinkPage.vue'), meta: { open: true } },
];
