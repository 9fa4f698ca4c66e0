import { text } from '../kernel/i18n/index.ts';
import type { Acting, MatterFacts, SeatFacts } from '../matter/index.ts';
import { defineKind, USUAL_MARKS } from '../matter/index.ts';

const workingDays = (amount: number) => ({ ORDINARY: { amount, unit: 'WORKING_DAY' as const } });

const DUTIES: Readonly<Record<string, string>> = {
  PROPOSED: 'REVIEW',
  APPROVED: 'PAY',
  PAID: 'ASSIGN',
  ASSIGNED: 'RECOVER',
  WRITE_OFF_ASKED: 'DECIDE_WRITE_OFF',
};

/** What a seat owes next: all of it is the fund's. */
function dutyOf({ state }: MatterFacts, { role }: SeatFacts): string | null {
  return role === 'FUND' ? (DUTIES[state] ?? null) : null;
}

/** Who sees whom the fund pays, and into which account: the fund, and whoever filed the claim. */
export function payers(acting: Acting): string[] {
  const seats = acting.seats.filter(({ live, role }) => live && ['FUND', 'FILER'].includes(role));
  return acting.namedOnly(seats.map(({ unitId }) => unitId));
}

export const claimKind = defineKind({
  kind: 'compensation_claim',
  typeName: 'CompensationClaim',
  label: text('先行赔付', 'Advance compensation'),
  numberPrefix: 'XP',
  states: {
    PROPOSED: text('待审批', 'In approval'),
    APPROVED: text('待支付', 'To be paid'),
    PAID: text('待债权转让', 'To be assigned'),
    ASSIGNED: text('追偿中', 'In recovery'),
    WRITE_OFF_ASKED: text('核销待审批', 'Write-off in approval'),
    RECOVERED: text('已追回', 'Recovered'),
    WRITTEN_OFF: text('已核销', 'Written off'),
    REJECTED: text('不予赔付', 'Rejected'),
    WITHDRAWN: text('已撤回', 'Withdrawn'),
  },
  closed: ['RECOVERED', 'WRITTEN_OFF', 'REJECTED', 'WITHDRAWN'],
  path: ['PROPOSED', 'APPROVED', 'PAID', 'ASSIGNED', 'RECOVERED'],
  beside: { WRITE_OFF_ASKED: 'ASSIGNED' },
  seatRoles: {
    FUND: text('基金管理', 'Keeper of the fund'),
    FILER: text('提出单位', 'Filing unit'),
    SUPERVISOR: text('指挥中心', 'Command centre'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {
    REVIEW: text('待审批赔付', 'Decide claim'),
    PAY: text('待支付', 'Pay'),
    ASSIGN: text('待办债权转让', 'Have the claim assigned'),
    RECOVER: text('追偿中', 'Recover'),
    DECIDE_WRITE_OFF: text('待审批核销', 'Decide write-off'),
  },
  clocks: {
    REVIEW: { label: text('审批赔付申请', 'Decision on a claim'), limits: workingDays(3), marks: USUAL_MARKS },
    PAY: { label: text('支付', 'Payment'), limits: workingDays(3), marks: USUAL_MARKS },
    ASSIGN: { label: text('债权转让', 'Assignment'), limits: workingDays(10), marks: USUAL_MARKS },
    INSTALMENT: {
      label: text('追偿分期', 'Instalment'),
      limits: { ORDINARY: { amount: 30, unit: 'CALENDAR_DAY' } },
      // Dates that lie far ahead are marked in calendar days: no working-day calendar is loaded for them yet.
      marks: [
        { kind: 'DUE_SOON', amount: -3, unit: 'CALENDAR_DAY' },
        { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
        { kind: 'ESCALATE', amount: 3, unit: 'CALENDAR_DAY' },
      ],
    },
    WRITE_OFF: { label: text('审批核销', 'Decision on a write-off'), limits: workingDays(5), marks: USUAL_MARKS },
  },
  dutyOf,
  tables: ['compensation_claim', 'compensation_instalment'],
  reserved: { compensation_consumer: payers },
});
