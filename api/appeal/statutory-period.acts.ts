import { text } from '../kernel/i18n/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { WorkOrder } from './appeal.entity.ts';
import { STATUTORY_WORDS } from './appeal.enums.ts';
import { ReasonInput, StatutoryPeriodInput } from './appeal.inputs.ts';
import { asksNothing, isAsked, leading, orderPart, withoutAsks } from './appeal.policy.ts';
import { setStatutoryPeriod } from './statutory-period.ts';

/*
 * A longer period that a law sets prevails; the appellant is told the period and the progress (潍坊市12345条例 Art. 20(2),
 * 济南市12345条例 Art. 24(2)).
 */

export const appealSetStatutoryPeriod = defineAct({
  name: 'appealSetStatutoryPeriod',
  kind: 'appeal',
  reach: 'ALL',
  description:
    'Sets the period that a law gives for handling; it prevails where it is longer, and the appellant is told.',
  label: text('设定法定期限', 'Set statutory period'),
  sentence: text('适用法定期限 {amount} {unit}：{basis}', 'set the period of {amount} {unit} by law: {basis}'),
  from: ['REGISTERED', 'IN_HANDLING'],
  by: CENTRE,
  input: StatutoryPeriodInput,
  run: setStatutoryPeriod,
});

export const workOrderAskStatutoryPeriod = defineAct({
  name: 'workOrderAskStatutoryPeriod',
  kind: 'appeal',
  description: 'Asks for the longer period that a law sets.',
  label: text('申请法定期限', 'Ask statutory period'),
  sentence: text(
    '申请适用法定期限 {amount} {unit}：{basis}',
    'asked for the period of {amount} {unit} by law: {basis}',
  ),
  from: ['IN_HANDLING'],
  by: leading('ACCEPTED'),
  when: asksNothing,
  input: StatutoryPeriodInput,
  async run(acting, { basis, amount, unit }) {
    const seat = acting.seat!;
    seat.flags = [...seat.flags, 'STATUTORY_ASKED'];
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    Object.assign(order, { statutoryBasis: basis, statutoryAmount: amount, statutoryUnit: unit });
    Object.assign(acting.data, { basis, amount, unit: STATUTORY_WORDS[unit] });
  },
});

export const workOrderGrantStatutoryPeriod = defineAct({
  name: 'workOrderGrantStatutoryPeriod',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Grants the statutory period that the lead unit asked for; the appellant is told.',
  label: text('同意法定期限', 'Grant statutory period'),
  sentence: text('同意适用法定期限 {amount} {unit}：{basis}', 'granted the period of {amount} {unit} by law: {basis}'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('STATUTORY_ASKED'),
  async run(acting) {
    const seat = acting.seatOf(acting.part!.id);
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    seat.flags = withoutAsks(seat.flags);
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
    await setStatutoryPeriod(acting, {
      basis: order.statutoryBasis!,
      amount: order.statutoryAmount!,
      unit: order.statutoryUnit!,
    });
  },
});

export const workOrderRefuseStatutoryPeriod = defineAct({
  name: 'workOrderRefuseStatutoryPeriod',
  kind: 'appeal',
  description: 'Refuses the statutory period; the usual limit holds.',
  label: text('驳回法定期限', 'Refuse statutory period'),
  sentence: text('驳回 {unit} 的法定期限申请', 'refused {unit} the statutory period'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('STATUTORY_ASKED'),
  input: ReasonInput,
  run(acting, { reason }) {
    const seat = acting.seatOf(acting.part!.id);
    acting.note = reason;
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    seat.flags = withoutAsks(seat.flags);
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});
