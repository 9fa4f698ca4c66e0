import { newId } from '../kernel/database/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { Opinion } from './appeal.entity.ts';
import { MANDATE_WORDS } from './appeal.enums.ts';
import type { OpinionStage } from './appeal.enums.ts';
import type { OpinionInput } from './appeal.inputs.ts';

/** Writes what a unit says about whose business the appeal is. */
export async function addOpinion(acting: Acting, stage: OpinionStage, input: OpinionInput): Promise<void> {
  const { mandate } = input;
  const ground = maskText(input.ground);
  (await acting.em()).create(Opinion, {
    id: newId(),
    matterId: acting.matter.id,
    unitId: acting.unitId,
    unitName: acting.registers.unit(acting.unitId)?.name ?? '',
    stage,
    mandate,
    ground,
    at: acting.now,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
  acting.note = ground;
  acting.data['mandate'] = MANDATE_WORDS[mandate];
}

/** Ends the seat of a unit that was asked; whether it has answered stays on the record. */
export function endOpinion(acting: Acting, seat: SeatRow): void {
  acting.endSeat(seat, seat.state === 'ANSWERED' ? seat.state : 'LEFT');
}

/** Whoever was only asked for an opinion leaves when the question is settled. */
export function endOpinions(acting: Acting): void {
  for (const seat of acting.seats) if (seat.live && seat.role === 'CONSULTANT') endOpinion(acting, seat);
}

/** Ends the arbitration when nobody's objection is left to decide. */
export function settleArbitration(acting: Acting): void {
  if (!acting.matter.flags.includes('IN_ARBITRATION')) return;
  if (acting.seats.some(({ live, state }) => live && state === 'ARBITRATION')) return;
  acting.stopClocks('ARBITRATE');
  acting.unflag('IN_ARBITRATION');
  endOpinions(acting);
  for (const seat of acting.seats) if (seat.live && seat.role === 'ARBITER') acting.endSeat(seat, 'LEFT');
}
