import { createRouter, createWebHistory } from 'vue-router';
import { session } from './client.ts';

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/sign-in', name: 'sign-in', component: () => import('./SignInPage.vue') },
    { path: '/public', name: 'public', component: () => import('../resident/ResidentPage.vue') },
    {
      path: '/',
      component: () => import('./AppShell.vue'),
      children: [
        { path: '', name: 'desk', component: () => import('../desk/DeskPage.vue') },
        { path: 'register', name: 'register', component: () => import('../appeal/RegisterPage.vue') },
        { path: 'search', name: 'search', component: () => import('../desk/SearchPage.vue') },
        { path: 'matters/:id', name: 'matter', component: () => import('../matter/MatterPage.vue') },
        { path: ':rest(.*)*', name: 'not-found', component: () => import('./NotFoundPage.vue') },
      ],
    },
  ],
});

session.onLost = () => {
  const { name, fullPath } = router.currentRoute.value;
  if (name !== 'sign-in') void router.replace({ name: 'sign-in', query: { to: fullPath } });
};
