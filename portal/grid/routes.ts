import { Location, MapLocation } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/visits', name: 'visits', component: () => import('./VisitsPage.vue') },
  { path: '/visits/new', name: 'visit-new', component: () => import('./NewVisitPage.vue') },
  { path: '/grids', name: 'grids', component: () => import('./GridsPage.vue') },
  {
    path: '/grids/cards/:id',
    name: 'door-card',
    component: () => import('./DoorCard.vue'),
    meta: { bare: true },
  },
  {
    path: '/public/p/:district/:code',
    name: 'public-profile',
    component: () => import('./PublicProfilePage.vue'),
    meta: { open: true },
  },
];

export const navigation: NavigationItem[] = [
  // At the thumb of whoever visits; the others come to it from the grids.
  { label: 'nav.visits', to: '/visits', icon: Location, group: 'DAILY', order: 12, act: 'doorVisitRecord' },
  {
    label: 'nav.grids',
    to: '/grids',
    icon: MapLocation,
    group: 'HANDLING',
    order: 38,
    unitKinds: ['COMMUNITY', 'SUB_DISTRICT', 'COMMAND_CENTRE'],
  },
];
