import { text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineKind } from '../matter/index.ts';

/** Who reads the books: the unit that keeps the fund, and the centre. Who may only file claims does not. */
export function bookReaders(acting: Acting): string[] {
  return acting.namedOnly(
    acting.seats.filter(({ live, role }) => live && role !== 'FILER').map(({ unitId }) => unitId),
  );
}

/** No general statute sets up such a fund: its rules are the district's own, and kept by version. */
export const fundKind = defineKind({
  kind: 'compensation_fund',
  typeName: 'CompensationFund',
  label: text('先行赔付基金', 'Compensation fund'),
  numberPrefix: 'PJ',
  states: { OPEN: text('运行中', 'Open') },
  closed: [],
  path: ['OPEN'],
  seatRoles: {
    KEEPER: text('基金管理', 'Keeper of the fund'),
    FILER: text('可提出申请', 'May file claims'),
    SUPERVISOR: text('指挥中心', 'Command centre'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {},
  clocks: {},
  dutyOf: () => null,
  tables: ['compensation_fund', 'compensation_rule'],
  reserved: {
    compensation_account: bookReaders,
    compensation_transaction: bookReaders,
    compensation_posting: bookReaders,
  },
});
