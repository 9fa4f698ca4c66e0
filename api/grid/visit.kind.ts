import { text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

/** Where it was knocked stays with the community and its sub-district. */
export function householdAudience(acting: Acting): string[] {
  return acting.namedOnly(acting.seats.flatMap(({ unitId, superiorId }) => [unitId, superiorId]));
}

/** No law sets the limit: it is the district’s default. */
export const visitKind = defineKind({
  kind: 'door_visit',
  typeName: 'DoorVisit',
  label: text('入户走访', 'Door visit'),
  numberPrefix: 'V',
  states: {
    FOLLOW_UP: text('待跟进', 'To follow up'),
    DONE: text('已完成', 'Done'),
  },
  closed: ['DONE'],
  path: ['FOLLOW_UP', 'DONE'],
  seatRoles: { VISITOR: text('走访社区', 'Visiting community') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { FOLLOW_UP: text('待跟进走访问题', 'Follow up problems') },
  clocks: {
    FOLLOW_UP: {
      label: text('跟进走访问题', 'Follow up problems'),
      limits: { ORDINARY: { amount: 3, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf: ({ state }, seat) => (state === 'FOLLOW_UP' && seat.role === 'VISITOR' ? 'FOLLOW_UP' : null),
  tables: ['door_visit', 'visit_problem'],
  reserved: { visited_household: householdAudience },
});
