import { text } from '../kernel/i18n/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { defineAct, performWithin } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { Appeal, Reply } from './appeal.entity.ts';
import { ReplyKind } from './appeal.enums.ts';
import { AppealAnswerInput, AppealMergeInput } from './appeal.inputs.ts';
import { MasterNotFound } from './appeal.problems.ts';
import { addReply } from './replies.ts';

/*
 * Repeat appeals stand under a master. One handling answers them all; each appellant still gets a reply and a callback,
 * and each can be split off again.
 */

const CENTRE: readonly Way[] = [{ seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE] }];

export const appealMerge = defineAct({
  name: 'appealMerge',
  kind: 'appeal',
  description: 'Links the appeal to a master appeal on the same matter; its own reply and callback remain.',
  label: text('并单', 'Merge'),
  sentence: text('并入 {master}', 'merged under {master}'),
  from: ['REGISTERED'],
  to: 'MERGED',
  by: CENTRE,
  // Others may stand under it: a master is not merged away from them.
  when: ({ matter }) => !matter.flags.includes('MASTER'),
  input: AppealMergeInput,
  problems: [MasterNotFound],
  async run(acting, { masterId }) {
    const em = await acting.em();
    const [master] = await acting.tx.execute<{ number: string }>(
      `select m.number from matter m join appeal a on a.id = m.id
        where m.id = $1 and m.id <> $2 and m.state in ('REGISTERED', 'IN_HANDLING', 'REPLIED', 'HARD_CASE')`,
      [masterId, acting.matter.id],
    );
    if (!master) return MasterNotFound();
    (await em.findOneOrFail(Appeal, { id: acting.matter.id })).masterId = masterId;
    acting.data['master'] = master.number;
    acting.stopAllClocks();
    await performWithin(acting, appealLeadRepeats, { id: masterId });
    return undefined;
  },
});

export const appealLeadRepeats = defineAct({
  name: 'appealLeadRepeats',
  kind: 'appeal',
  description: 'A repeat was merged under the appeal.',
  label: text('收到并单', 'Take a repeat'),
  sentence: text('有重复诉求并入', 'a repeat was merged under it'),
  from: 'ANY',
  by: [{ system: true }],
  quiet: true,
  run(acting) {
    acting.flag('MASTER');
  },
});

export const appealSplit = defineAct({
  name: 'appealSplit',
  kind: 'appeal',
  description: 'Undoes a merge; the appeal stands for itself again.',
  label: text('取消并单', 'Split'),
  sentence: text('取消并单', 'split from its master'),
  from: ['MERGED'],
  to: 'REGISTERED',
  by: [...CENTRE, { system: true }],
  async run(acting) {
    (await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id })).masterId = null;
    acting.startClock('TRIAGE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
  },
});

export const appealAnswerWithMaster = defineAct({
  name: 'appealAnswerWithMaster',
  kind: 'appeal',
  description: 'The appellant of a merged appeal gets the answer of its master; the callback is due.',
  label: text('随主诉求答复', 'Answer with the master'),
  sentence: text('随主诉求答复', 'answered with its master'),
  reach: 'ALL',
  from: ['MERGED'],
  to: 'IN_CALLBACK',
  by: [{ system: true }],
  input: AppealAnswerInput,
  quiet: true,
  async run(acting, input) {
    await addReply(acting, ReplyKind.MERGED, input);
    acting.startClock('CALLBACK', acting.liveSeatOf(acting.tx.who.district.centreId)!);
  },
});

/** Those that stand under the appeal and wait for its answer, in the order in which they are locked. */
async function repeatsOf(acting: Acting): Promise<string[]> {
  if (!acting.matter.flags.includes('MASTER')) return [];
  const rows = await acting.tx.execute<{ id: string }>(
    `select a.id from appeal a join matter m on m.id = a.id where a.master_id = $1 and m.state = 'MERGED' order by a.id`,
    [acting.matter.id],
  );
  return rows.map(({ id }) => id);
}

/** Gives the master's answer to every repeat. */
export async function answerRepeats(acting: Acting, answer: { body: string; ground: string }): Promise<void> {
  const input = Object.assign(new AppealAnswerInput(), answer);
  for (const id of await repeatsOf(acting)) await performWithin(acting, appealAnswerWithMaster, { id, input });
}

/** Gives the answer that was just passed to every repeat. */
export async function answerRepeatsAlike(acting: Acting): Promise<void> {
  if (!acting.matter.flags.includes('MASTER')) return;
  const em = await acting.em();
  const [reply] = await em.find(
    Reply,
    { matterId: acting.matter.id, kind: { $in: [ReplyKind.FINAL, ReplyKind.JOINT] } },
    { orderBy: { at: 'desc', id: 'desc' }, limit: 1 },
  );
  if (reply) await answerRepeats(acting, { body: reply.body, ground: reply.ground ?? '' });
}

/** A master that ends without an answer leaves every repeat to stand for itself. */
export async function releaseRepeats(acting: Acting): Promise<void> {
  for (const id of await repeatsOf(acting)) await performWithin(acting, appealSplit, { id });
}
