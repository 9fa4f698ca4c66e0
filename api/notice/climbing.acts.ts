import { dateOf } from '../kernel/calendar/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { defineClockAct, performWithin } from '../matter/index.ts';
import { nextOf, theNotice } from './chain.ts';
import type { Notice } from './notice.entity.ts';
import { NoticeAppeal } from './notice.entity.ts';
import { TYPE_WORDS } from './notice.enums.ts';
import { noticePropose } from './notice.acts.ts';
import { NoticeProposeInput } from './notice.inputs.ts';
import type { Step } from './notice.policy.ts';
import { nextLevel, nextStep } from './notice.policy.ts';

const LONGEST_FACTS = 5000;
const DISCIPLINE_BODY = '纪检监察机关';

export const noticeUnanswered = defineClockAct({
  name: 'noticeUnanswered',
  kind: 'notice',
  // The unit learns that it is overdue; what is proposed is the centre’s to issue or to drop.
  reach: 'NAMED',
  description: 'A notice was not answered in time: the house proposes the next step, which the centre issues or drops.',
  label: text('期满未反馈', 'Not answered'),
  sentence: text('期满未反馈，{next}', 'was not answered in time; {next}'),
  from: ['ISSUED', 'SIGNED'],
  async run(acting) {
    acting.namedAudience = [...acting.matter.standing];
    const notice = await theNotice(acting);
    const next = nextStep(notice.steps, notice);
    const standing = await nextOf(acting, notice.id);
    if (standing) acting.data['next'] = text(`下一步已提请：${standing}`, `the next step is proposed: ${standing}`);
    else if (!next) acting.data['next'] = text('没有更高的步骤', 'there is no step above it');
    else await climb(acting, notice, next);
  },
});

async function climb(acting: Acting, notice: Notice, next: Step): Promise<void> {
  const cited = await (await acting.em()).find(NoticeAppeal, { matterId: notice.id }, { orderBy: { appealId: 'asc' } });
  const number = notice.documentNumber!;
  const unanswered = `${number}要求于${dateOf(notice.dueAt!)}前反馈，期满未反馈。`;
  const input = Object.assign(new NoticeProposeInput(), {
    type: next.type,
    level: nextLevel(notice.level),
    addresseeId: notice.addresseeId,
    title: acting.matter.title,
    facts: [...`${unanswered}\n${notice.facts}`].slice(0, LONGEST_FACTS).join(''),
    ground: notice.ground,
    requirement: notice.requirement,
    appealIds: cited.map(({ appealId }) => appealId),
    priorId: notice.id,
    referredTo: DISCIPLINE_BODY,
    origin: unanswered,
  });
  await performWithin(acting, noticePropose, { input });
  const { 'zh-CN': zh, en } = TYPE_WORDS[next.type];
  acting.data['next'] = text(`提请签发${zh}`, `proposed: ${en}`);
}
