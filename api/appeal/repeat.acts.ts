import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { Acting } from '../matter/index.ts';
import { CENTRE, defineAct, performWithin } from '../matter/index.ts';
import { Appeal, Reply } from './appeal.entity.ts';
import { ReplyKind } from './appeal.enums.ts';
import type { GivenAnswer } from './appeal.inputs.ts';
import { AppealMasterAnswerInput, AppealMergeInput, AppealRepeatInput } from './appeal.inputs.ts';
import { MasterNotFound, MasterUnfit } from './appeal.problems.ts';
import { endOpinions } from './opinions.ts';
import { isReserved, reserveOf } from './reserved.ts';
import { awaitCallback, openRating } from './callback-desk.ts';
import { addReply } from './replies.ts';

/*
 * Repeat appeals stand under a master. One handling answers them all; each appellant still gets a reply and a callback,
 * and each can be split off again.
 */

/** States in which an appeal may have others under it: it waits for its answer. */
export const MASTER_STATES = ['REGISTERED', 'IN_HANDLING', 'DEFERRED', 'REPLIED', 'HARD_CASE'] as const;

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
  problems: [MasterNotFound, MasterUnfit],
  async run(acting, { masterId }) {
    const em = await acting.em();
    const [master] = await acting.tx.execute<{ number: string }>(
      `select m.number from matter m join appeal a on a.id = m.id
        where m.id = $1 and m.id <> $2 and m.state = any($3)`,
      [masterId, acting.matter.id, MASTER_STATES],
    );
    if (!master) return MasterNotFound();
    (await em.findOneOrFail(Appeal, { id: acting.matter.id })).masterId = masterId;
    acting.data['master'] = master.number;
    acting.stopAllClocks();
    endOpinions(acting);
    await performWithin(acting, appealTakeRepeat, { id: masterId, input: repeat(acting) });
    return undefined;
  },
});

export const appealTakeRepeat = defineAct({
  name: 'appealTakeRepeat',
  kind: 'appeal',
  description: 'A repeat was merged under the appeal.',
  label: text('收到并单', 'Take a repeat'),
  sentence: text('{number} 并入', '{number} was merged under it'),
  // Answered meanwhile, it has no answer to give any more.
  from: MASTER_STATES,
  by: [{ system: true }],
  input: AppealRepeatInput,
  quiet: true,
  async run(acting, { repeatId, number, ...repeat }) {
    guard(acting, repeat);
    acting.flag('MASTER');
    acting.data['number'] = number;
    tellCentreAlone(acting, repeat);
    const master = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
    master.repeatIds = [...master.repeatIds, repeatId].sort();
  },
});

/**
 * A report never reaches whom it accuses, also not as a repeat: the master is closed to them from then on, and is none
 * where they sit already. What is reserved and what is not do not answer each other (济南市12345条例 Art. 32).
 */
function guard(acting: Acting, { flags, barred, seated }: Omit<AppealRepeatInput, 'repeatId' | 'number'>): void {
  const { matter, registers } = acting;
  const unfit = (reason: Text) => acting.refuse(MasterUnfit({ number: matter.number, reason }));
  if (reserveOf({ flags }) !== reserveOf(matter)) unfit(UNLIKE);
  const isAccused = (unitId: string) => registers.lineOf(unitId).some((id) => barred.includes(id));
  if (acting.seats.some(({ live, unitId }) => live && isAccused(unitId))) unfit(ACCUSED_SEATED);
  if (seated.some((unitId) => acting.isBarred(unitId))) unfit(ACCUSES_SEATED);
  const isNew = barred.some((id) => !acting.isBarred(id));
  if (isNew && matter.flags.includes('IN_JOINT_CASE')) unfit(ANSWERED_TOGETHER);
  matter.barred = [...new Set([...matter.barred, ...barred])].sort();
}

/** That somebody reports a violation is no business of whoever handles another report. */
function tellCentreAlone(acting: Acting, repeat: Pick<AppealRepeatInput, 'flags'>): void {
  if (!isReserved(repeat)) return;
  acting.reach = 'NAMED';
  acting.namedAudience = [acting.tx.who.district.centreId];
}

const UNLIKE = text(
  '举报件只能并入举报件，保密件只能并入保密件，其他诉求也不能并入它们。',
  'a violation report stands only under one, what is confidential only under what is, and nothing else under either.',
);
const ACCUSED_SEATED = text(
  '被举报单位或其下属单位正在其中办理，应当回避。',
  'the unit accused, or one below it, has a seat there and must recuse itself.',
);
const ACCUSES_SEATED = text(
  '它举报的单位或其下属单位在待并入的诉求中有席位，应当回避。',
  'the unit that it accuses, or one below it, has a seat at what is to be merged and must recuse itself.',
);
const ANSWERED_TOGETHER = text(
  '它正在联办，参与联办的单位可能包括被举报单位。',
  'a joint case answers it, in which the unit accused may sit.',
);

