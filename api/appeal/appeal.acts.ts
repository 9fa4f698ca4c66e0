import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { CENTRE, citeGround, defineAct, givenGround, UploadNotFound } from '../matter/index.ts';
import { GroundList, GroundNeed, MemberRole, UnitKind } from '../unit/index.ts';
import { Appeal, Appellant } from './appeal.entity.ts';
import { AppealType, HardCaseEnd, IntakeChannel, LINE_WORDS, ReplyKind } from './appeal.enums.ts';
import {
  AppealAnswerInput,
  AppealDeclineInput,
  AppealReceipt,
  AppealRegisterInput,
  AppealTextInput,
  AppealTriageInput,
  AppellantIdentity,
  ReasonInput,
} from './appeal.inputs.ts';
import { CallbackTaken, IdentityClosed, RepeatsReserved } from './appeal.problems.ts';
import { leaveBacklog } from './backlog.ts';
import { assertNotTaken, awaitCallback, endCallback, openRating, sampleCallback } from './callback-desk.ts';
import { proposeLine } from './catalogue.ts';
import { keepConfidential, protectReport, takeIn } from './intake.ts';
import { answerRepeats, answerRepeatsAlike, releaseRepeats } from './repeat.acts.ts';
import { addReply } from './replies.ts';
import { reserveOf } from './reserved.ts';
import { assertKnown } from './subject.ts';
import { countReopening } from './reopening.acts.ts';
import { reopenLead } from './orders.ts';

const ANSWERING = Object.values(UnitKind).filter((kind) => kind !== UnitKind.DEPUTY);

