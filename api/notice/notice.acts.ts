import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { CENTRE_HEAD, defineAct, performWithin } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { assertPriorWaits, followStep, serve, theNotice } from './chain.ts';
import { takeDocumentNumber } from './document-number.ts';
import { assertAddressee, cite, inherit, subjectsOf, writeNotice } from './drafting.ts';
import type { Notice } from './notice.entity.ts';
import { TYPE_WORDS } from './notice.enums.ts';
import { NoticeFollowInput, NoticeProposeInput, NoticeReasonInput, NoticeReviseInput } from './notice.inputs.ts';
import { isServed } from './notice.policy.ts';
import { AppealNotCited, NextIsProposed, PriorNotOpen } from './notice.problems.ts';
import { noticeEscalate, noticeResume } from './prior.acts.ts';

/** Who signs: the head of the centre, or leadership. The house issues where a rule says so. */
const ISSUERS: readonly Way[] = [
  ...CENTRE_HEAD,
  { unitKind: [UnitKind.LEADERSHIP], member: [MemberRole.HEAD] },
  { system: true },
];

export const noticePropose = defineAct({
  name: 'noticePropose',
  kind: 'notice',
  description:
    'Proposes a notice to a unit: the centre, leadership, a unit’s head for a unit below it, or the house by a rule or because the one before was not answered.',
  label: text('提请督办', 'Propose notice'),
  sentence: text('提请签发{type}，主送 {unit}', 'proposed to issue: {type} to {unit}'),
  from: 'NEW',
  to: 'PROPOSED',
  by: [
    { unitKind: [UnitKind.COMMAND_CENTRE, UnitKind.LEADERSHIP] },
    { unitKind: [UnitKind.SUB_DISTRICT, UnitKind.DEPARTMENT], member: [MemberRole.HEAD] },
    { system: true },
  ],
  input: NoticeProposeInput,
  problems: [AppealNotCited, NextIsProposed, PriorNotOpen],
  async run(acting, input) {
    const { centreId } = acting.tx.who.district;
    const subjects = await subjectsOf(acting, input);
    inherit(acting, subjects);
    assertAddressee(acting, input.addresseeId);
    const standing = await followStep(acting, input);
    const centre = acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
    if (acting.unitId !== centreId) acting.grantSeat({ unitId: acting.unitId, role: 'PROPOSER', state: 'SEATED' });
    acting.flag(input.type);
    acting.startClock('ISSUE', centre);
    writeNotice(acting, input, standing);
    cite(acting, subjects);
    acting.data['type'] = TYPE_WORDS[input.type];
    acting.data['unit'] = acting.unitOf(input.addresseeId).name;
    if (acting.actor.type === 'SYSTEM' && input.origin) acting.note = input.origin;
  },
});

export const noticeRevise = defineAct({
  name: 'noticeRevise',
  kind: 'notice',
  description: 'Changes the text of a notice before it is issued.',
  label: text('修改', 'Revise'),
  sentence: text('修改了文稿', 'revised the text'),
  from: ['PROPOSED'],
  by: [{ seat: ['SUPERVISOR', 'PROPOSER'] }],
  input: NoticeReviseInput,
  async run(acting, { level, title, facts, ground, requirement, workingDays, copyTo }) {
    const { matter } = acting;
    const draft = { facts: maskText(facts), ground, requirement: maskText(requirement) };
    matter.title = maskText(title);
    matter.searchText = [matter.title, draft.facts, draft.requirement].join(' ');
    const copies = copyTo ? maskText(copyTo) : null;
    Object.assign(await theNotice(acting), { level, ...draft, workingDays: workingDays ?? null, copyTo: copies });
  },
});

