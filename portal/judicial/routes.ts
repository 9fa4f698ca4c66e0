import { Files, ScaleToOriginal } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { UnitKind } from '../gql/schema.ts';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/court', name: 'court', component: () => import('./CourtPage.vue') },
  { path: '/procuratorate', name: 'procuratorate', component: () => import('./ProcuratoratePage.vue') },
  {
    path: '/recommendations/:id/paper',
    name: 'recommendation-paper',
    component: () => import('./RecommendationPaper.vue'),
    meta: { bare: true },
  },
];

/** Who is advised by either. */
const ADVISED: readonly UnitKind[] = [
  'COMMAND_CENTRE',
  'DEPARTMENT',
  'SUB_DISTRICT',
  'COMMUNITY',
  'ASSOCIATION',
  'LAW_SOCIETY',
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.court',
    to: '/court',
    icon: ScaleToOriginal,
    group: 'LINKAGE',
    order: 40,
    unitKinds: ['COURT', ...ADVISED],
  },
  {
    label: 'nav.procuratorate',
    to: '/procuratorate',
    icon: Files,
    group: 'LINKAGE',
    order: 41,
    unitKinds: ['PROCURATORATE', ...ADVISED],
  },
];
