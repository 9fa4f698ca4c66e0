import { InvalidInput } from '../kernel/graphql/problem.ts';
import type { Text } from '../kernel/i18n/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, MatterFacts, Standing } from '../matter/index.ts';
import { CENTRE, defineAct } from '../matter/index.ts';
import { assertLead, putInBacklog } from './backlog.ts';
import {
  addCallback,
  assertNotTaken,
  awaitCallback,
  close,
  endCallback,
  release,
  take,
  changeTurn,
  hear,
  turnOf,
} from './callback-desk.ts';
import { Appeal } from './appeal.entity.ts';
import { CallbackMiss, MISS_WORDS, Outcome } from './appeal.enums.ts';
import { AppealRateInput, CallbackInput } from './appeal.inputs.ts';
import { CallbackTaken, RatingClosed } from './appeal.problems.ts';
import { callbackAttempts, callbackSpacingHours } from './callback.settings.ts';
import { reopenLead } from './orders.ts';

const HOUR = 3_600_000;

/** An answer waits for its callback; a hard case does when its owner has reported it done. */
const isToBeCalled = ({ matter }: Standing): boolean =>
  matter.state === 'IN_CALLBACK' || matter.flags.includes('DONE_REPORTED');

export const appealTakeCallback = defineAct({
  name: 'appealTakeCallback',
  kind: 'appeal',
  reach: 'NAMED',
  description: 'An operator takes an appeal to call its appellant; others see that, and are told so when they try.',
  label: text('取件回访', 'Take callback'),
  sentence: text('取件回访', 'took the callback'),
  from: ['IN_CALLBACK', 'HARD_CASE'],
  by: CENTRE,
  when: isToBeCalled,
  problems: [CallbackTaken],
  additive: true,
  async run(acting) {
    acting.namedAudience = [acting.unitId];
    await take(acting);
  },
});

export const appealLeaveCallback = defineAct({
  name: 'appealLeaveCallback',
  kind: 'appeal',
  reach: 'NAMED',
  description: 'An operator gives a callback that was taken back to the others.',
  label: text('放回', 'Give back'),
  sentence: text('放回回访件', 'gave the callback back'),
  from: ['IN_CALLBACK', 'HARD_CASE'],
  by: CENTRE,
  when: (standing) => isToBeCalled(standing) && standing.seat!.flags.includes('TAKEN'),
  problems: [CallbackTaken],
  additive: true,
  async run(acting) {
    acting.namedAudience = [acting.unitId];
    await assertNotTaken(acting);
    release(acting);
  },
});

export const appealRecordCallback = defineAct({
  name: 'appealRecordCallback',
  kind: 'appeal',
  reach: 'ALL',
  description:
    'Records a try to call back. Resolved and satisfied are asked apart; not reached is an answer of its own, given after as many tries as the district sets, but none where the appellant has rated it unresolved or was dissatisfied. To close what is not both needs its ground in the remark.',
  label: text('记录回访', 'Record callback'),
  sentence: text('回访：{outcome}', 'called back: {outcome}'),
  tone: 'PRIMARY',
  from: ['IN_CALLBACK', 'HARD_CASE'],
  mayLeadTo: ['CLOSED', 'IN_HANDLING', 'HARD_CASE', 'IN_CALLBACK', 'REGISTERED'],
  by: CENTRE,
  when: isToBeCalled,
  input: CallbackInput,
  problems: [CallbackTaken],
  // What somebody said on the telephone does not depend on what others did meanwhile; who calls has taken it.
  additive: true,
  async run(acting, input) {
    await assertNotTaken(acting);
    const wrong = await mistakeIn(acting, input);
    if (wrong) return wrong;
    await addCallback(acting, input, false);
    if (input.reached) await settle(acting, input);
    else await miss(acting, input);
    return undefined;
  },
});

async function mistakeIn(acting: Acting, { callAgainAt, reached, outcome }: CallbackInput) {
  const issue = (path: string, code: string, words: Text) =>
    InvalidInput({ issues: [{ path, code, message: say(words, acting.tx.who.locale) }] });
  if (!reached && callAgainAt && callAgainAt <= acting.now)
    return issue('callAgainAt', 'past', text('再拨时间须晚于现在。', 'The next try lies ahead.'));
  const isHard = reached && outcome === Outcome.HARD_CASE && acting.matter.state === 'IN_CALLBACK';
  if (isHard) assertLead(acting);
  return null;
}

/** What was answered decides what follows; of a hard case only whether it may be closed off. */
async function settle(acting: Acting, input: CallbackInput): Promise<void> {
  const { resolved, satisfied } = input;
  hear(acting, input);
  acting.data['outcome'] = said(input);
  endCallback(acting);
  const outcome = resolved && satisfied ? Outcome.CLOSE : (input.outcome ?? Outcome.REWORK);
  if (acting.matter.state === 'HARD_CASE') return settleHardCase(acting, outcome === Outcome.CLOSE);
  if (outcome === Outcome.CLOSE) return close(acting);
  if (outcome === Outcome.HARD_CASE) return putInBacklog(acting, input.remark || said(input)['zh-CN']);
  acting.matter.state = 'IN_HANDLING';
  reopenLead(acting);
}

