import { text } from '../kernel/i18n/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { OpinionStage } from './appeal.enums.ts';
import { AppealConsultInput, OpinionInput } from './appeal.inputs.ts';
import { isArbitrated } from './appeal.policy.ts';
import { addOpinion } from './opinions.ts';

/** Hard ones are discussed before they are dispatched (北京市接诉即办工作条例 Art. 12). */
export const appealConsult = defineAct({
  name: 'appealConsult',
  kind: 'appeal',
  description: 'Asks units, before dispatch or for an arbitration, whose business the appeal is.',
  label: text('征求会商意见', 'Consult units'),
  sentence: text('征求 {units} 的意见：{question}', 'asked {units} for an opinion: {question}'),
  from: ['REGISTERED', 'IN_HANDLING'],
  by: CENTRE,
  when: (standing) => standing.matter.state === 'REGISTERED' || isArbitrated(standing),
  input: AppealConsultInput,
  run(acting, { unitIds, question }) {
    for (const unitId of new Set(unitIds))
      acting.startClock('OPINION', acting.grantSeat({ unitId, role: 'CONSULTANT', state: 'ASKED' }));
    acting.data['units'] = unitIds.map((id) => acting.registers.unit(id)?.name).join('、');
    acting.data['question'] = question;
  },
});

export const appealGiveOpinion = defineAct({
  name: 'appealGiveOpinion',
  kind: 'appeal',
  description: 'A unit that was asked says whose business the appeal is, and why.',
  label: text('答复会商', 'Give opinion'),
  sentence: text('会商意见：{mandate}', 'gave its opinion: {mandate}'),
  tone: 'PRIMARY',
  from: ['REGISTERED', 'IN_HANDLING'],
  by: [{ seat: ['CONSULTANT'], seatState: ['ASKED'] }],
  input: OpinionInput,
  additive: true,
  async run(acting, input) {
    const seat = acting.seat!;
    seat.state = 'ANSWERED';
    acting.stopClocks('OPINION', { seat });
    const stage = acting.matter.state === 'REGISTERED' ? OpinionStage.CONSULTATION : OpinionStage.ARBITRATION;
    await addOpinion(acting, stage, input);
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
  },
});
