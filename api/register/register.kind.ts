import { text } from '../kernel/i18n/index.ts';
import { defineKind } from '../matter/index.ts';

/** The file of the district, or of one unit: administration is done by acts like everything else. */
export const fileKind = defineKind({
  kind: 'file',
  typeName: 'UnitFile',
  label: text('单位档案', 'Unit file'),
  numberPrefix: 'F',
  states: { KEPT: text('有效', 'Kept') },
  closed: [],
  path: ['KEPT'],
  seatRoles: { KEEPER: text('管理', 'Keeper'), SUPERVISOR: text('督导', 'Supervisor') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {},
  clocks: {},
  dutyOf: () => null,
  tables: ['unit_file'],
});
