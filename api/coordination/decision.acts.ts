import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { attachDocuments, defineAct, UnitNotEligible, UploadNotFound } from '../matter/index.ts';
import { itemPart, theItem } from './agenda.acts.ts';
import { MeetingDecision, MeetingItem } from './meeting.entity.ts';
import { MeetingDecisionState } from './meeting.enums.ts';
import { MeetingDecideInput, MeetingReasonInput, MeetingReportInput, MeetingReturnInput } from './meeting.inputs.ts';
import { CARRIED_OUT, LEADING, mayOwn, RECORDED } from './meeting.policy.ts';
import { assertInvitable, settleDecisions, settleSight, tellOf, theMeeting } from './seats.ts';

function decisionPart(...from: readonly MeetingDecisionState[]): ActPart {
  return {
    name: 'meetingDecision',
    from,
    load: async (acting, id) => {
      const decision = await (await acting.em()).findOne(MeetingDecision, { id, matterId: acting.matter.id });
      return decision ? { id, state: decision.state, unitId: decision.unitId } : null;
    },
  };
}

async function theDecision(acting: Acting): Promise<MeetingDecision> {
  const em = await acting.em();
  const decision = await em.findOneOrFail(MeetingDecision, { id: acting.part!.id });
  tellOf(acting, await em.findOneOrFail(MeetingItem, { id: decision.itemId }));
  Object.assign(acting.data, { number: decision.number, decision: decision.text });
  return decision;
}

function pastDue({ now, tx }: Acting, dueAt: Date) {
  if (dueAt > now) return null;
  const message = say(text('完成时间须在当前时间之后。', 'The due time must be in the future.'), tx.who.locale);
  return InvalidInput({ issues: [{ path: 'dueAt', code: 'tooSmall', message }] });
}

export const meetingDecide = defineAct({
  name: 'meetingDecide',
  kind: 'meeting',
  description: 'Takes a decision about an item: a unit carries it out by a date, and its clock runs from now on.',
  label: text('作出决定', 'Decide'),
  sentence: text('决定 {number}：由{unit}落实“{decision}”', 'decision {number}: {unit} carries out “{decision}”'),
  tone: 'PRIMARY',
  from: RECORDED,
  by: LEADING,
  part: itemPart(),
  input: MeetingDecideInput,
  async run(acting, { text: words, unitId, dueAt }) {
    const refused = pastDue(acting, dueAt);
    if (refused) return refused;
    const item = await theItem(acting);
    const unit = acting.unitOf(unitId);
    if (!mayOwn(unit.kind)) {
      const reason = text(
        '调度会只向部门、街道和社区交办。',
        'a meeting binds departments, sub-districts and communities.',
      );
      return UnitNotEligible({ unitId, unit: unit.name, reason });
    }
    assertInvitable(acting, unitId, item);
    // Who was not invited, or did not come, is bound all the same.
    const seat = acting.liveSeatOf(unitId) ?? acting.grantSeat({ unitId, role: 'PARTICIPANT', state: 'OWNER' });
    const meeting = await theMeeting(acting);
    const id = newId();
    acting.startClock('DECISION', seat, { partId: id, deadline: dueAt });
    meeting.decisionCount += 1;
    const decision = maskText(words);
    (await acting.em()).create(MeetingDecision, {
      id,
      matterId: acting.matter.id,
      itemId: item.id,
      number: meeting.decisionCount,
      text: decision,
      unitId,
      seatId: seat.id,
      state: MeetingDecisionState.ASSIGNED,
      decidedAt: acting.now,
      dueAt,
      result: null,
      reportedAt: null,
      confirmedAt: null,
      timesReturned: 0,
      returnReason: null,
      reach: 'NAMED',
      audience: item.audience,
    });
    Object.assign(acting.data, { number: meeting.decisionCount, unit: unit.name, decision });
    acting.notify({ unitIds: [unitId], kind: 'DUTY' });
    await settleDecisions(acting);
    await settleSight(acting);
    tellOf(acting, item);
    return undefined;
  },
});

