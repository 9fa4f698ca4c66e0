import { text } from '../kernel/i18n/index.ts';
import { defineKind } from '../matter/index.ts';

export const expertKind = defineKind({
  kind: 'legal_expert',
  typeName: 'LegalExpert',
  label: text('首席法律专家', 'Chief legal expert'),
  numberPrefix: 'ZJ',
  states: { ENROLLED: text('在册', 'Enrolled'), RETIRED: text('已出库', 'Retired') },
  closed: ['RETIRED'],
  path: ['ENROLLED', 'RETIRED'],
  seatRoles: {
    SOCIETY: text('法学会', 'Law society'),
    EXPERT: text('专家', 'Expert'),
    SUPERVISOR: text('指挥中心', 'Command centre'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {},
  clocks: {},
  dutyOf: () => null,
  tables: ['legal_expert'],
});