export const noticeIssue = defineAct({
  name: 'noticeIssue',
  kind: 'notice',
  description: 'Signs a notice: it gets its document number, is served on the unit, and its clocks start.',
  label: text('签发', 'Issue'),
  sentence: text('签发{type} {number}，主送 {unit}', 'issued {type} {number} to {unit}'),
  tone: 'PRIMARY',
  from: ['PROPOSED'],
  mayLeadTo: ['ISSUED', 'REFERRED'],
  by: ISSUERS,
  problems: [PriorNotOpen],
  confirm: text(
    '签发后编号并送达主送单位，签收、反馈开始计时；签收前可以撤回。',
    'It gets its number and is served; its clocks start. It can be withdrawn until the unit has signed for it.',
  ),
  async run(acting) {
    const notice = await theNotice(acting);
    assertAddressee(acting, notice.addresseeId);
    await assertPriorWaits(acting, notice);
    const { actor } = acting.tx.who;
    notice.documentNumber = await takeDocumentNumber(acting, notice.type);
    notice.issuedAt = acting.now;
    // The centre issues it, whoever signs for it.
    notice.issuer = acting.registers.unit(acting.tx.who.district.centreId)?.name ?? '';
    notice.signatory = actor.type === 'MEMBER' ? actor.memberName : null;
    acting.stopClocks('ISSUE');
    if (isServed(notice.type)) serve(acting, notice);
    else acting.matter.state = 'REFERRED';
    Object.assign(acting.data, {
      type: TYPE_WORDS[notice.type],
      number: notice.documentNumber,
      unit: acting.registers.unit(notice.addresseeId)?.name,
    });
    // A referral is about those who answer for it; the unit goes on owing what it was asked.
    if (notice.priorId && isServed(notice.type))
      await performWithin(acting, noticeEscalate, { id: notice.priorId, input: following(notice) });
  },
});

export const noticeDrop = defineAct({
  name: 'noticeDrop',
  kind: 'notice',
  description: 'Does not issue a proposed notice; the reason stands on the record.',
  label: text('不予签发', 'Drop'),
  sentence: text('不予签发', 'dropped the proposal'),
  tone: 'DANGER',
  confirm: text(
    '此件不予签发并就此办结；提请单位将收到理由。',
    'The notice is not issued and is closed. The unit that proposed it is told why.',
  ),
  from: ['PROPOSED'],
  to: 'DROPPED',
  by: ISSUERS,
  input: NoticeReasonInput,
  async run(acting, { reason }) {
    await end(acting, reason);
    const proposers = acting.seats.filter(({ role }) => role === 'PROPOSER').map(({ unitId }) => unitId);
    acting.notify({ unitIds: proposers, kind: 'DECISION' });
  },
});

export const noticeWithdraw = defineAct({
  name: 'noticeWithdraw',
  kind: 'notice',
  description: 'Withdraws a notice before the unit has signed for it; its number is not given again.',
  label: text('撤回', 'Withdraw'),
  sentence: text('撤回', 'withdrew it'),
  tone: 'DANGER',
  from: ['ISSUED'],
  to: 'WITHDRAWN',
  by: ISSUERS,
  input: NoticeReasonInput,
  confirm: text(
    '撤回后文号不再使用，主送单位会收到撤回理由；由前一件升级的，前一件恢复办理。',
    'Its number is not used again and the unit is told why; the notice before it stands again.',
  ),
  async run(acting, { reason }) {
    const notice = await end(acting, reason);
    acting.notify({ unitIds: [notice.addresseeId], kind: 'DECISION' });
    if (notice.priorId) await performWithin(acting, noticeResume, { id: notice.priorId, input: following(notice) });
  },
});

async function end(acting: Acting, reason: string): Promise<Notice> {
  const notice = await theNotice(acting);
  acting.note = maskText(reason);
  Object.assign(notice, { endReason: acting.note, lapsed: true });
  acting.stopAllClocks();
  return notice;
}

function following({ documentNumber }: Notice): NoticeFollowInput {
  return Object.assign(new NoticeFollowInput(), { number: documentNumber! });
}
