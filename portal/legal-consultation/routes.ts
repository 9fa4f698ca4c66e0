import { Memo } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/legal-consultations', name: 'legal-consultations', component: () => import('./ConsultationsPage.vue') },
  { path: '/legal-consultations/experts', name: 'legal-experts', component: () => import('./ExpertsPage.vue') },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.legalConsultations',
    to: '/legal-consultations',
    icon: Memo,
    group: 'LINKAGE',
    order: 30,
    unitKinds: [
      'COMMAND_CENTRE',
      'DEPARTMENT',
      'SUB_DISTRICT',
      'COMMUNITY',
      'ASSOCIATION',
      'LAW_SOCIETY',
      'LEGAL_EXPERT',
    ],
  },
];
