import { Histogram } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/assessment', name: 'assessment', component: () => import('./AssessmentPage.vue') },
  { path: '/assessment/facts', name: 'assessment-facts', component: () => import('./FactsPage.vue') },
  { path: '/assessment/formulas', name: 'assessment-formulas', component: () => import('./FormulasPage.vue') },
  { path: '/assessment/exclusions', name: 'assessment-exclusions', component: () => import('./ExclusionsPage.vue') },
  { path: '/assessment/units/:unit', name: 'assessment-unit', component: () => import('./UnitScorePage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.assessment',
    to: '/assessment',
    icon: Histogram,
    group: 'ASSESSMENT',
    order: 50,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'SUB_DISTRICT', 'COMMUNITY', 'DEPARTMENT', 'ASSOCIATION'],
  },
];
