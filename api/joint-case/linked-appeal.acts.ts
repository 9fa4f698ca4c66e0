import { say, text } from '../kernel/i18n/index.ts';
import {
  addReply,
  answerRepeats,
  awaitCallback,
  HardCaseEnd,
  leaveBacklog,
  openRating,
  proposeLine,
  ReplyKind,
  WorkOrder,
} from '../appeal/index.ts';
import { defineAct } from '../matter/index.ts';
import { AppealJoinInput, AppealJointAnswerInput } from './joint-case.inputs.ts';

/** What a joint case does at the appeals that it is about. No member does these by hand: they follow an act there. */

export const appealJoin = defineAct({
  name: 'appealJoin',
  kind: 'appeal',
  description: 'The appeal is linked to a joint case.',
  label: text('纳入联办', 'Join a joint case'),
  sentence: text('纳入联办 {number}', 'linked to joint case {number}'),
  from: 'ANY',
  by: [{ system: true }],
  input: AppealJoinInput,
  quiet: true,
  run(acting, { number, mandateGap }) {
    acting.flag('IN_JOINT_CASE');
    if (mandateGap) acting.flag('MANDATE_GAP');
    acting.data['number'] = number;
  },
});

export const appealLeave = defineAct({
  name: 'appealLeave',
  kind: 'appeal',
  description: 'The appeal stands for itself again.',
  label: text('退出联办', 'Leave a joint case'),
  sentence: text('退出联办 {number}', 'unlinked from joint case {number}'),
  from: 'ANY',
  by: [{ system: true }],
  input: AppealJoinInput,
  quiet: true,
  run(acting, { number }) {
    acting.unflag('IN_JOINT_CASE');
    acting.data['number'] = number;
  },
});

/** States in which the joint answer is the answer: the appeal goes on to its callback, also one that was merged. */
const UNANSWERED = ['REGISTERED', 'IN_HANDLING', 'DEFERRED', 'MERGED', 'HARD_CASE'];

const CONCLUDED = text('职责空白，经联办 {number} 形成结论', 'no mandate; the joint case {number} concluded it');

export const appealAnswerJointly = defineAct({
  name: 'appealAnswerJointly',
  kind: 'appeal',
  description: 'The appellant gets the answer of the joint case; an appeal without an answer goes on to its callback.',
  label: text('集中答复', 'Joint answer'),
  sentence: text('作出集中答复', 'gave the joint answer'),
  reach: 'ALL',
  from: 'ANY',
  mayLeadTo: ['IN_CALLBACK'],
  by: [{ system: true }],
  input: AppealJointAnswerInput,
  quiet: true,
  async run(acting, input) {
    await addReply(acting, ReplyKind.JOINT, input);
    // What was found in the joint case teaches the catalogue.
    await proposeLine(acting, input.competentUnitId, say(CONCLUDED, acting.tx.who.locale, { number: input.jointCase }));
    if (!UNANSWERED.includes(acting.matter.state)) return;
    acting.stopAllClocks();
    await leaveBacklog(acting, HardCaseEnd.ANSWERED);
    for (const seat of acting.seats) {
      if (!seat.live || !['DISPATCHED', 'ACCEPTED', 'RETURN_ASKED', 'ARBITRATION'].includes(seat.state)) continue;
      seat.state = 'COMPLETED';
      const order = await (await acting.em()).findOne(WorkOrder, { id: seat.id });
      if (order) order.completedAt = acting.now;
    }
    acting.matter.state = 'IN_CALLBACK';
    openRating(acting);
    await awaitCallback(acting);
    await answerRepeats(acting, input);
  },
});
