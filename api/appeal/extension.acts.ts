import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { WorkOrder } from './appeal.entity.ts';
import { ReasonInput, WorkOrderExtensionInput } from './appeal.inputs.ts';
import { isAsked, leading, mayAskExtension, orderPart, withoutAsks } from './appeal.policy.ts';
import { ExtensionTooLong } from './appeal.problems.ts';
import { extensionWorkingDays } from './appeal.settings.ts';

export const workOrderAskExtension = defineAct({
  name: 'workOrderAskExtension',
  kind: 'appeal',
  description:
    'Asks for more time, at most as much as the district allows (山东省政务服务热线管理办法). It is granted once; what was refused may be asked for again.',
  label: text('申请延期', 'Ask extension'),
  sentence: text('申请延期 {days} 个工作日：{reason}', 'asked for {days} working days more: {reason}'),
  from: ['IN_HANDLING'],
  by: leading('ACCEPTED'),
  when: mayAskExtension,
  input: WorkOrderExtensionInput,
  problems: [ExtensionTooLong],
  async run(acting, { days, reason }) {
    const most = acting.registers.valueOf(extensionWorkingDays, acting.now);
    if (days > most) return ExtensionTooLong({ days: most });
    const seat = acting.seat!;
    seat.flags = [...seat.flags, 'EXTENSION_ASKED'];
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    Object.assign(order, { extensionDays: days, extensionReason: maskText(reason) });
    Object.assign(acting.data, { days, reason });
    return undefined;
  },
});

export const workOrderGrantExtension = defineAct({
  name: 'workOrderGrantExtension',
  kind: 'appeal',
  description: 'Grants the extension that was asked for; the deadline moves once.',
  label: text('同意延期', 'Grant extension'),
  sentence: text('同意 {unit} 延期 {days} 个工作日', 'granted {unit} {days} working days more'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('EXTENSION_ASKED'),
  async run(acting) {
    const seat = acting.seatOf(acting.part!.id);
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    const days = order.extensionDays ?? 0;
    seat.flags = [...withoutAsks(seat.flags), 'EXTENDED'];
    for (const clock of acting.clocks)
      if (clock.seatId === seat.id && clock.state === 'RUNNING' && ['HANDLING', 'REWORK'].includes(clock.kind))
        acting.extendClock(clock, { amount: days, unit: 'WORKING_DAY' });
    Object.assign(acting.data, { days, unit: acting.registers.unit(seat.unitId)?.name });
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});

export const workOrderRefuseExtension = defineAct({
  name: 'workOrderRefuseExtension',
  kind: 'appeal',
  description: 'Refuses the extension that was asked for.',
  label: text('驳回延期', 'Refuse extension'),
  sentence: text('驳回 {unit} 的延期申请', 'refused the extension of {unit}'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('EXTENSION_ASKED'),
  input: ReasonInput,
  run(acting, { reason }) {
    const seat = acting.seatOf(acting.part!.id);
    acting.note = reason;
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    seat.flags = withoutAsks(seat.flags);
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});