export const meetingWithdrawDecision = defineAct({
  name: 'meetingWithdrawDecision',
  kind: 'meeting',
  description: 'Withdraws a decision before the minutes are signed.',
  label: text('撤销决定', 'Withdraw'),
  sentence: text('撤销决定 {number}', 'withdrew decision {number}'),
  tone: 'DANGER',
  confirm: text(
    '决定撤销后责任单位不再办理，并将收到撤销理由。',
    'The unit that was charged does not carry the decision out any more, and is told why.',
  ),
  from: RECORDED,
  by: LEADING,
  part: decisionPart(MeetingDecisionState.ASSIGNED),
  input: MeetingReasonInput,
  async run(acting, { reason }) {
    const decision = await theDecision(acting);
    acting.note = maskText(reason);
    Object.assign(decision, { state: MeetingDecisionState.WITHDRAWN, returnReason: acting.note });
    acting.stopClocks('DECISION', { partId: decision.id });
    acting.notify({ unitIds: [decision.unitId], kind: 'DECISION' });
    await settleDecisions(acting);
  },
});

export const meetingReportDecision = defineAct({
  name: 'meetingReportDecision',
  kind: 'meeting',
  description: 'The owner reports a decision done, with what proves it.',
  label: text('反馈落实情况', 'Report done'),
  sentence: text('反馈决定 {number} 已落实', 'reported decision {number} done'),
  tone: 'PRIMARY',
  from: CARRIED_OUT,
  by: [{ seat: ['PARTICIPANT'], ownPart: true }],
  part: decisionPart(MeetingDecisionState.ASSIGNED),
  input: MeetingReportInput,
  problems: [UploadNotFound],
  async run(acting, { text: words, receipts }) {
    const decision = await theDecision(acting);
    acting.note = maskText(words);
    Object.assign(decision, {
      state: MeetingDecisionState.REPORTED,
      result: acting.note,
      reportedAt: acting.now,
    });
    if (receipts) await attachEvidence(acting, receipts, decision);
    acting.stopClocks('DECISION', { partId: decision.id });
    acting.startClock('CONFIRM', acting.liveSeatOf(acting.tx.who.district.centreId)!, { partId: decision.id });
    await settleDecisions(acting);
  },
});

/** What proves it is for those who see the item, not for every seat of the meeting. */
async function attachEvidence(acting: Acting, receipts: string, { id, audience }: MeetingDecision): Promise<void> {
  await attachDocuments(acting, receipts, id);
  await acting.tx.flush();
  await acting.tx.execute(`update document set reach = 'NAMED', audience = $3 where matter_id = $1 and part_id = $2`, [
    acting.matter.id,
    id,
    audience,
  ]);
}

export const meetingConfirmDecision = defineAct({
  name: 'meetingConfirmDecision',
  kind: 'meeting',
  description: 'Closes a decision off; with the last one the meeting is closed.',
  label: text('销号', 'Close off'),
  sentence: text('决定 {number} 销号', 'closed decision {number} off'),
  tone: 'PRIMARY',
  from: CARRIED_OUT,
  mayLeadTo: ['CLOSED'],
  by: LEADING,
  part: decisionPart(MeetingDecisionState.REPORTED),
  async run(acting) {
    const decision = await theDecision(acting);
    Object.assign(decision, { state: MeetingDecisionState.CONFIRMED, confirmedAt: acting.now });
    acting.stopClocks('CONFIRM', { partId: decision.id });
    acting.notify({ unitIds: [decision.unitId], kind: 'DECISION' });
    await settleDecisions(acting);
  },
});

export const meetingReturnDecision = defineAct({
  name: 'meetingReturnDecision',
  kind: 'meeting',
  description: 'Returns a report that is not enough; the clock runs again.',
  label: text('退回', 'Return'),
  sentence: text('退回决定 {number} 的反馈', 'returned the report on decision {number}'),
  tone: 'DANGER',
  confirm: text(
    '责任单位须在新的期限内补充办理，退回次数将记录在案。',
    'The unit that was charged has to report again by the new date. The return stays on the record.',
  ),
  from: CARRIED_OUT,
  by: LEADING,
  part: decisionPart(MeetingDecisionState.REPORTED),
  input: MeetingReturnInput,
  async run(acting, { reason, dueAt }) {
    const refused = pastDue(acting, dueAt);
    if (refused) return refused;
    const decision = await theDecision(acting);
    acting.note = maskText(reason);
    acting.stopClocks('CONFIRM', { partId: decision.id });
    acting.startClock('DECISION', acting.seatOf(decision.seatId), { partId: decision.id, deadline: dueAt });
    Object.assign(decision, {
      state: MeetingDecisionState.ASSIGNED,
      dueAt,
      timesReturned: decision.timesReturned + 1,
      returnReason: acting.note,
    });
    acting.notify({ unitIds: [decision.unitId], kind: 'DUTY' });
    await settleDecisions(acting);
    return undefined;
  },
});
