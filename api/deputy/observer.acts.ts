import { InputType } from 'type-graphql';
import { isReserved } from '../appeal/index.ts';
import { newId } from '../kernel/database/index.ts';
import { IdInput, IdsInput, TextInput } from '../kernel/graphql/inputs.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart } from '../matter/index.ts';
import { CENTRE, defineAct, seatPart, UnitNotEligible } from '../matter/index.ts';
import { ASKABLE, isDeputy, LOOKING_ON } from './deputy.policy.ts';
import { ObserverQuestion } from './question.entity.ts';

@InputType('ObserversInput', { description: 'Who looks on.' })
export class ObserversInput {
  @IdsInput({ min: 1, max: 20, description: 'Deputies and stations that look on.' })
  unitIds: string[];
}

@InputType('ObserverQuestionInput', { description: 'A question to a unit that handles an appeal.' })
class ObserverQuestionInput {
  @IdInput({ description: 'The unit that is asked: one that handles the appeal, or the centre.' })
  unitId: string;

  @TextInput({ max: 1000, description: 'The question.' })
  text: string;
}

@InputType('ObserverReplyInput', { description: 'The reply to a question.' })
class ObserverReplyInput {
  @TextInput({ max: 2000, description: 'The reply.' })
  text: string;
}

export const appealSeatObservers = defineAct({
  name: 'appealSeatObservers',
  kind: 'appeal',
  description:
    'Lets deputies and stations look on: they see the appeal masked, comment and ask, and handle nothing. Not at a confidential appeal or a violation report.',
  label: text('邀请代表监督', 'Let deputies look on'),
  sentence: text('邀请 {units} 监督', 'let {units} look on'),
  from: 'ANY',
  by: CENTRE,
  when: ({ matter }) => !isReserved(matter),
  input: ObserversInput,
  run(acting, { unitIds }) {
    const asked = [...new Set(unitIds)].map((id) => acting.unitOf(id));
    const reason = text('只有人大代表和联络站以监督席位参加。', 'only deputies and stations look on.');
    for (const { id, kind, name } of asked) {
      if (!isDeputy(kind)) acting.refuse(UnitNotEligible({ unitId: id, unit: name, reason }));
      // Whoever sees it already, for another reason, needs no second seat.
      if (!acting.liveSeatOf(id)) acting.grantSeat({ unitId: id, role: 'OBSERVER', state: 'SEATED' });
    }
    acting.notify({ unitIds: asked.map(({ id }) => id), kind: 'INVITATION' });
    acting.data['units'] = asked.map(({ name }) => name).join('、');
  },
});

export const appealEndObserver = defineAct({
  name: 'appealEndObserver',
  kind: 'appeal',
  description: 'Ends the seat of an observer, which sees nothing of the appeal any more.',
  label: text('结束监督', 'End observation'),
  sentence: text('结束 {unit} 的监督席位', 'ended the seat of {unit}'),
  tone: 'DANGER',
  confirm: text('该代表或联络站将不再看到此诉求。', 'The deputy or station sees nothing of the appeal any more.'),
  from: 'ANY',
  by: CENTRE,
  part: seatPart('observerSeat', ['OBSERVER'], ['SEATED']),
  run(acting) {
    const seat = acting.seatOf(acting.part!.id);
    acting.data['unit'] = acting.registers.unit(seat.unitId)?.name ?? '';
    acting.endSeat(seat, 'LEFT');
  },
});

export const appealAskQuestion = defineAct({
  name: 'appealAskQuestion',
  kind: 'appeal',
  description:
    'A deputy or station that looks on asks a unit how it handles the appeal. The unit’s clock to reply starts; the appeal itself does not move (代表法 Art. 31).',
  label: text('询问', 'Ask'),
  sentence: text('询问 {unit}', 'asked {unit}'),
  tone: 'PRIMARY',
  from: 'ANY',
  by: LOOKING_ON,
  input: ObserverQuestionInput,
  additive: true,
  run(acting, input) {
    const unit = acting.unitOf(input.unitId);
    const seat = acting.liveSeatOf(unit.id);
    const reason = text('该单位不办理此诉求。', 'it does not handle this appeal.');
    if (!seat || !ASKABLE.includes(seat.role))
      return acting.refuse(UnitNotEligible({ unitId: unit.id, unit: unit.name, reason }));
    const id = newId();
    const { deadline } = acting.startClock('QUESTION', seat, { partId: id });
    if (!seat.flags.includes('QUESTIONED')) seat.flags = [...seat.flags, 'QUESTIONED'];
    const asking = acting.unitOf(acting.unitId);
    acting.note = maskText(input.text);
    acting.tx.add(ObserverQuestion, {
      id,
      matterId: acting.matter.id,
      askerId: asking.id,
      askerName: asking.name,
      askedId: unit.id,
      askedName: unit.name,
      text: acting.note,
      askedAt: acting.now,
      dueAt: deadline,
      reply: null,
      repliedBy: null,
      repliedAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    acting.data['unit'] = unit.name;
    acting.notify({ unitIds: [unit.id], kind: 'DUTY' });
    return undefined;
  },
});

function questionPart(): ActPart {
  return {
    name: 'observerQuestion',
    from: ['OPEN'],
    load: async (acting, id) => {
      const question = await (await acting.em()).findOne(ObserverQuestion, { id, matterId: acting.matter.id });
      return question && { id, state: question.repliedAt ? 'REPLIED' : 'OPEN', unitId: question.askedId };
    },
  };
}

export const appealReplyToQuestion = defineAct({
  name: 'appealReplyToQuestion',
  kind: 'appeal',
  description:
    'The unit that was asked replies to the deputy; the centre may, where that unit does not handle it any more.',
  label: text('回复询问', 'Reply'),
  sentence: text('回复 {unit} 的询问', 'replied to the question of {unit}'),
  tone: 'PRIMARY',
  from: 'ANY',
  by: [{ seat: ['LEAD', 'CO_HANDLER'], ownPart: true }, ...CENTRE],
  part: questionPart(),
  input: ObserverReplyInput,
  additive: true,
  async run(acting, input) {
    const em = await acting.em();
    const question = await em.findOneOrFail(ObserverQuestion, { id: acting.part!.id });
    acting.note = maskText(input.text);
    const repliedBy = acting.unitOf(acting.unitId).name;
    Object.assign(question, { reply: acting.note, repliedBy, repliedAt: acting.now });
    acting.stopClocks('QUESTION', { partId: question.id });
    const { id: matterId } = acting.matter;
    const others = { matterId, askedId: question.askedId, repliedAt: null, id: { $ne: question.id } };
    if ((await em.count(ObserverQuestion, others)) === 0) endAsking(acting, question.askedId);
    acting.data['unit'] = question.askerName;
    acting.notify({ unitIds: [question.askerId], kind: 'DECISION' });
  },
});

function endAsking(acting: Acting, unitId: string): void {
  const seat = acting.liveSeatOf(unitId);
  if (seat) seat.flags = seat.flags.filter((flag) => flag !== 'QUESTIONED');
}
