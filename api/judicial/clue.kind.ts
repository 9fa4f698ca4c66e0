import { dateOf, daysAfter, daysBetween, endOfDate, monthOf } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting, Mark, MatterFacts, SeatFacts, Standing } from '../matter/index.ts';
import { defineKind } from '../matter/index.ts';

const calendarDays = (amount: number) => ({ ORDINARY: { amount, unit: 'CALENDAR_DAY' as const } });

const MONTH_MARKS: readonly Mark[] = [
  { kind: 'DUE_SOON', amount: -3, unit: 'CALENDAR_DAY' },
  { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
];
/** Nobody is late when a public notice has run: it only says from when on a suit may be brought. */
const NOTICE_MARKS: readonly Mark[] = [{ kind: 'DUE_SOON', amount: -1, unit: 'CALENDAR_DAY' }];

/** Clues are handed over at the beginning of a month: on its first day at the latest. */
export function handOverBy(now: Date): Date {
  return endOfDate(monthOf(dateOf(now), 1));
}

/** What is left of a month is too short to say something about a clue. */
const LEAST_DAYS = 7;

/** The procuratorate tells the centre at a month's end how each clue stands. */
export function feedbackBy(now: Date): Date {
  const today = dateOf(now);
  const endOf = (monthsAhead: number): string => daysAfter(monthOf(today, monthsAhead + 1), -1);
  return endOfDate(daysBetween(today, endOf(0)) < LEAST_DAYS ? endOf(1) : endOf(0));
}

const DUTIES: Readonly<Record<string, string>> = {
  HANDED_OVER: 'ASSESS',
  ASSESSED: 'DECIDE',
  FILED: 'INVESTIGATE',
  INVESTIGATING: 'INVESTIGATE',
  RECOMMENDED: 'FOLLOW_UP',
  FOLLOW_UP: 'CONCLUDE',
  NOTICED: 'AWAIT_NOTICE',
};

function dutyOf({ state }: MatterFacts, { role }: SeatFacts): string | null {
  if (role === 'REFERRER') return state === 'SCREENED' ? 'HAND_OVER' : null;
  return DUTIES[state] ?? null;
}

/** What the investigation brings to light stays with the procuratorate. */
export function investigators(acting: Acting): string[] {
  const own = acting.seats.filter(({ live, role }) => live && role === 'PROCURATORATE');
  return acting.namedOnly(own.map(({ unitId }) => unitId));
}

/** After a recommendation it is closed only when a visit found it done: a reply on paper is not enough. */
export function mayCloseClue({ matter: { state, flags } }: Standing): boolean {
  return state !== 'FOLLOW_UP' || flags.includes('PERFORMED');
}

/** An authority is sued when a visit found that it did not perform; who does damage, after the public notice. */
export function maySue({ matter: { state, flags } }: Standing): boolean {
  return state === 'NOTICED' || !flags.includes('PERFORMED');
}

export const clueKind = defineKind({
  kind: 'public_interest_clue',
  typeName: 'PublicInterestClue',
  label: text('公益诉讼线索', 'Public-interest clue'),
  numberPrefix: 'X',
  states: {
    SCREENED: text('待移送', 'Screened'),
    HANDED_OVER: text('待评估', 'Handed over'),
    ASSESSED: text('待立案', 'Assessed'),
    FILED: text('已立案', 'Filed'),
    INVESTIGATING: text('调查中', 'Investigated'),
    RECOMMENDED: text('已制发建议', 'Recommended'),
    NOTICED: text('诉前公告', 'Public notice'),
    FOLLOW_UP: text('跟进调查', 'Followed up'),
    CLOSED: text('终结案件', 'Closed'),
    SUED: text('提起诉讼', 'Sued'),
    NOT_FILED: text('不予立案', 'Not filed'),
    DROPPED: text('不予移送', 'Not handed over'),
  },
  closed: ['CLOSED', 'SUED', 'NOT_FILED', 'DROPPED'],
  path: ['SCREENED', 'HANDED_OVER', 'ASSESSED', 'FILED', 'INVESTIGATING', 'RECOMMENDED', 'FOLLOW_UP', 'CLOSED'],
  beside: { NOTICED: 'FOLLOW_UP', SUED: 'CLOSED' },
  seatRoles: {
    REFERRER: text('移送', 'Hands over'),
    PROCURATORATE: text('检察院', 'Procuratorate'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {
    HAND_OVER: text('待移送线索', 'Hand over'),
    ASSESS: text('待评估', 'Assess'),
    DECIDE: text('待决定立案', 'Decide on filing'),
    INVESTIGATE: text('调查', 'Investigate'),
    FOLLOW_UP: text('待跟进调查', 'Follow up'),
    CONCLUDE: text('待终结或起诉', 'Close or sue'),
    AWAIT_NOTICE: text('诉前公告期内', 'Public notice runs'),
  },
  clocks: {
    HAND_OVER: { label: text('月初移送', 'Hand-over at month start'), limits: calendarDays(30), marks: MONTH_MARKS },
    FEEDBACK: { label: text('月末反馈', 'Feedback at month end'), limits: calendarDays(30), marks: MONTH_MARKS },
    PUBLIC_NOTICE: { label: text('诉前公告', 'Public notice'), limits: calendarDays(30), marks: NOTICE_MARKS },
  },
  dutyOf,
  tables: ['public_interest_clue', 'clue_appeal'],
  reserved: { clue_step: investigators },
});
