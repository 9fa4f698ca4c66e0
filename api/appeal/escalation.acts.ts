import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { Appeal, WorkOrder } from './appeal.entity.ts';
import { WorkOrderEscalateInput } from './appeal.inputs.ts';
import { asksNothing, isArbitrated } from './appeal.policy.ts';
import { NotPaired } from './appeal.problems.ts';
import { CALLS } from './identity.ts';
import { Escalation } from './escalation.entity.ts';
import { makeRoom, openOrder, openSeat } from './work-order.acts.ts';

/*
 * A community that cannot solve what it was given hands it up to its sub-district, and the sub-district to the department
 * that is paired with the community (三基, 社区包联). Whoever hands up says what was tried; that stands on a ledger of its
 * own. Tasks beyond its list are no community's to keep (北京市接诉即办条例 Art. 17).
 */
export const workOrderEscalate = defineAct({
  name: 'workOrderEscalate',
  kind: 'appeal',
  description:
    'Hands up what cannot be solved here: a community to its sub-district, a sub-district to the department that is paired with the community.',
  label: text('上报', 'Hand up'),
  sentence: text('上报给 {unit}。已尝试：{tried}', 'handed it up to {unit}, having tried: {tried}'),
  from: ['IN_HANDLING'],
  by: [
    {
      seat: ['LEAD', 'CO_HANDLER'],
      seatState: ['ACCEPTED'],
      unitKind: [UnitKind.COMMUNITY, UnitKind.SUB_DISTRICT],
    },
  ],
  when: (standing) => asksNothing(standing) && !isArbitrated(standing),
  input: WorkOrderEscalateInput,
  problems: [NotPaired],
  confirm: text(
    '本单位的工单就此结束，由上一级或包联部门签收办理；上报情况计入台账。',
    'The own work order ends; the unit above or the paired department takes over, and the ledger counts it.',
  ),
  async run(acting, input) {
    const em = await acting.em();
    const appeal = await em.findOneOrFail(Appeal, { id: acting.matter.id });
    const toUnitId = await unitAbove(acting, appeal);
    if (!toUnitId) return NotPaired();
    const seat = acting.seat!;
    const { task } = await em.findOneOrFail(WorkOrder, { id: seat.id });
    acting.endSeat(seat, 'ESCALATED');
    await handUp(acting, { seat, appeal, toUnitId, task });
    const [tried, reason] = [maskText(input.tried), maskText(input.reason)];
    // Whoever hands up leaves the appeal, and keeps this on its own ledger.
    const { superiorId } = seat;
    const reader = [...acting.matter.standing, acting.unitId, superiorId, toUnitId];
    em.create(Escalation, {
      id: newId(),
      matterId: acting.matter.id,
      number: acting.matter.number,
      communityId: communityOf(acting, appeal),
      fromUnitId: acting.unitId,
      toUnitId,
      tried,
      reason,
      at: acting.now,
      reach: 'NAMED',
      audience: acting.namedOnly(reader),
    });
    acting.flag('ESCALATED');
    acting.note = reason;
    Object.assign(acting.data, { unit: acting.unitOf(toUnitId).name, tried });
    acting.notify({ unitIds: [toUnitId, acting.tx.who.district.centreId], kind: 'PROGRESS' });
    return undefined;
  },
});

/** The community that it is about: the one that hands up, else the one that was named at registration. */
function communityOf(acting: Acting, appeal: Appeal): string | null {
  const own = acting.registers.unit(acting.unitId);
  return own?.kind === UnitKind.COMMUNITY ? own.id : appeal.communityId;
}

async function unitAbove(acting: Acting, appeal: Appeal): Promise<string | null> {
  const own = acting.registers.unit(acting.unitId)!;
  if (own.kind === UnitKind.COMMUNITY) return own.parentId;
  const communityId = appeal.communityId ?? (await lastCommunity(acting));
  const [pairing] = await acting.tx.execute<{ departmentId: string }>(
    `select p.department_id as "departmentId" from community_pairing p join unit u on u.id = p.department_id
      where p.id = $1 and u.active`,
    [communityId],
  );
  return pairing?.departmentId ?? null;
}

/** Where no community was named, the one that handed it up. */
async function lastCommunity(acting: Acting): Promise<string | null> {
  const [row] = await acting.tx.execute<{ id: string | null }>(
    'select community_id as id from escalation where matter_id = $1 order by at desc, id desc limit 1',
    [acting.matter.id],
  );
  return row?.id ?? null;
}

interface HandedUp {
  readonly seat: SeatRow;
  readonly appeal: Appeal;
  readonly toUnitId: string;
  readonly task: string;
}

/** A unit that leads already keeps its work order; any other gets one. Until it accepts, the first receiver answers. */
async function handUp(acting: Acting, { seat, appeal, toUnitId, task }: HandedUp): Promise<void> {
  const known = acting.liveSeatOf(toUnitId);
  if (known?.role === 'LEAD') return;
  if (known?.role === 'CO_HANDLER') acting.endSeat(known, 'WITHDRAWN');
  makeRoom(acting, toUnitId);
  if (seat.role === 'LEAD') {
    acting.lead(toUnitId);
    appeal.responsibleUnitId = acting.matter.firstReceiverId!;
  }
  const calls = seat.flags.filter((flag) => flag === CALLS);
  await openOrder(acting, await openSeat(acting, { unitId: toUnitId, role: seat.role }, calls), task);
}
