import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

function dutyOf({ state }: MatterFacts, { role }: SeatFacts): string | null {
  if (role === 'SUPERVISOR') return state === 'PROPOSED' ? 'ACCEPT' : null;
  return role === 'STATION' && state === 'IN_PROGRESS' ? 'REPORT' : null;
}

/** No law sets these limits; they are the district’s defaults. */
export const supervisionKind = defineKind({
  kind: 'focused_supervision',
  typeName: 'FocusedSupervision',
  label: text('专题监督', 'Focused supervision'),
  numberPrefix: 'DZ',
  states: {
    PROPOSED: text('待确定诉求', 'Proposed'),
    IN_PROGRESS: text('监督中', 'In progress'),
    REPORTED: text('已报告', 'Reported'),
    DECLINED: text('未开展', 'Declined'),
  },
  closed: ['REPORTED', 'DECLINED'],
  path: ['PROPOSED', 'IN_PROGRESS', 'REPORTED'],
  seatRoles: {
    SUPERVISOR: text('指挥中心', 'Command centre'),
    STATION: text('牵头联络站', 'Leading station'),
    DEPUTY: text('监督代表', 'Deputy of the group'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { ACCEPT: text('待确定监督诉求', 'Choose appeals'), REPORT: text('待提交监督报告', 'File report') },
  clocks: {
    ACCEPT: {
      label: text('确定监督诉求', 'Choose appeals'),
      limits: { ORDINARY: { amount: 5, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
    // The clock itself runs to the last day of the period.
    REPORT: {
      label: text('监督报告', 'Report'),
      limits: { ORDINARY: { amount: 90, unit: 'CALENDAR_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf,
  tables: ['focused_supervision', 'supervised_appeal'],
});
