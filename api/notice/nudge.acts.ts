import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import { CENTRE, defineAct, seatPart } from '../matter/index.ts';
import { AppealNudgeInput } from './notice.inputs.ts';

const NUDGES = {
  name: 'appeal_nudges',
  text: `select count(*)::int as count from entry where matter_id = $1 and act = 'appealNudge' and part_id = $2`,
};

export const appealNudge = defineAct({
  name: 'appealNudge',
  kind: 'appeal',
  description: 'Reminds a unit of its work order, informally: moves no clock, is counted.',
  label: text('催办', 'Nudge'),
  sentence: text('第 {count} 次催办 {unit}', 'nudged {unit} (no. {count})'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: seatPart('workOrder', ['LEAD', 'CO_HANDLER'], ['DISPATCHED', 'ACCEPTED']),
  input: AppealNudgeInput,
  additive: true,
  async run(acting, { text: words }) {
    const seat = acting.seatOf(acting.part!.id);
    const [before] = await acting.tx.rows<{ count: number }>(NUDGES, [acting.matter.id, seat.id]);
    acting.note = words ? maskText(words) : null;
    Object.assign(acting.data, { count: before!.count + 1, unit: acting.registers.unit(seat.unitId)?.name });
    acting.notify({ unitIds: [seat.unitId], kind: 'PROGRESS' });
  },
});