export const appealLoseRepeat = defineAct({
  name: 'appealLoseRepeat',
  kind: 'appeal',
  description: 'A repeat was split off and stands for itself again.',
  label: text('取消并单', 'Lose a repeat'),
  sentence: text('{number} 取消并入', '{number} was split off'),
  from: 'ANY',
  by: [{ system: true }],
  input: AppealRepeatInput,
  quiet: true,
  async run(acting, { repeatId, number, flags }) {
    acting.data['number'] = number;
    tellCentreAlone(acting, { flags });
    const master = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
    master.repeatIds = master.repeatIds.filter((id) => id !== repeatId);
    if (master.repeatIds.length === 0) acting.unflag('MASTER');
  },
});

const repeat = ({ matter, seats }: Acting): AppealRepeatInput =>
  Object.assign(new AppealRepeatInput(), {
    repeatId: matter.id,
    number: matter.number,
    flags: matter.flags,
    barred: matter.barred,
    seated: seats.flatMap(({ live, unitId }) => (live ? [unitId] : [])),
  });

export const appealSplit = defineAct({
  name: 'appealSplit',
  kind: 'appeal',
  description: 'Undoes a merge; the appeal stands for itself again.',
  label: text('取消并单', 'Split'),
  sentence: text('取消并单', 'split from its master'),
  from: ['MERGED'],
  to: 'REGISTERED',
  by: CENTRE,
  async run(acting) {
    const masterId = await standAlone(acting);
    if (masterId) await performWithin(acting, appealLoseRepeat, { id: masterId, input: repeat(acting) });
  },
});

export const appealOutlastMaster = defineAct({
  name: 'appealOutlastMaster',
  kind: 'appeal',
  description: 'The master ended without an answer; the appeal stands for itself again.',
  label: text('主诉求终结', 'Outlast the master'),
  sentence: text('主诉求已终结，恢复独立办理', 'stands for itself again, its master has ended'),
  from: ['MERGED'],
  to: 'REGISTERED',
  by: [{ system: true }],
  quiet: true,
  run: async (acting) => void (await standAlone(acting)),
});

/** Waits for dispatch again; answers with the master that it stood under. */
async function standAlone(acting: Acting): Promise<string | null> {
  const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
  const { masterId } = appeal;
  appeal.masterId = null;
  acting.startClock('TRIAGE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
  return masterId;
}

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
  input: AppealMasterAnswerInput,
  quiet: true,
  async run(acting, input) {
    await addReply(acting, ReplyKind.MERGED, input);
    acting.data['answeredBy'] = input.answeredBy;
    openRating(acting);
    await awaitCallback(acting);
  },
});

/**
 * Takes the repeats off the master, in the order in which they are locked: with its answer, or its end, each goes its own
 * way. The master knows them by itself, because who answers it need not see them.
 */
async function takeRepeats(acting: Acting): Promise<readonly string[]> {
  if (!acting.matter.flags.includes('MASTER')) return [];
  const master = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
  const repeats = master.repeatIds;
  master.repeatIds = [];
  acting.unflag('MASTER');
  return repeats;
}

/** Gives the master's answer to every repeat. */
export async function answerRepeats(acting: Acting, answer: GivenAnswer): Promise<void> {
  const input = Object.assign(new AppealMasterAnswerInput(), { ...answer, answeredBy: acting.matter.leadUnitId });
  for (const id of await takeRepeats(acting))
    await performWithin(acting, appealAnswerWithMaster, { id, input }, { entrusted: true });
}

/** Gives the last answer to every repeat; where there is none each stands for itself again. */
export async function answerRepeatsAlike(acting: Acting): Promise<void> {
  if (!acting.matter.flags.includes('MASTER')) return;
  const em = await acting.em();
  const [reply] = await em.find(
    Reply,
    { matterId: acting.matter.id, kind: { $in: [ReplyKind.FINAL, ReplyKind.JOINT] } },
    { orderBy: { at: 'desc', id: 'desc' }, limit: 1 },
  );
  if (!reply) return releaseRepeats(acting);
  const { body, ground, grounding, article, sourceUrl } = reply;
  await answerRepeats(acting, { body, ground: ground ?? '', grounding, article, sourceUrl });
}

/** A master that ends without an answer leaves every repeat to stand for itself. */
export async function releaseRepeats(acting: Acting): Promise<void> {
  for (const id of await takeRepeats(acting))
    await performWithin(acting, appealOutlastMaster, { id }, { entrusted: true });
}
