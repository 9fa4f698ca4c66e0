import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

function dutyOf({ state }: MatterFacts, { role }: SeatFacts): string | null {
  if (role !== 'STATION') return null;
  if (state === 'ANNOUNCED') return 'RECEIVE';
  return state === 'FEEDBACK' ? 'FEED_BACK' : null;
}

/** No law sets how soon residents are told; the district’s default is fifteen working days after the day. */
export const stationDayKind = defineKind({
  kind: 'station_day',
  typeName: 'StationDay',
  label: text('代表接待日', 'Station day'),
  numberPrefix: 'DR',
  states: {
    ANNOUNCED: text('已公告', 'Announced'),
    FEEDBACK: text('待反馈', 'To be fed back'),
    ARCHIVED: text('已归档', 'Archived'),
    CANCELLED: text('已取消', 'Cancelled'),
  },
  closed: ['ARCHIVED', 'CANCELLED'],
  path: ['ANNOUNCED', 'FEEDBACK', 'ARCHIVED'],
  seatRoles: { STATION: text('联络站', 'Station'), DEPUTY: text('接待代表', 'Deputy on duty') },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: { RECEIVE: text('待接待', 'Receive residents'), FEED_BACK: text('待反馈群众', 'Tell residents') },
  clocks: {
    // The clock itself runs to the end of the day after the reception.
    RECEIVE: {
      label: text('接待并登记', 'Receive and record'),
      limits: { ORDINARY: { amount: 1, unit: 'CALENDAR_DAY' } },
      marks: USUAL_MARKS,
    },
    FEED_BACK: {
      label: text('反馈群众', 'Tell residents'),
      limits: { ORDINARY: { amount: 15, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
  },
  dutyOf,
  tables: ['station_day', 'station_contact'],
});