export const appealRegister = defineAct({
  name: 'appealRegister',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Registers an appeal. The unit that is asked first stays answerable until another unit has accepted.',
  label: text('登记诉求', 'Register appeal'),
  sentence: text('登记诉求', 'registered the appeal'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'REGISTERED',
  // Whoever is asked takes it in: every unit has a walk-in desk.
  by: [{ member: [MemberRole.HEAD, MemberRole.HANDLER, MemberRole.GRID_WORKER] }, { system: true }],
  input: AppealRegisterInput,
  problems: [UploadNotFound],
  yields: AppealReceipt,
  run(acting, given) {
    const unitId = acting.actor.type === 'MEMBER' ? acting.unitId : acting.tx.who.district.centreId;
    return takeIn(acting, { ...given, channel: channelOf(acting, given.channel) }, { unitId });
  },
});

/** Only the public page and imports say WEB or IMPORT. */
function channelOf(acting: Acting, channel: IntakeChannel): IntakeChannel {
  if (acting.actor.type === 'SYSTEM') return channel;
  const reserved = channel === IntakeChannel.WEB || channel === IntakeChannel.IMPORT;
  return reserved || acting.actor.type !== 'MEMBER' ? IntakeChannel.WALK_IN : channel;
}

export const appealTriage = defineAct({
  name: 'appealTriage',
  kind: 'appeal',
  description:
    'Sets type, subject, urgency, area and merchant before dispatch; the limit for dispatch follows from when it came in. What becomes a violation report is taken from its accused, everybody below, leadership and whoever looks on; what is none any more gives nothing back by itself.',
  label: text('研判', 'Triage'),
  sentence: text('完成研判', 'triaged the appeal'),
  from: ['REGISTERED'],
  by: CENTRE,
  input: AppealTriageInput,
  problems: [RepeatsReserved],
  async run(acting, input) {
    await assertKnown(acting, input);
    const { barred } = acting.matter;
    const reserve = reserveOf(acting.matter);
    const em = await acting.em();
    const appeal = await em.findOneOrFail(Appeal, { id: acting.matter.id });
    if (input.categoryId) acting.matter.categoryId = input.categoryId;
    if (input.urgency) acting.matter.urgency = input.urgency;
    if (input.subDistrictId) acting.matter.subDistrictId = input.subDistrictId;
    if (input.communityId) appeal.communityId = input.communityId;
    if (input.place) appeal.place = maskText(input.place);
    if (input.merchant) appeal.merchant = maskText(input.merchant);
    if (input.type) {
      appeal.type = input.type;
      acting.matter.type = input.type;
    }
    // Until it is dispatched the limit is that of its class from the moment at which it came in.
    for (const clock of acting.clocks)
      if (clock.kind === 'TRIAGE' && clock.basis === 'RULE' && clock.state === 'RUNNING') acting.setLimit(clock, null);
    if (input.accusedUnitId && appeal.type !== AppealType.VIOLATION_REPORT) return accusesNobody(acting);
    if (appeal.type === AppealType.VIOLATION_REPORT) {
      appeal.accusedUnitId = input.accusedUnitId ?? appeal.accusedUnitId;
      protectReport(acting, appeal.accusedUnitId);
      appeal.responsibleUnitId = acting.matter.firstReceiverId!;
    }
    if (input.confidential) {
      appeal.confidential = true;
      keepConfidential(acting);
    }
    const isCloser = reserveOf(acting.matter) !== reserve || acting.matter.barred.length > barred.length;
    return isCloser && acting.matter.flags.includes('MASTER') ? RepeatsReserved() : undefined;
  },
});

const NO_REPORT = text('只有举报才填写被举报单位。', 'Only a violation report names an accused unit.');

function accusesNobody({ tx }: Acting) {
  const message = say(NO_REPORT, tx.who.locale);
  return InvalidInput({ issues: [{ path: 'accusedUnitId', code: 'invalid', message }] });
}

export const appealAnswerAtOnce = defineAct({
  name: 'appealAnswerAtOnce',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Answers at once what needs no handling. The appellant may rate it, and of a sample is called back.',
  label: text('即接即决', 'Answer at once'),
  sentence: text('当场答复', 'answered at once'),
  from: ['REGISTERED'],
  mayLeadTo: ['ANSWERED', 'IN_CALLBACK'],
  // A deputy takes in what is asked and answers nothing in the units’ place (代表法 Art. 31).
  by: [...CENTRE, { seat: ['FIRST_RECEIVER'], unitKind: ANSWERING }],
  input: AppealAnswerInput,
  confirm: text('答复将告知诉求人并结束此诉求。', 'The appellant is told and the appeal ends.'),
  async run(acting, input) {
    acting.stopAllClocks();
    acting.matter.state = 'ANSWERED';
    await addReply(acting, ReplyKind.AT_ONCE, input);
    await sampleCallback(acting);
    await answerRepeats(acting, input);
  },
});

export const appealDecline = defineAct({
  name: 'appealDecline',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Does not take the appeal in, on a listed ground, and tells the right channel.',
  label: text('不予受理', 'Decline'),
  sentence: text('不予受理（{ground}），告知：{channel}', 'declined ({ground}); told: {channel}'),
  tone: 'DANGER',
  from: ['REGISTERED'],
  to: 'DECLINED',
  by: CENTRE,
  input: AppealDeclineInput,
  confirm: text('诉求人将收到不予受理的理由和正确渠道。', 'The appellant is told why, and the right channel.'),
  async run(acting, { ground, emergencyLine, rightChannel }) {
    const given = { RIGHT_CHANNEL: rightChannel, EMERGENCY_LINE: emergencyLine };
    const cited = citeGround(acting, GroundList.DECLINE, ground, given);
    const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
    const line = cited.needs.includes(GroundNeed.EMERGENCY_LINE) ? emergencyLine! : null;
    Object.assign(appeal, { declineGround: givenGround(cited), emergencyLine: line, rightChannel });
    acting.data['channel'] = line ? `${LINE_WORDS[line]['zh-CN']}，${rightChannel}` : rightChannel;
    acting.stopAllClocks();
    await releaseRepeats(acting);
  },
});

const HANDLED = text(
  '目录未列承办单位，经办理并审核通过（{number}）',
  'the catalogue names nobody; it handled {number}, and its answer has passed',
);

export const appealPassAudit = defineAct({
  name: 'appealPassAudit',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Passes the lead unit’s answer; the callback is due.',
  label: text('审核通过', 'Pass audit'),
  sentence: text('审核通过答复', 'passed the answer'),
  tone: 'PRIMARY',
  from: ['REPLIED'],
  to: 'IN_CALLBACK',
  by: CENTRE,
  async run(acting) {
    acting.stopClocks('AUDIT');
    openRating(acting);
    await awaitCallback(acting);
    if (acting.matter.flags.includes('MANDATE_GAP'))
      await proposeLine(
        acting,
        acting.matter.leadUnitId,
        say(HANDLED, acting.tx.who.locale, { number: acting.matter.number }),
      );
    await answerRepeatsAlike(acting);
  },
});

export const appealSendBack = defineAct({
  name: 'appealSendBack',
  kind: 'appeal',
  description:
    'Sends the answer back to the lead unit for rework: at the audit, out of the backlog, or once its appellant has rated it unresolved or was dissatisfied, without another call. What nobody led waits for dispatch.',
  label: text('退回重办', 'Send back'),
  sentence: text('退回重办', 'sent it back for rework'),
  tone: 'DANGER',
  confirm: text(
    '诉求退回承办单位重新办理，重办时限即刻起算并计入重办次数；本次答复不再回访。',
    'The appeal returns to the handling unit; the rework clock starts now and the rework counts. This answer is not called back.',
  ),
  from: ['REPLIED', 'IN_CALLBACK', 'HARD_CASE'],
  mayLeadTo: ['IN_HANDLING', 'REGISTERED'],
  by: CENTRE,
  when: ({ matter }) => matter.state !== 'IN_CALLBACK' || matter.flags.includes('DISSATISFIED'),
  input: ReasonInput,
  problems: [CallbackTaken],
  async run(acting, { reason }) {
    acting.note = reason;
    if (acting.matter.state === 'IN_CALLBACK') await assertNotTaken(acting);
    acting.matter.state = 'IN_HANDLING';
    acting.stopClocks('AUDIT');
    endCallback(acting);
    await leaveBacklog(acting, HardCaseEnd.REWORK);
    reopenLead(acting);
  },
});

export const appealReopen = defineAct({
  name: 'appealReopen',
  kind: 'appeal',
  reach: 'ALL',
  description: 'Takes a closed appeal up again.',
  label: text('重新打开', 'Reopen'),
  sentence: text('重新打开', 'reopened it'),
  from: ['CLOSED'],
  to: 'IN_HANDLING',
  by: CENTRE,
  // What the appellant has asked for is decided as such.
  when: ({ matter }) => matter.flags.includes('HAS_LEAD') && !matter.flags.includes('REOPENING_ASKED'),
  input: ReasonInput,
  async run(acting, { reason }) {
    acting.note = reason;
    await countReopening(acting);
    reopenLead(acting);
  },
});

export const appellantReveal = defineAct({
  name: 'appellantReveal',
  kind: 'appeal',
  description: 'Opens the appellant’s identity to a seat that needs it; the reading stands on the ledger.',
  label: text('查看诉求人', 'See appellant'),
  sentence: text('查看了诉求人信息', 'saw the appellant’s identity'),
  from: 'ANY',
  by: [{ seat: ['SUPERVISOR', 'FIRST_RECEIVER', 'LEAD', 'CO_HANDLER'] }],
  when: ({ seat }) => ['SEATED', 'RELIEVED', 'ACCEPTED', 'COMPLETED'].includes(seat!.state),
  problems: [IdentityClosed],
  yields: AppellantIdentity,
  unkept: true,
  additive: true,
  quiet: true,
  async run(acting) {
    const appellant = await (await acting.em()).findOne(Appellant, { matterId: acting.matter.id });
    // The matter is open to this act, so the row's own audience is asked here.
    if (!appellant?.sealed || !appellant.audience.includes(acting.unitId)) return IdentityClosed();
    acting.reach = 'LEAD';
    const identity = theSeal().open<Partial<AppellantIdentity>>(appellant.sealed, appellant.id);
    return { name: null, phone: null, idNumber: null, address: null, ...identity };
  },
});

export const appealComment = defineAct({
  name: 'appealComment',
  kind: 'appeal',
  description: 'Says something to the other seats; moves no clock.',
  label: text('留言', 'Comment'),
  sentence: text('留言', 'commented'),
  from: 'ANY',
  by: [{ seated: true }],
  input: AppealTextInput,
  additive: true,
  run(acting, input) {
    acting.note = maskText(input.text);
  },
});

export const appealAddNote = defineAct({
  name: 'appealAddNote',
  kind: 'appeal',
  reach: 'ALL',
  description: 'The appellant adds to the appeal through the link.',
  label: text('补充说明', 'Add'),
  sentence: text('补充说明', 'added'),
  from: 'OPEN',
  by: [{ link: 'APPEAL' }],
  input: AppealTextInput,
  additive: true,
  run(acting, input) {
    acting.note = maskText(input.text);
    acting.notify({ unitIds: acting.seats.filter((seat) => seat.live).map((seat) => seat.unitId), kind: 'PROGRESS' });
  },
});
