import { endOfDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { assertInput, attachDocuments, CENTRE, defineAct, unlessAhead, UploadNotFound } from '../matter/index.ts';
import { awaitAnswer, theNotice } from './chain.ts';
import { NoticeAnswer } from './notice.entity.ts';
import { NoticeType } from './notice.enums.ts';
import {
  NoticeAnswerInput,
  NoticeCheckInput,
  NoticeCloseOffInput,
  NoticeInterviewInput,
  NoticeReturnInput,
} from './notice.inputs.ts';
import { isInterview, mayCloseOff } from './notice.policy.ts';

const ADDRESSEE: readonly Way[] = [{ seat: ['ADDRESSEE'] }];

export const noticeSignFor = defineAct({
  name: 'noticeSignFor',
  kind: 'notice',
  description: 'The unit signs for the notice; its days to answer run since it was issued.',
  label: text('签收', 'Sign for'),
  sentence: text('签收', 'signed for it'),
  tone: 'PRIMARY',
  from: ['ISSUED'],
  to: 'SIGNED',
  by: ADDRESSEE,
  async run(acting) {
    const seat = acting.seat!;
    const { actor } = acting.tx.who;
    const notice = await theNotice(acting);
    notice.signedForAt = acting.now;
    if (actor.type === 'MEMBER') {
      seat.handlerId = actor.memberId;
      notice.signedForBy = actor.memberName;
    }
    seat.state = 'SIGNED';
    acting.stopClocks('SIGN_FOR');
  },
});

export const noticeAnswer = defineAct({
  name: 'noticeAnswer',
  kind: 'notice',
  description:
    'The unit answers: what it found, its measures, and what proves it; a supervision order is answered with evidence, a reminder may be answered without.',
  label: text('反馈', 'Answer'),
  sentence: text('第 {number} 次反馈，措施 {count} 项', 'answered (no. {number}) with {count} measures'),
  tone: 'PRIMARY',
  from: ['SIGNED'],
  to: 'ANSWERED',
  by: ADDRESSEE,
  input: NoticeAnswerInput,
  problems: [UploadNotFound],
  async run(acting, { text: answer, measures, receipts, evidenceUrl }) {
    const em = await acting.em();
    const notice = await theNotice(acting);
    if (notice.type === NoticeType.SUPERVISION_ORDER && !receipts && !evidenceUrl) return unproven(acting);
    const { actor } = acting.tx.who;
    const number = (await em.count(NoticeAnswer, { matterId: notice.id })) + 1;
    const { id } = em.create(NoticeAnswer, {
      id: newId(),
      matterId: notice.id,
      number,
      text: maskText(answer),
      measures: measures.map(({ what, dueDate }) => ({ what: maskText(what), dueDate: dueDate || null })),
      evidenceUrl: evidenceUrl || null,
      unitName: acting.registers.unit(acting.unitId)?.name ?? '',
      memberName: actor.type === 'MEMBER' ? actor.memberName : null,
      at: acting.now,
      inTime: acting.now <= notice.dueAt!,
      accepted: null,
      finding: null,
      reviewedAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    if (receipts) await attachDocuments(acting, receipts, id);
    acting.stopClocks(notice.type);
    // It is closed off only after what was promised is checked: until then its review is not late.
    if (!acting.matter.flags.includes('COMMITTED')) awaitReview(acting);
    Object.assign(acting.data, { number, count: measures.length });
  },
});

const UNPROVEN = text(
  '督办单的反馈须附佐证：上传文件，或填写链接。',
  'A supervision order is answered with evidence: a file or a link.',
);

function unproven({ tx }: Acting) {
  const message = say(UNPROVEN, tx.who.locale);
  return InvalidInput({ issues: ['receipts', 'evidenceUrl'].map((path) => ({ path, code: 'required', message })) });
}

export const noticeReturn = defineAct({
  name: 'noticeReturn',
  kind: 'notice',
  description: 'Returns an answer that is not enough; the unit answers again within a new limit.',
  label: text('退回重报', 'Return'),
  sentence: text('退回反馈，要求重报', 'returned the answer'),
  from: ['ANSWERED'],
  to: 'SIGNED',
  by: CENTRE,
  input: NoticeReturnInput,
  async run(acting, { reason, workingDays }) {
    await review(acting, false, maskText(reason));
    const notice = await theNotice(acting);
    awaitAnswer(acting, notice, workingDays ?? notice.workingDays);
    acting.notify({ unitIds: [notice.addresseeId], kind: 'DECISION' });
  },
});

export const noticeCloseOff = defineAct({
  name: 'noticeCloseOff',
  kind: 'notice',
  description:
    'Accepts the answer and closes the notice off; an interview only when it was held and what was promised was checked.',
  label: text('审核通过、销号', 'Accept and close off'),
  sentence: text('审核通过，销号', 'accepted the answer and closed it off'),
  tone: 'PRIMARY',
  from: ['ANSWERED'],
  to: 'CLOSED',
  by: CENTRE,
  when: mayCloseOff,
  input: NoticeCloseOffInput,
  async run(acting, { finding }) {
    await review(acting, true, finding ? maskText(finding) : null);
    acting.notify({ unitIds: [(await theNotice(acting)).addresseeId], kind: 'DECISION' });
  },
});

async function review(acting: Acting, accepted: boolean, finding: string | null): Promise<void> {
  const em = await acting.em();
  const answer = await em.findOneOrFail(NoticeAnswer, { matterId: acting.matter.id, accepted: null });
  Object.assign(answer, { accepted, finding, reviewedAt: acting.now });
  acting.note = finding;
  acting.stopClocks('REVIEW');
}

export const noticeRecordInterview = defineAct({
  name: 'noticeRecordInterview',
  kind: 'notice',
  description:
    'Puts down that the unit was interviewed: when, where, with whom, what was said, and what it promised by which day.',
  label: text('记录约谈', 'Record interview'),
  sentence: text('记录了约谈，承诺 {count} 项', 'recorded the interview with {count} commitments'),
  from: ['ISSUED', 'SIGNED', 'ANSWERED'],
  by: CENTRE,
  when: isInterview,
  input: NoticeInterviewInput,
  async run(acting, input) {
    const { heldAt, heldIn, present, record, coConvenerIds = [], commitments = [] } = input;
    const checkOn =
      input.checkOn ||
      commitments
        .map(({ dueOn }) => dueOn)
        .toSorted()
        .at(-1) ||
      null;
    assertInput(acting, [
      ...commitments.map(({ dueOn }, index) => unlessAhead(acting, `commitments.${index}.dueOn`, dueOn)),
      checkOn ? unlessAhead(acting, 'checkOn', checkOn) : null,
    ]);
    acting.flag('HELD');
    Object.assign(await theNotice(acting), {
      heldAt,
      heldIn,
      present,
      record: maskText(record),
      coConveners: coConvenerIds.map((id) => acting.unitOf(id).name),
      commitments: commitments.map(({ what, dueOn }) => ({ what: maskText(what), dueOn, kept: null })),
      checkOn: commitments.length > 0 ? checkOn : null,
      checkedAt: null,
      checkFinding: null,
    });
    // Recorded anew, it is checked anew.
    const wasCommitted = acting.matter.flags.includes('COMMITTED');
    acting.stopClocks('CHECK');
    acting.unflag('COMMITTED');
    if (commitments.length > 0) awaitCheck(acting, checkOn!);
    else if (wasCommitted && acting.matter.state === 'ANSWERED') awaitReview(acting);
    acting.note = maskText(record);
    acting.data['count'] = commitments.length;
  },
});

function awaitReview(acting: Acting): void {
  acting.startClock('REVIEW', acting.liveSeatOf(acting.tx.who.district.centreId)!);
}

/** What was promised is checked: a clock of the centre runs to that day. */
function awaitCheck(acting: Acting, checkOn: string): void {
  acting.flag('COMMITTED');
  acting.stopClocks('REVIEW');
  const centre = acting.liveSeatOf(acting.tx.who.district.centreId)!;
  acting.startClock('CHECK', centre, { deadline: endOfDate(checkOn) });
}

export const noticeCheckCommitments = defineAct({
  name: 'noticeCheckCommitments',
  kind: 'notice',
  description: 'The centre checks what the unit promised at the interview: each commitment was kept or not.',
  label: text('核查承诺', 'Check commitments'),
  sentence: text(
    '核查约谈承诺：兑现 {kept} 项，未兑现 {broken} 项',
    'checked the commitments: {kept} kept, {broken} not',
  ),
  tone: 'PRIMARY',
  from: ['ISSUED', 'SIGNED', 'ANSWERED'],
  by: CENTRE,
  when: ({ matter }) => matter.flags.includes('COMMITTED'),
  input: NoticeCheckInput,
  async run(acting, { commitments, finding }) {
    const notice = await theNotice(acting);
    const keptBy = new Map(commitments.map(({ number, kept }) => [number, kept]));
    const missing = notice.commitments.findIndex((_, index) => !keptBy.has(index + 1));
    if (missing >= 0) {
      const message = say(text('每一项承诺都要核查。', 'Every commitment is checked.'), acting.tx.who.locale);
      return InvalidInput({ issues: [{ path: `commitments.${missing}`, code: 'missing', message }] });
    }
    const checked = notice.commitments.map((one, index) => ({ ...one, kept: keptBy.get(index + 1)! }));
    Object.assign(notice, { commitments: checked, checkedAt: acting.now, checkFinding: maskText(finding) });
    acting.unflag('COMMITTED');
    acting.stopClocks('CHECK');
    if (acting.matter.state === 'ANSWERED') awaitReview(acting);
    const kept = checked.filter((one) => one.kept).length;
    Object.assign(acting.data, { kept, broken: checked.length - kept });
    acting.note = maskText(finding);
    acting.notify({ unitIds: [notice.addresseeId], kind: 'PROGRESS' });
    return undefined;
  },
});
