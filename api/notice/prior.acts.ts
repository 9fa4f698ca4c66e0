import { text } from '../kernel/i18n/index.ts';
import { defineAct } from '../matter/index.ts';
import { awaitAnswer, theNotice } from './chain.ts';
import { NoticeFollowInput } from './notice.inputs.ts';

/** What the next step does to the notice before it. No member does these by hand: they follow an act on the next one. */

export const noticeEscalate = defineAct({
  name: 'noticeEscalate',
  kind: 'notice',
  description: 'The next step was issued: it takes the place of this one.',
  label: text('升级', 'Escalate'),
  sentence: text('期满未反馈，升级为 {number}', 'was not answered in time; {number} takes its place'),
  from: ['ISSUED', 'SIGNED'],
  to: 'ESCALATED',
  by: [{ system: true }],
  input: NoticeFollowInput,
  quiet: true,
  run(acting, { number }) {
    acting.stopAllClocks();
    acting.data['number'] = number;
  },
});

export const noticeResume = defineAct({
  name: 'noticeResume',
  kind: 'notice',
  description: 'The next step was withdrawn: this one waits for its answer again, from now on.',
  label: text('恢复', 'Resume'),
  sentence: text('{number} 已撤回，本件恢复办理，重新计时', '{number} was withdrawn; this one is to be answered again'),
  from: ['ESCALATED'],
  mayLeadTo: ['ISSUED', 'SIGNED'],
  by: [{ system: true }],
  input: NoticeFollowInput,
  quiet: true,
  async run(acting, { number }) {
    const notice = await theNotice(acting);
    const seat = acting.liveSeatOf(notice.addresseeId)!;
    acting.matter.state = seat.state === 'SIGNED' ? 'SIGNED' : 'ISSUED';
    if (acting.matter.state === 'ISSUED') acting.startClock('SIGN_FOR', seat);
    awaitAnswer(acting, notice, notice.workingDays);
    acting.data['number'] = number;
  },
});
