import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

const days = (amount: number) => ({ ORDINARY: { amount, unit: 'WORKING_DAY' as const } });

function dutyOf({ state }: MatterFacts, { role }: SeatFacts): string | null {
  if (role === 'SUPERVISOR') return state === 'PROPOSED' ? 'SORT' : state === 'WEIGHED' ? 'DECIDE' : null;
  if (role === 'WEIGHER') return state === 'WEIGHING' ? 'WEIGH' : state === 'ADOPTED' ? 'CARRY_OUT' : null;
  return null;
}

/** No law sets these limits; they are the district’s defaults. */
export const brightIdeaKind = defineKind({
  kind: 'bright_idea',
  typeName: 'BrightIdea',
  label: text('金点子', 'Bright idea'),
  numberPrefix: 'JD',
  states: {
    PROPOSED: text('待受理', 'Proposed'),
    WEIGHING: text('研究中', 'Being weighed'),
    WEIGHED: text('待决定', 'Weighed'),
    ADOPTED: text('已采纳', 'Adopted'),
    CARRIED_OUT: text('已落实', 'Carried out'),
    NOT_ADOPTED: text('未采纳', 'Not adopted'),
    MERGED: text('已合并', 'Merged'),
  },
  closed: ['CARRIED_OUT', 'NOT_ADOPTED', 'MERGED'],
  path: ['PROPOSED', 'WEIGHING', 'WEIGHED', 'ADOPTED', 'CARRIED_OUT'],
  seatRoles: {
    SUPERVISOR: text('受理', 'Sorting centre'),
    PROPOSER: text('提出单位', 'Proposing unit'),
    WEIGHER: text('研究单位', 'Weighing unit'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {
    SORT: text('待受理金点子', 'Sort idea'),
    DECIDE: text('待决定金点子', 'Decide on idea'),
    WEIGH: text('待研究金点子', 'Weigh idea'),
    CARRY_OUT: text('待落实金点子', 'Carry idea out'),
  },
  clocks: {
    SORT: { label: text('受理金点子', 'Sort idea'), limits: days(5), marks: USUAL_MARKS },
    WEIGH: { label: text('研究金点子', 'Weigh idea'), limits: days(10), marks: USUAL_MARKS },
    DECIDE: { label: text('决定金点子', 'Decide on idea'), limits: days(10), marks: USUAL_MARKS },
    // The clock itself runs to the day that the decision names.
    CARRY_OUT: { label: text('落实金点子', 'Carry idea out'), limits: days(60), marks: USUAL_MARKS },
  },
  dutyOf,
  tables: ['bright_idea'],
});
