import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { attachDocuments, CENTRE, defineAct, UploadNotFound } from '../matter/index.ts';
import { awaitAnswer, theNotice } from './chain.ts';
import { NoticeAnswer } from './notice.entity.ts';
import { NoticeAnswerInput, NoticeCloseOffInput, NoticeInterviewInput, NoticeReturnInput } from './notice.inputs.ts';
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
  description: 'The unit answers: what it found, its measures, and the documents that prove it.',
  label: text('反馈', 'Answer'),
  sentence: text('第 {number} 次反馈，措施 {count} 项', 'answered (no. {number}) with {count} measures'),
  tone: 'PRIMARY',
  from: ['SIGNED'],
  to: 'ANSWERED',
  by: ADDRESSEE,
  input: NoticeAnswerInput,
  problems: [UploadNotFound],
  async run(acting, { text: answer, measures, receipts }) {
    const em = await acting.em();
    const notice = await theNotice(acting);
    const { actor } = acting.tx.who;
    const number = (await em.count(NoticeAnswer, { matterId: notice.id })) + 1;
    const { id } = em.create(NoticeAnswer, {
      id: newId(),
      matterId: notice.id,
      number,
      text: maskText(answer),
      measures: measures.map(({ what, dueDate }) => ({ what: maskText(what), dueDate: dueDate || null })),
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
    acting.startClock('REVIEW', acting.liveSeatOf(acting.tx.who.district.centreId)!);
    Object.assign(acting.data, { number, count: measures.length });
  },
});

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
  description: 'Accepts the answer and closes the notice off; an interview only when it was held.',
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
  description: 'Puts down that the unit was interviewed: when, where, who was present, what was said and promised.',
  label: text('记录约谈', 'Record interview'),
  sentence: text('记录了约谈', 'recorded the interview'),
  from: ['ISSUED', 'SIGNED', 'ANSWERED'],
  by: CENTRE,
  when: isInterview,
  input: NoticeInterviewInput,
  async run(acting, { heldAt, heldIn, present, record }) {
    acting.flag('HELD');
    Object.assign(await theNotice(acting), { heldAt, heldIn, present, record: maskText(record) });
    acting.note = maskText(record);
  },
});
