import { dateOf, deadlineOf, isDate, startOfDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { CENTRE, citeGround, defineAct, defineClockAct, givenGround, recordGround } from '../matter/index.ts';
import { GroundList } from '../unit/index.ts';
import { Appeal, WorkOrder } from './appeal.entity.ts';
import { ReasonInput, WorkOrderDeferralInput } from './appeal.inputs.ts';
import { isArbitrated, isAsked, leading, mayAskAfterContact, orderPart, withoutAsks } from './appeal.policy.ts';
import { DeferralsUsedUp, PromiseOutOfReach } from './appeal.problems.ts';
import { deferralTimes } from './appeal.settings.ts';
import { Deferral } from './deferral.entity.ts';
import { tellStatutoryEnd } from './statutory-period.ts';

/*
 * What cannot be solved now for objective reasons is deferred with measures and a promised date, and tracked (济南市12345
 * 条例 Art. 24(3)). On the date it is handled again, whether or not anybody thinks of it.
 */

/** Refuses a date that is no date, is not ahead, or lies further than the district allows to promise. */
function assertAhead(acting: Acting, promisedOn: string): void {
  const latest = deadlineOf(acting.registers.calendar, acting.now, acting.limitOf('DEFERRED'));
  const isAhead = isDate(promisedOn) && startOfDate(promisedOn) > acting.now && startOfDate(promisedOn) <= latest;
  if (!isAhead) acting.refuse(PromiseOutOfReach({ latest: dateOf(new Date(latest.getTime() - 1)) }));
}

/** How often it was deferred; refuses one time more than the district allows, so that no promise follows another for ever. */
async function assertNotUsedUp(acting: Acting): Promise<number> {
  const times = acting.registers.valueOf(deferralTimes, acting.now);
  const granted = await (await acting.em()).count(Deferral, { matterId: acting.matter.id });
  return granted < times ? granted : acting.refuse(DeferralsUsedUp({ times }));
}

export const workOrderAskDeferral = defineAct({
  name: 'workOrderAskDeferral',
  kind: 'appeal',
  description: 'Asks to defer what cannot be solved now: ground, measures, and the date that is promised.',
  label: text('申请挂账', 'Ask deferral'),
  sentence: text(
    '申请挂账（{ground}），承诺 {until}：{measures}',
    'asked to defer it ({ground}) to {until}: {measures}',
  ),
  from: ['IN_HANDLING'],
  by: leading('ACCEPTED'),
  when: mayAskAfterContact,
  input: WorkOrderDeferralInput,
  problems: [PromiseOutOfReach, DeferralsUsedUp],
  async run(acting, { ground, measures, promisedOn }) {
    assertAhead(acting, promisedOn);
    await assertNotUsedUp(acting);
    const seat = acting.seat!;
    const told = maskText(measures);
    seat.flags = [...seat.flags, 'DEFERRAL_ASKED'];
    const order = await (await acting.em()).findOneOrFail(WorkOrder, { id: seat.id });
    const deferralGround = givenGround(citeGround(acting, GroundList.DEFERRAL, ground));
    Object.assign(order, { deferralGround, deferralMeasures: told, promisedOn });
    Object.assign(acting.data, { until: promisedOn, measures: told });
  },
});

export const workOrderGrantDeferral = defineAct({
  name: 'workOrderGrantDeferral',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Grants the deferral: handling stands still until the promised date; the appellant is told.',
  label: text('同意挂账', 'Grant deferral'),
  sentence: text('同意 {unit} 挂账（{ground}），承诺 {until}', 'granted {unit} a deferral ({ground}) to {until}'),
  from: ['IN_HANDLING'],
  to: 'DEFERRED',
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  // While it is decided who must handle it, nobody can promise anything.
  when: (standing) => isAsked('DEFERRAL_ASKED')(standing) && !isArbitrated(standing),
  problems: [PromiseOutOfReach, DeferralsUsedUp],
  confirm: text(
    '办理计时暂停，到承诺日期自动恢复办理；诉求人会看到理由、措施和承诺日期。',
    'Handling stands still and goes on by itself on the promised date; the appellant sees ground, measures and date.',
  ),
  async run(acting) {
    const em = await acting.em();
    const seat = acting.seatOf(acting.part!.id);
    const { deferralGround, deferralMeasures, promisedOn } = await em.findOneOrFail(WorkOrder, { id: seat.id });
    assertAhead(acting, promisedOn!);
    const times = await assertNotUsedUp(acting);
    const appeal = await em.findOneOrFail(Appeal, { id: acting.matter.id });
    Object.assign(appeal, { deferralGround, deferralMeasures, promisedOn });
    seat.flags = withoutAsks(seat.flags);
    for (const order of ordersOf(acting)) acting.pauseClocks(order);
    await tellStatutoryEnd(acting);
    acting.startClock('DEFERRED', seat, { deadline: startOfDate(promisedOn!) });
    em.create(Deferral, {
      id: newId(),
      matterId: acting.matter.id,
      number: acting.matter.number,
      unitId: seat.unitId,
      measures: deferralMeasures!,
      promisedOn: promisedOn!,
      grantedAt: acting.now,
      resumedAt: null,
      settledAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    acting.note = deferralMeasures;
    const unit = acting.registers.unit(seat.unitId)?.name;
    recordGround(acting, deferralGround!);
    Object.assign(acting.data, { unit, until: promisedOn, times: times + 1 });
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});

export const workOrderRefuseDeferral = defineAct({
  name: 'workOrderRefuseDeferral',
  kind: 'appeal',
  description: 'Refuses the deferral; handling goes on.',
  label: text('驳回挂账', 'Refuse deferral'),
  sentence: text('驳回 {unit} 的挂账申请', 'refused the deferral of {unit}'),
  from: ['IN_HANDLING'],
  by: CENTRE,
  part: orderPart('ACCEPTED'),
  when: isAsked('DEFERRAL_ASKED'),
  input: ReasonInput,
  run(acting, { reason }) {
    const seat = acting.seatOf(acting.part!.id);
    acting.note = reason;
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    seat.flags = withoutAsks(seat.flags);
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
  },
});

export const workOrderResume = defineAct({
  name: 'workOrderResume',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Takes a deferred appeal up again before the promised date.',
  label: text('恢复办理', 'Resume'),
  sentence: text('提前恢复办理', 'took it up again before the promised date'),
  tone: 'PRIMARY',
  from: ['DEFERRED'],
  to: 'IN_HANDLING',
  by: leading('ACCEPTED'),
  input: ReasonInput,
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    await resume(acting);
  },
});

export const appealDeferralDue = defineClockAct({
  name: 'appealDeferralDue',
  kind: 'appeal',
  reach: 'ALL',
  description: 'The promised date of a deferred appeal is reached: it is handled again.',
  label: text('挂账到期', 'Deferral due'),
  sentence: text('承诺日期已到，恢复办理', 'is handled again, the promised date is reached'),
  from: ['DEFERRED'],
  to: 'IN_HANDLING',
  async run(acting) {
    await resume(acting);
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
  },
});

async function resume(acting: Acting): Promise<void> {
  const standing = await (await acting.em()).find(Deferral, { matterId: acting.matter.id, resumedAt: null });
  for (const deferral of standing) deferral.resumedAt = acting.now;
  acting.stopClocks('DEFERRED');
  // A unit whose objection is being decided goes on when that is decided.
  for (const order of ordersOf(acting)) if (order.state !== 'RETURN_ASKED') acting.resumeClocks(order);
  const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
  Object.assign(appeal, { deferralGround: null, deferralMeasures: null, promisedOn: null });
  await tellStatutoryEnd(acting);
}

function ordersOf({ seats }: Acting): SeatRow[] {
  return seats.filter(({ live, role }) => live && ['LEAD', 'CO_HANDLER'].includes(role));
}
