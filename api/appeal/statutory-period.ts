import { deadlineOf } from '../kernel/calendar/index.ts';
import type { Acting, Limit } from '../matter/index.ts';
import { Appeal } from './appeal.entity.ts';
import { STATUTORY_WORDS } from './appeal.enums.ts';
import type { StatutoryPeriodInput } from './appeal.inputs.ts';

/** The limit for handling: the district's, or the one that a law sets where that is longer. */
export async function handlingLimit(acting: Acting, from: Date = acting.now): Promise<Limit> {
  const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
  const usual = acting.limitOf('HANDLING');
  const { statutoryAmount: amount, statutoryUnit: unit } = appeal;
  if (!amount || !unit) return usual;
  const { calendar } = acting.registers;
  return deadlineOf(calendar, from, { amount, unit }) > deadlineOf(calendar, from, usual) ? { amount, unit } : usual;
}

/** Puts a period that a law sets on the appeal, and every unit that handles it under it from its start. */
export async function setStatutoryPeriod(acting: Acting, { basis, amount, unit }: StatutoryPeriodInput): Promise<void> {
  const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
  Object.assign(appeal, { statutoryBasis: basis, statutoryAmount: amount, statutoryUnit: unit });
  for (const clock of acting.clocks)
    if (clock.kind === 'HANDLING' && clock.state !== 'STOPPED')
      acting.setLimit(clock, await handlingLimit(acting, clock.startedAt));
  await tellStatutoryEnd(acting);
  Object.assign(acting.data, { basis, amount, unit: STATUTORY_WORDS[unit] });
}

/** Where a law sets the period, the appellant is told by when: the lead unit's deadline as it runs now. */
export async function tellStatutoryEnd(acting: Acting): Promise<void> {
  const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
  if (!appeal.statutoryAmount) return;
  const lead = acting.seats.findLast(({ live, role }) => live && role === 'LEAD');
  const clock = acting.clocks.find(
    ({ kind, state, seatId }) => kind === 'HANDLING' && state === 'RUNNING' && seatId === lead?.id,
  );
  appeal.statutoryUntil = clock?.deadline ?? null;
}
