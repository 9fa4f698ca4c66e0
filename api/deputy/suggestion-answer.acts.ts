import { dateOf, endOfDate, isDate, monthsAfter } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import {
  IMPLEMENTATION_WORDS,
  IMPLEMENTED,
  OUTCOME_WORDS,
  Satisfaction,
  SATISFACTION_WORDS,
  SATISFIED,
  SuggestionOutcome,
} from './deputy.enums.ts';
import { isLongerAsked, mayAskLonger, scoreOf } from './deputy.policy.ts';
import { OpinionsOwed } from './deputy.problems.ts';
import { implementationWeight, longestMonths } from './deputy.settings.ts';
import { theSuggestion } from './suggestion.acts.ts';
import { SuggestionAnswer, SuggestionOpinion } from './suggestion.entity.ts';
import {
  SuggestionAnswerInput,
  SuggestionEvaluateInput,
  SuggestionReasonInput,
  SuggestionTextInput,
} from './suggestion.inputs.ts';

const LEADING: readonly Way[] = [{ seat: ['LEAD'], seatState: ['ASSIGNED'] }];
const PROPOSING: readonly Way[] = [{ seat: ['PROPOSER'] }];

export const suggestionGiveOpinion = defineAct({
  name: 'suggestionGiveOpinion',
  kind: 'deputy_suggestion',
  description: 'A co-handling unit gives the lead unit its opinion, within a month.',
  label: text('提交协办意见', 'Give opinion'),
  sentence: text('提交协办意见', 'gave its opinion'),
  tone: 'PRIMARY',
  from: ['ASSIGNED'],
  by: [{ seat: ['CO_HANDLER'], seatState: ['ASSIGNED'] }],
  input: SuggestionTextInput,
  additive: true,
  run(acting, input) {
    const seat = acting.seat!;
    seat.state = 'DONE';
    acting.stopClocks('OPINION', { seat });
    acting.tx.add(SuggestionOpinion, {
      id: newId(),
      matterId: acting.matter.id,
      unitName: acting.unitOf(acting.unitId).name,
      text: maskText(input.text),
      at: acting.now,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    if (acting.matter.leadUnitId) acting.notify({ unitIds: [acting.matter.leadUnitId], kind: 'PROGRESS' });
  },
});

export const suggestionAskLonger = defineAct({
  name: 'suggestionAskLonger',
  kind: 'deputy_suggestion',
  description: 'The lead unit asks the deputy for longer time, up to six months, for a broad or difficult suggestion.',
  label: text('商请延长答复', 'Ask for longer time'),
  sentence: text('商请代表同意延长答复', 'asked the deputy for longer time'),
  from: ['ASSIGNED'],
  by: LEADING,
  when: mayAskLonger,
  input: SuggestionReasonInput,
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    Object.assign(await theSuggestion(acting), { longerReason: acting.note });
    acting.flag('LONGER_ASKED');
  },
});

export const suggestionAgreeLonger = defineAct({
  name: 'suggestionAgreeLonger',
  kind: 'deputy_suggestion',
  description: 'The deputy agrees: it is answered within six months of its assignment.',
  label: text('同意延长', 'Agree to longer time'),
  sentence: text('同意延长答复至 {date}', 'agreed to an answer by {date}'),
  tone: 'PRIMARY',
  from: ['ASSIGNED'],
  by: PROPOSING,
  when: isLongerAsked,
  async run(acting) {
    const suggestion = await theSuggestion(acting);
    const months = acting.registers.valueOf(longestMonths, acting.now);
    const dueAt = endOfDate(monthsAfter(dateOf(suggestion.assignedAt!), months));
    acting.stopClocks('ANSWER');
    acting.startClock('ANSWER', acting.liveSeatOf(acting.matter.leadUnitId!)!, { deadline: dueAt });
    Object.assign(suggestion, { dueAt, longerAgreed: true });
    acting.data['date'] = dateOf(dueAt);
    settleLonger(acting);
  },
});

export const suggestionRefuseLonger = defineAct({
  name: 'suggestionRefuseLonger',
  kind: 'deputy_suggestion',
  description: 'The deputy does not agree to longer time: the three months stand.',
  label: text('不同意延长', 'Refuse longer time'),
  sentence: text('不同意延长答复', 'did not agree to longer time'),
  from: ['ASSIGNED'],
  by: PROPOSING,
  when: isLongerAsked,
  async run(acting) {
    Object.assign(await theSuggestion(acting), { longerAgreed: false });
    settleLonger(acting);
  },
});

function settleLonger(acting: Acting): void {
  acting.unflag('LONGER_ASKED');
  acting.flag('LONGER_DECIDED');
  acting.notify({ unitIds: [acting.matter.leadUnitId!], kind: 'DECISION' });
}

export const suggestionAnswer = defineAct({
  name: 'suggestionAnswer',
  kind: 'deputy_suggestion',
  description:
    'The lead unit answers, after it has met the deputy; not while a co-handling unit owes its opinion. The deputy evaluates it.',
  label: text('答复代表', 'Answer'),
  sentence: text('于 {date} 当面答复代表：{outcome}', 'answered face to face on {date}: {outcome}'),
  tone: 'PRIMARY',
  from: ['ASSIGNED'],
  to: 'ANSWERED',
  by: LEADING,
  input: SuggestionAnswerInput,
  problems: [OpinionsOwed],
  async run(acting, input) {
    const { dueAt, assignedAt } = await theSuggestion(acting);
    const issues = mistakesIn(acting, input, dateOf(assignedAt!));
    if (issues.length > 0) return InvalidInput({ issues });
    const owing = acting.seats.filter(({ live, role, state }) => live && role === 'CO_HANDLER' && state !== 'DONE');
    const names = owing.map(({ unitId }) => acting.registers.unit(unitId)?.name ?? '');
    if (names.length > 0) return OpinionsOwed({ units: names.join('、') });
    const em = await acting.em();
    const { actor } = acting.tx.who;
    em.create(SuggestionAnswer, {
      id: newId(),
      matterId: acting.matter.id,
      number: (await em.count(SuggestionAnswer, { matterId: acting.matter.id })) + 1,
      outcome: input.outcome,
      text: maskText(input.text),
      plannedOn: input.outcome === SuggestionOutcome.PLANNED ? input.plannedOn! : null,
      metOn: input.metOn,
      metHow: maskText(input.metHow),
      unitName: acting.unitOf(acting.unitId).name,
      memberName: actor.type === 'MEMBER' ? actor.memberName : null,
      at: acting.now,
      inTime: acting.now <= dueAt!,
      implementation: null,
      satisfaction: null,
      score: null,
      remark: null,
      evaluatedAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    acting.unflag('LONGER_ASKED');
    acting.stopClocks('ANSWER');
    acting.stopClocks('REHANDLE');
    acting.startClock(
      'EVALUATE',
      acting.seats.find(({ live, role }) => live && role === 'PROPOSER')!,
    );
    Object.assign(acting.data, { date: input.metOn, outcome: OUTCOME_WORDS[input.outcome] });
    return undefined;
  },
});

/** A deputy is met about it: since it was assigned, and before the answer; what is planned lies ahead. */
function mistakesIn({ now, tx }: Acting, { metOn, outcome, plannedOn }: SuggestionAnswerInput, assignedOn: string) {
  const today = dateOf(now);
  const wrong = (path: string, code: string, words: Parameters<typeof say>[0]) => ({
    path,
    code,
    message: say(words, tx.who.locale),
  });
  const issues = [];
  if (!isDate(metOn) || metOn > today)
    issues.push(wrong('metOn', 'future', text('先当面沟通再答复。', 'The deputy is met before the answer.')));
  else if (metOn < assignedOn)
    issues.push(wrong('metOn', 'early', text('交办之前的见面不算当面沟通。', 'Give a day since it was assigned.')));
  if (outcome === SuggestionOutcome.PLANNED && !(plannedOn && isDate(plannedOn) && plannedOn > today))
    issues.push(wrong('plannedOn', 'past', text('请填写今天以后的日期。', 'Give a day after today.')));
  return issues;
}

export const suggestionEvaluate = defineAct({
  name: 'suggestionEvaluate',
  kind: 'deputy_suggestion',
  description:
    'The deputy evaluates the answer: what was put into practice weighs more than satisfaction. Who is not satisfied has it handled again, once.',
  label: text('评价答复', 'Evaluate'),
  sentence: text(
    '评价：{implementation}，{satisfaction}，{score} 分',
    'evaluated: {implementation}, {satisfaction}, {score}',
  ),
  tone: 'PRIMARY',
  from: ['ANSWERED'],
  mayLeadTo: ['CLOSED', 'ASSIGNED'],
  by: PROPOSING,
  input: SuggestionEvaluateInput,
  async run(acting, { implementation, satisfaction, remark }) {
    const em = await acting.em();
    const answer = await em.findOneOrFail(SuggestionAnswer, { matterId: acting.matter.id, evaluatedAt: null });
    const weight = acting.registers.valueOf(implementationWeight, acting.now);
    const score = scoreOf(IMPLEMENTED[implementation], SATISFIED[satisfaction], weight);
    acting.note = remark ? maskText(remark) : null;
    Object.assign(answer, { implementation, satisfaction, score, remark: acting.note, evaluatedAt: acting.now });
    acting.stopClocks('EVALUATE');
    await follow(acting, satisfaction);
    Object.assign(acting.data, {
      score,
      implementation: IMPLEMENTATION_WORDS[implementation],
      satisfaction: SATISFACTION_WORDS[satisfaction],
    });
    acting.notify({ unitIds: [acting.matter.leadUnitId!], kind: 'DECISION' });
  },
});

/** Handled again once (青岛市代表建议条例 Art. 32); the second time the dissatisfaction stands on the record. */
async function follow(acting: Acting, satisfaction: Satisfaction): Promise<void> {
  const { matter } = acting;
  const dissatisfied = satisfaction === Satisfaction.DISSATISFIED;
  if (!dissatisfied || matter.flags.includes('REHANDLED')) {
    matter.state = 'CLOSED';
    if (dissatisfied) acting.flag('DISSATISFIED');
    return;
  }
  matter.state = 'ASSIGNED';
  acting.flag('REHANDLED');
  const { deadline } = acting.startClock('REHANDLE', acting.liveSeatOf(matter.leadUnitId!)!);
  (await theSuggestion(acting)).dueAt = deadline;
}
