import { text } from '../kernel/i18n/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { AppealDispatchInput, CoHandlerInput, ReasonInput } from './appeal.inputs.ts';
import { CommunityMayNotLead } from './appeal.problems.ts';
import { communityMayLead } from './appeal.settings.ts';
import { isMandateGap } from './catalogue.ts';
import { endOpinions } from './opinions.ts';
import { calling, makeRoom, openOrder, openSeat } from './orders.ts';
import { tellStatutoryEnd } from './statutory-period.ts';

export const appealDispatch = defineAct({
  name: 'appealDispatch',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Sends work orders: one to the lead unit, others to co-handling units.',
  label: text('派单', 'Dispatch'),
  sentence: text('派单给 {lead}（主办）{others}', 'dispatched to {lead} (lead) {others}'),
  tone: 'PRIMARY',
  from: ['REGISTERED'],
  to: 'IN_HANDLING',
  by: CENTRE,
  input: AppealDispatchInput,
  problems: [CommunityMayNotLead],
  run: (acting, input) => dispatch(acting, input, []),
});

export const appealDesignate = defineAct({
  name: 'appealDesignate',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Designates the units that handle the appeal; they may not return it (潍坊市12345条例 Art. 22).',
  label: text('指定承办', 'Designate'),
  sentence: text('指定 {lead} 承办{others}', 'designated {lead} {others}'),
  from: ['REGISTERED'],
  to: 'IN_HANDLING',
  by: CENTRE,
  input: AppealDispatchInput,
  problems: [CommunityMayNotLead],
  confirm: text('被指定的单位不能再退单。', 'The designated units cannot return it.'),
  run: (acting, input) => dispatch(acting, input, ['DESIGNATED']),
});

async function dispatch(acting: Acting, input: AppealDispatchInput, flags: string[]) {
  const lead = acting.unitOf(input.leadUnitId);
  const mayLead = acting.registers.valueOf(communityMayLead, acting.now);
  if (lead.kind === UnitKind.COMMUNITY && !mayLead) return CommunityMayNotLead();
  // Whoever handles what the catalogue names nobody for teaches it, once the answer has passed.
  if (await isMandateGap(acting)) acting.flag('MANDATE_GAP');
  acting.stopClocks('TRIAGE');
  makeRoom(acting, lead.id);
  endOpinions(acting);
  acting.lead(lead.id);
  acting.flag('HAS_LEAD');
  const orders = [
    { unitId: lead.id, task: input.task, role: 'LEAD', callsAppellant: false },
    ...(input.coHandlers ?? []).map((one) => ({ ...one, role: 'CO_HANDLER' })),
  ];
  const seats: SeatRow[] = [];
  for (const order of orders) seats.push(await openSeat(acting, order, [...flags, ...calling(order)]));
  for (const [index, seat] of seats.entries()) openOrder(acting, seat, orders[index]!.task);
  await tellStatutoryEnd(acting);
  acting.data['lead'] = lead.name;
  const others = (input.coHandlers ?? []).map((one) => acting.registers.unit(one.unitId)?.name).join('、');
  acting.data['others'] = others ? text(`，协办：${others}`, `, with ${others}`) : ' ';
  return undefined;
}

export const appealAddCoHandler = defineAct({
  name: 'appealAddCoHandler',
  kind: 'appeal',
  description: 'Adds a co-handling unit while the appeal is handled.',
  label: text('增加协办', 'Add co-handler'),
  sentence: text('增加协办单位 {unit}', 'added {unit} as co-handling unit'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  input: CoHandlerInput,
  async run(acting, input) {
    const { unitId, task } = input;
    const seat = await openSeat(acting, { unitId, role: 'CO_HANDLER' }, calling(input));
    openOrder(acting, seat, task);
    acting.data['unit'] = acting.unitOf(unitId).name;
  },
});

export const appealExcuseCoHandlers = defineAct({
  name: 'appealExcuseCoHandlers',
  kind: 'appeal',
  description: 'Allows the lead unit to complete although a co-handling unit owes its result.',
  label: text('免候协办', 'Excuse co-handlers'),
  sentence: text('同意主办单位先行办结', 'allowed the lead to complete first'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  when: ({ matter }) => !matter.flags.includes('CO_HANDLERS_EXCUSED'),
  input: ReasonInput,
  run(acting, { reason }) {
    acting.note = reason;
    acting.flag('CO_HANDLERS_EXCUSED');
  },
});
