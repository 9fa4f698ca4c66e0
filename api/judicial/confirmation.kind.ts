import { text } from '../kernel/i18n/index.ts';
import type { Acting, Mark, MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind } from '../matter/index.ts';

const calendarDays = (amount: number) => ({ ORDINARY: { amount, unit: 'CALENDAR_DAY' as const } });

/** The law counts these in days of the calendar, and so does the warning. */
const CALENDAR_MARKS: readonly Mark[] = [
  { kind: 'DUE_SOON', amount: -1, unit: 'CALENDAR_DAY' },
  { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
  { kind: 'ESCALATE', amount: 1, unit: 'CALENDAR_DAY' },
];

const DUTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  COURT: { FILED: 'ACCEPT', ACCEPTED: 'RULE' },
  BODY: { SUPPLEMENTING: 'SUPPLEMENT' },
};

function dutyOf({ state }: MatterFacts, { role }: SeatFacts): string | null {
  return DUTIES[role]?.[state] ?? null;
}

/** The papers are for whoever hands them in and the court; the centre sees that it runs. */
export function papersAudience(acting: Acting): string[] {
  const own = acting.seats.filter(({ live, role }) => live && (role === 'BODY' || role === 'COURT'));
  return acting.namedOnly(own.map(({ unitId }) => unitId));
}

/** Three days to take it in, fifteen to decide: 法释〔2011〕5号 Arts. 4, 5. Seven days to hand in what is missing is the district's default. */
export const confirmationKind = defineKind({
  kind: 'judicial_confirmation',
  typeName: 'JudicialConfirmation',
  label: text('司法确认', 'Judicial confirmation'),
  numberPrefix: 'Q',
  states: {
    FILED: text('待受理', 'Applied'),
    SUPPLEMENTING: text('待补正', 'To be supplemented'),
    ACCEPTED: text('审查中', 'Before the court'),
    CONFIRMED: text('确认有效', 'Confirmed'),
    NOT_ACCEPTED: text('不予受理', 'Not taken in'),
    REFUSED: text('驳回申请', 'Not confirmed'),
    WITHDRAWN: text('已撤回', 'Withdrawn'),
  },
  closed: ['CONFIRMED', 'NOT_ACCEPTED', 'REFUSED', 'WITHDRAWN'],
  path: ['FILED', 'ACCEPTED', 'CONFIRMED'],
  beside: { SUPPLEMENTING: 'FILED' },
  seatRoles: {
    BODY: text('调解组织', 'Mediation body'),
    COURT: text('法院', 'Court'),
    SUPERVISOR: text('指挥中心', 'Command centre'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {
    ACCEPT: text('待决定受理', 'Decide on acceptance'),
    RULE: text('待裁定', 'Rule'),
    SUPPLEMENT: text('待补正', 'Supplement'),
  },
  clocks: {
    ACCEPT: { label: text('决定受理', 'Acceptance'), limits: calendarDays(3), marks: CALENDAR_MARKS },
    RULE: { label: text('作出裁定', 'Ruling'), limits: calendarDays(15), marks: CALENDAR_MARKS },
    SUPPLEMENT: { label: text('补正材料', 'Supplement'), limits: calendarDays(7), marks: CALENDAR_MARKS },
  },
  dutyOf,
  recordsAudience: papersAudience,
  tables: ['judicial_confirmation'],
  reserved: { judicial_confirmation_file: papersAudience, judicial_confirmation_party: papersAudience },
});
