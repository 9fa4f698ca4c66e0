import { ChatLineSquare, DataAnalysis, Reading, View } from '@element-plus/icons-vue';
import type { RouteRecordRaw } from 'vue-router';
import type { NavigationItem } from '../shell/navigation.ts';

export const routes: RouteRecordRaw[] = [
  { path: '/observation', name: 'observation', component: () => import('./ObservationPage.vue') },
  { path: '/suggestions', name: 'suggestions', component: () => import('./SuggestionsPage.vue') },
  { path: '/station-days', name: 'station-days', component: () => import('./StationDaysPage.vue') },
  { path: '/supervisions', name: 'supervisions', component: () => import('./SupervisionsPage.vue') },
  {
    path: '/public/station-days',
    name: 'public-station-days',
    component: () => import('./PublicStationDaysPage.vue'),
    meta: { open: true },
  },
];

export const navigation: NavigationItem[] = [
  {
    label: 'nav.observation',
    to: '/observation',
    icon: View,
    group: 'DAILY',
    order: 12,
    unitKinds: ['DEPUTY', 'DEPUTY_STATION'],
  },
  {
    label: 'nav.suggestions',
    to: '/suggestions',
    icon: ChatLineSquare,
    group: 'SUPERVISION',
    order: 41,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPARTMENT', 'SUB_DISTRICT', 'DEPUTY', 'DEPUTY_STATION'],
  },
  {
    label: 'nav.stationDays',
    to: '/station-days',
    icon: Reading,
    group: 'SUPERVISION',
    order: 42,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPUTY', 'DEPUTY_STATION'],
  },
  {
    label: 'nav.supervisions',
    to: '/supervisions',
    icon: DataAnalysis,
    group: 'SUPERVISION',
    order: 43,
    unitKinds: ['COMMAND_CENTRE', 'LEADERSHIP', 'DEPUTY', 'DEPUTY_STATION'],
  },
];