/** Called back once more: it can be closed off now, or the owner goes on. */
function settleHardCase(acting: Acting, isDone: boolean): void {
  acting.unflag('DONE_REPORTED');
  if (isDone) acting.flag('CALLED_BACK');
  const owner = acting.seats.findLast(({ live, role }) => live && role === 'LEAD');
  if (!isDone && owner) acting.notify({ unitIds: [owner.unitId], kind: 'DECISION' });
}

/** Not reached: to be tried again, until there were enough tries far enough apart, or the appellant does not wish it. */
async function miss(acting: Acting, input: CallbackInput): Promise<void> {
  const turn = await turnOf(acting);
  const spacing = acting.registers.valueOf(callbackSpacingHours, acting.now) * HOUR;
  const most = acting.registers.valueOf(callbackAttempts, acting.now);
  const counts = turn.triedAt === null || acting.now.getTime() - turn.triedAt.getTime() >= spacing;
  const attempts = turn.attempts + (counts ? 1 : 0);
  const callAgainAt = input.callAgainAt ?? new Date(acting.now.getTime() + spacing);
  await changeTurn(acting, { attempts, triedAt: counts ? acting.now : turn.triedAt, callAgainAt });
  const why = input.miss ? MISS_WORDS[input.miss] : text('未接通', 'not reached');
  const isOver = input.miss === CallbackMiss.REFUSED || attempts >= most;
  // Silence never takes back what the appellant has said of the answer.
  const isSaid = isOver && acting.matter.flags.includes('DISSATISFIED');
  acting.data['outcome'] = isSaid ? unmoved(why, attempts) : isOver ? unreached(why, attempts) : why;
  if (isSaid) return leaveToCentre(acting);
  if (!isOver) return release(acting);
  endCallback(acting);
  if (acting.matter.state === 'HARD_CASE') return settleHardCase(acting, true);
  acting.flag('UNREACHED');
  return close(acting);
}

/** It stays on the callback desk for a decision; the owner of a hard case goes on, or concludes with its ground. */
async function leaveToCentre(acting: Acting): Promise<void> {
  if (acting.matter.state === 'HARD_CASE') {
    endCallback(acting);
    return settleHardCase(acting, false);
  }
  await changeTurn(acting, { callAgainAt: null });
  return release(acting);
}

const unmoved = (why: Text, tries: number): Text =>
  text(
    `${why['zh-CN']}，已回访 ${tries} 次；诉求人此前表示未解决或不满意，不按未联系上处理`,
    `${why.en}; tried ${tries} times; the appellant has said before that it is not as it should be, which stands`,
  );

const unreached = (why: Text, tries: number): Text =>
  text(
    `${why['zh-CN']}，已回访 ${tries} 次，按未联系上处理`,
    `${why.en}; after ${tries} tries the appellant counts as not reached`,
  );

const said = ({ resolved, satisfied }: { resolved?: boolean; satisfied?: boolean }): Text =>
  text(
    `${answered(resolved, '已解决', '未解决', '是否解决未问到')}，${answered(satisfied, '满意', '不满意', '是否满意未问到')}`,
    `${answered(resolved, 'resolved', 'not resolved', 'not asked whether resolved')}, ${answered(satisfied, 'satisfied', 'dissatisfied', 'not asked whether satisfied')}`,
  );

const answered = (answer: boolean | undefined, yes: string, no: string, unasked: string): string =>
  answer === undefined ? unasked : answer ? yes : no;

/** Whoever was answered at once, waits for a callback, or was not reached, may still say it, once of each answer. */
function mayStillRate({ state, flags }: MatterFacts): boolean {
  return !flags.includes('RATED') && (state !== 'CLOSED' || flags.includes('UNREACHED'));
}

export const appealRate = defineAct({
  name: 'appealRate',
  kind: 'appeal',
  reach: 'ALL',
  description:
    'The appellant rates the handling through the link, within the window for it, once of each answer; it counts as a callback that was reached.',
  label: text('评价', 'Rate'),
  sentence: text('评价：{outcome}', 'rated: {outcome}'),
  tone: 'PRIMARY',
  from: ['IN_CALLBACK', 'CLOSED', 'ANSWERED'],
  mayLeadTo: ['CLOSED', 'IN_CALLBACK', 'ANSWERED'],
  by: [{ link: 'APPEAL' }],
  when: ({ matter }) => mayStillRate(matter),
  input: AppealRateInput,
  problems: [RatingClosed],
  additive: true,
  async run(acting, input) {
    const appeal = await (await acting.em()).findOneOrFail(Appeal, { id: acting.matter.id });
    const { rateUntil } = appeal;
    if (rateUntil && acting.now > rateUntil) return RatingClosed({ until: rateUntil });
    await addCallback(acting, { ...input, reached: true }, true);
    hear(acting, input);
    acting.data['outcome'] = said(input);
    acting.unflag('UNREACHED');
    acting.flag('RATED');
    const wasClosed = acting.matter.state !== 'IN_CALLBACK';
    // What is not both goes to the centre, which decides between rework and the hard-case backlog; it need not call first.
    if (input.resolved && input.satisfied) {
      endCallback(acting);
      if (!wasClosed) close(acting);
    } else if (wasClosed) {
      acting.matter.state = 'IN_CALLBACK';
      await awaitCallback(acting);
    }
    return undefined;
  },
});
