import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { CENTRE, defineAct, seatPart, UnitNotEligible } from '../matter/index.ts';
import { JointInvitation } from './joint-case.entity.ts';
import { JointCaseInviteInput, JointReasonInput } from './joint-case.inputs.ts';
import { mayBeDesignated } from './joint-case.policy.ts';
import { LeadIsTaken, TasksOpen } from './joint-case.problems.ts';
import { INVITABLE, invite, LEAD, watchRefusals } from './joint-seats.ts';
import { openTasks, tasksOpen } from './joint-task.acts.ts';
import { recusal } from './linked-appeals.ts';

const SITTING = ['CONVENED', 'IN_PROGRESS', 'CONCLUDED', 'ANSWERED'];

export const jointCaseInvite = defineAct({
  name: 'jointCaseInvite',
  kind: 'joint_case',
  description: 'Invites more units.',
  label: text('增邀单位', 'Invite'),
  sentence: text('邀请 {units}', 'invited {units}'),
  from: ['CONVENED', 'IN_PROGRESS'],
  by: [...CENTRE, ...LEAD],
  input: JointCaseInviteInput,
  problems: [LeadIsTaken],
  run: (acting, { invited }) => invite(acting, invited),
});

export const jointCaseTakeSeat = defineAct({
  name: 'jointCaseTakeSeat',
  kind: 'joint_case',
  description: 'The invited unit takes its seat.',
  label: text('入席', 'Take seat'),
  sentence: text('入席', 'took its seat'),
  tone: 'PRIMARY',
  from: SITTING,
  by: [{ seat: INVITABLE, seatState: ['INVITED'] }],
  // Many take their seats at once; none of them depends on who came first.
  additive: true,
  async run(acting) {
    const seat = acting.seat!;
    seat.state = 'SEATED';
    const { actor } = acting.tx.who;
    if (actor.type === 'MEMBER') seat.handlerId = actor.memberId;
    acting.stopClocks('TAKE_SEAT', { seat });
    await answered(acting, seat.id, null);
  },
});

export const jointCaseRefuseSeat = defineAct({
  name: 'jointCaseRefuseSeat',
  kind: 'joint_case',
  description: 'The invited unit refuses its seat, with a reason; the centre excuses it or designates it.',
  label: text('谢绝', 'Refuse seat'),
  sentence: text('谢绝席位：{reason}', 'refused the seat: {reason}'),
  tone: 'DANGER',
  confirm: text(
    '本单位将离席，指挥中心会收到理由，可同意免席，也可指定入席，指定后不能再谢绝。',
    'Your unit leaves its seat. The centre is told why; it may excuse you or designate you, and then you cannot refuse.',
  ),
  from: SITTING,
  by: [{ seat: INVITABLE, seatState: ['INVITED'] }],
  input: JointReasonInput,
  async run(acting, { reason }) {
    const seat = acting.seat!;
    const said = maskText(reason);
    acting.data['reason'] = said;
    await answered(acting, seat.id, said);
    acting.endSeat(seat, 'REFUSED');
    if (seat.role === 'LEAD') acting.lead(null);
    watchRefusals(acting);
  },
});

async function answered(acting: Acting, id: string, refusalReason: string | null): Promise<void> {
  const invitation = await (await acting.em()).findOne(JointInvitation, { id });
  if (invitation) Object.assign(invitation, { answeredAt: acting.now, refusalReason });
}

export const jointCaseDesignate = defineAct({
  name: 'jointCaseDesignate',
  kind: 'joint_case',
  description:
    'Designates a unit that refused or did not answer; it may not refuse any more (潍坊市12345条例 Art. 22).',
  label: text('指定承办', 'Designate'),
  sentence: text('指定 {unit} 承担席位', 'designated {unit}'),
  from: SITTING,
  by: CENTRE,
  part: seatPart('jointSeat', ['LEAD', 'CO_HANDLER', 'CONSULTANT', 'MEDIATOR'], ['INVITED', 'REFUSED']),
  input: JointReasonInput,
  problems: [LeadIsTaken],
  confirm: text('被指定的单位不能再谢绝。', 'The unit cannot refuse any more.'),
  run(acting, { reason }) {
    const seat = acting.seatOf(acting.part!.id);
    const unit = acting.unitOf(seat.unitId);
    if (!mayBeDesignated(unit.kind))
      return UnitNotEligible({
        unitId: unit.id,
        unit: unit.name,
        reason: text('该单位自愿参加，不能指定。', 'it comes of its own will.'),
      });
    if (acting.isBarred(unit.id)) return recusal(acting, unit.id);
    const others = acting.seats.filter((other) => other !== seat && other.live);
    if (seat.role === 'LEAD' && others.some((other) => other.role === 'LEAD')) return LeadIsTaken();
    Object.assign(seat, { state: 'DESIGNATED', live: true, until: null, flags: [...seat.flags, 'DESIGNATED'] });
    acting.stopClocks('TAKE_SEAT', { seat });
    if (seat.role === 'LEAD') acting.lead(unit.id);
    watchRefusals(acting);
    acting.note = maskText(reason);
    acting.data['unit'] = unit.name;
    acting.notify({ unitIds: [unit.id], kind: 'DECISION' });
    return undefined;
  },
});

export const jointCaseExcuse = defineAct({
  name: 'jointCaseExcuse',
  kind: 'joint_case',
  description: 'Accepts a refusal; the unit is not needed.',
  label: text('同意谢绝', 'Excuse'),
  sentence: text('同意 {unit} 谢绝', 'excused {unit}'),
  from: SITTING,
  by: CENTRE,
  part: seatPart('jointSeat', INVITABLE, ['REFUSED']),
  run(acting) {
    const seat = acting.seatOf(acting.part!.id);
    seat.state = 'LEFT';
    watchRefusals(acting);
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
  },
});

export const jointCaseEndSeat = defineAct({
  name: 'jointCaseEndSeat',
  kind: 'joint_case',
  description: 'Ends the seat of a unit that is not needed any more; not while it owes a task.',
  label: text('离席', 'End seat'),
  sentence: text('结束 {unit} 的席位', 'ended the seat of {unit}'),
  tone: 'DANGER',
  confirm: text(
    '该单位将离席，不再看到此后的进展和机密附卷；它会收到通知。',
    'The unit leaves and sees neither later progress nor the confidential annex. It is told.',
  ),
  from: SITTING,
  by: CENTRE,
  part: seatPart(
    'jointSeat',
    ['CO_HANDLER', 'CONSULTANT', 'MEDIATOR', 'OBSERVER'],
    ['INVITED', 'SEATED', 'DESIGNATED'],
  ),
  input: JointReasonInput,
  problems: [TasksOpen],
  async run(acting, { reason }) {
    const seat = acting.seatOf(acting.part!.id);
    const owed = (await openTasks(acting)).filter((task) => task.seatId === seat.id);
    if (owed.length > 0) return tasksOpen(acting, owed);
    acting.note = maskText(reason);
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name;
    acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
    acting.endSeat(seat, 'LEFT');
    return undefined;
  },
});
