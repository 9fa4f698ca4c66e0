import { Setting } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  {
    path: '/administration',
    component: () => import('./Administration.vue'),
    children: [
      { path: '', redirect: { name: 'administration-members' } },
      { path: 'members', name: 'administration-members', component: () => import('./MembersPage.vue') },
      { path: 'units', name: 'administration-units', component: () => import('./UnitsPage.vue') },
      { path: 'catalogue', name: 'administration-catalogue', component: () => import('./CataloguePage.vue') },
      { path: 'statutory', name: 'administration-statutory', component: () => import('./StatutoryPage.vue') },
      { path: 'calendar', name: 'administration-calendar', component: () => import('./CalendarPage.vue') },
      { path: 'settings', name: 'administration-settings', component: () => import('./SettingsPage.vue') },
      { path: 'grounds', name: 'administration-grounds', component: () => import('./GroundsPage.vue') },
      { path: 'sign-ins', name: 'administration-sign-ins', component: () => import('./SignInsPage.vue') },
      { path: 'record', name: 'administration-record', component: () => import('./RecordPage.vue') },
    ],
  },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.administration',
    to: '/administration',
    icon: Setting,
    group: 'ADMINISTRATION',
    order: 80,
    roles: ['ADMINISTRATOR', 'AUDITOR'],
  },
];
