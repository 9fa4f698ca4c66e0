import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { attachDocuments, CENTRE, defineAct, UploadNotFound } from '../matter/index.ts';
import { Appeal } from './appeal.entity.ts';
import { ReasonInput } from './appeal.inputs.ts';
import { ReopeningClosed } from './appeal.problems.ts';
import { Reopening } from './callback.entity.ts';
import { ReopeningInput } from './hard-case.inputs.ts';
import { reopenLead } from './orders.ts';

const AGAIN = text(
  '已申请过一次；有新的事实时才能再次申请，请写明新的事实。',
  'It was asked for once; to ask again, say what new facts there are.',
);

export const appealAskReopening = defineAct({
  name: 'appealAskReopening',
  kind: 'appeal',
  reach: 'ALL',
  description:
    'The appellant asks through the link to take a closed appeal up again, within the window for it; once, unless there are new facts.',
  label: text('申请重新办理', 'Ask for re-opening'),
  sentence: text('申请重新办理', 'asked to take it up again'),
  from: ['CLOSED'],
  by: [{ link: 'APPEAL' }],
  when: ({ matter }) => !matter.flags.includes('REOPENING_ASKED'),
  input: ReopeningInput,
  problems: [ReopeningClosed, UploadNotFound],
  additive: true,
  async run(acting, { reason, newFacts, receipts }) {
    const em = await acting.em();
    const { reopenUntil } = await em.findOneOrFail(Appeal, { id: acting.matter.id });
    if (reopenUntil && acting.now > reopenUntil) return ReopeningClosed({ until: reopenUntil });
    const isAgain = (await em.count(Reopening, { matterId: acting.matter.id })) > 0;
    if (isAgain && !newFacts)
      return InvalidInput({
        issues: [{ path: 'newFacts', code: 'required', message: say(AGAIN, acting.tx.who.locale) }],
      });
    acting.note = maskText(reason);
    const { id } = em.create(Reopening, {
      id: newId(),
      matterId: acting.matter.id,
      reason: acting.note,
      newFacts: newFacts ? maskText(newFacts) : null,
      askedAt: acting.now,
      granted: null,
      decision: null,
      decidedAt: null,
      reach: 'ALL',
      audience: acting.wholeAudience(),
    });
    if (receipts) await attachDocuments(acting, receipts, id);
    acting.flag('REOPENING_ASKED');
    acting.startClock('REOPENING', acting.liveSeatOf(acting.tx.who.district.centreId)!);
    return undefined;
  },
});

export const appealGrantReopening = defineAct({
  name: 'appealGrantReopening',
  kind: 'appeal',
  reach: 'ALL',
  description: 'The centre takes the appeal up again: rework at the unit that handled it last. It is counted.',
  label: text('同意重新办理', 'Grant re-opening'),
  sentence: text('同意重新办理', 'took it up again'),
  tone: 'PRIMARY',
  from: ['CLOSED'],
  to: 'IN_HANDLING',
  mayLeadTo: ['IN_HANDLING', 'REGISTERED'],
  by: CENTRE,
  when: ({ matter }) => matter.flags.includes('REOPENING_ASKED'),
  input: ReasonInput,
  async run(acting, { reason }) {
    await decide(acting, true, reason);
    await countReopening(acting);
    reopenLead(acting);
  },
});

/** Taken up again after it was closed; how often that happened stands on the appeal. */
export async function countReopening(acting: Acting): Promise<void> {
  const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
  appeal.timesReopened += 1;
  acting.unflag('UNREACHED');
}

export const appealRefuseReopening = defineAct({
  name: 'appealRefuseReopening',
  kind: 'appeal',
  reach: 'ALL',
  description: 'The centre does not take the appeal up again; the appellant is told why.',
  label: text('不予重新办理', 'Refuse re-opening'),
  sentence: text('不予重新办理：{reason}', 'did not take it up again: {reason}'),
  tone: 'DANGER',
  confirm: text(
    '此诉求保持办结，同一申请不再受理；诉求人会收到理由。',
    'The appeal stays closed and this request is settled. The appellant is told why.',
  ),
  from: ['CLOSED'],
  by: CENTRE,
  when: ({ matter }) => matter.flags.includes('REOPENING_ASKED'),
  input: ReasonInput,
  async run(acting, { reason }) {
    acting.data['reason'] = maskText(reason);
    await decide(acting, false, reason);
  },
});

async function decide(acting: Acting, granted: boolean, reason: string): Promise<void> {
  const decision = maskText(reason);
  if (granted) acting.note = decision;
  const asked = await (await acting.em()).findOneOrFail(Reopening, { matterId: acting.matter.id, granted: null });
  Object.assign(asked, { granted, decision, decidedAt: acting.now });
  acting.unflag('REOPENING_ASKED');
  acting.stopClocks('REOPENING');
}
