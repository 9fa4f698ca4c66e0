import { deadlineOf } from '../kernel/calendar/index.ts';
import type { Acting, ClockRow, Limit } from '../matter/index.ts';
import { Appeal } from './appeal.entity.ts';
import { STATUTORY_WORDS } from './appeal.enums.ts';
import type { StatutoryPeriodInput } from './appeal.inputs.ts';

/** The limit for handling that a law sets, where it is longer than the district's; a clock that runs has its own rule. */
export async function statutoryLimit(acting: Acting, clock: ClockRow | null = null): Promise<Limit | null> {
  const { statutoryAmount: amount, statutoryUnit: unit } = (await acting.tx.row(Appeal, acting.matter.id))!;
  if (!amount || !unit) return null;
  const usual = clock ? acting.limitUnder(clock) : acting.limitOf('HANDLING');
  const from = clock?.startedAt ?? acting.now;
  const { calendar } = acting.registers;
  return deadlineOf(calendar, from, { amount, unit }) > deadlineOf(calendar, from, usual) ? { amount, unit } : null;
}

/** Puts a period that a law sets on the appeal, and every unit that handles it under it from its start. */
export async function setStatutoryPeriod(acting: Acting, { basis, amount, unit }: StatutoryPeriodInput): Promise<void> {
  const set = { statutoryBasis: basis, statutoryAmount: amount, statutoryUnit: unit };
  acting.tx.change(Appeal, acting.matter.id, set);
  for (const clock of acting.clocks)
    if (clock.kind === 'HANDLING' && clock.state !== 'STOPPED')
      acting.setLimit(clock, await statutoryLimit(acting, clock));
  await tellStatutoryEnd(acting);
  Object.assign(acting.data, { basis, amount, unit: STATUTORY_WORDS[unit] });
}

/** Where a law sets the period, the appellant is told by when: the lead unit's deadline as it runs now. */
export async function tellStatutoryEnd(acting: Acting): Promise<void> {
  if (!(await acting.tx.row(Appeal, acting.matter.id))!.statutoryAmount) return;
  const lead = acting.seats.findLast(({ live, role }) => live && role === 'LEAD');
  const clock = acting.clocks.find(
    ({ kind, state, seatId }) => kind === 'HANDLING' && state === 'RUNNING' && seatId === lead?.id,
  );
  acting.tx.change(Appeal, acting.matter.id, { statutoryUntil: clock?.deadline ?? null });
}
