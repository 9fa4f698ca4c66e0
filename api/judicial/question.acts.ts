import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import { defineAct, PartNotFound } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { theCourt } from './confirmation.acts.ts';
import { PreSuitQuestion } from './question.entity.ts';
import { PreSuitAnswerInput, PreSuitAskInput, RecogniseLitigationInput } from './question.inputs.ts';

/** As the actor sees it: a matter out of its sight is not there. */
const ABOUT = { name: 'question_about', text: `select number, barred from matter where id = $1 and kind <> 'file'` };

export const preSuitAsk = defineAct({
  name: 'preSuitAsk',
  kind: 'pre_suit_question',
  description: 'A unit asks the court how a kind of dispute is decided, so that it can be settled before anybody sues.',
  label: text('诉前咨询', 'Ask the court'),
  sentence: text('向{court}咨询', 'asked {court}'),
  from: 'NEW',
  to: 'ASKED',
  by: [
    {
      unitKind: [
        UnitKind.COMMAND_CENTRE,
        UnitKind.SUB_DISTRICT,
        UnitKind.COMMUNITY,
        UnitKind.DEPARTMENT,
        UnitKind.LAW_SOCIETY,
        UnitKind.ASSOCIATION,
      ],
    },
  ],
  input: PreSuitAskInput,
  async run(acting, input) {
    const { matter } = acting;
    const [about] = input.aboutId
      ? await acting.tx.rows<{ number: string; barred: string[] }>(ABOUT, [input.aboutId])
      : [];
    if (input.aboutId && !about) return PartNotFound();
    matter.standing = [acting.tx.who.district.centreId];
    matter.barred = about?.barred ?? [];
    matter.title = maskText(input.title);
    const question = maskText(input.question);
    matter.searchText = `${matter.title} ${question}`;
    acting.grantSeat({ unitId: acting.unitId, role: 'ASKER', state: 'SEATED' });
    const court = acting.grantSeat({ unitId: theCourt(acting, input.courtId), role: 'COURT', state: 'SEATED' });
    acting.lead(court.unitId);
    acting.startClock('ANSWER', court);
    acting.data['court'] = acting.registers.unit(court.unitId)?.name;
    acting.tx.add(PreSuitQuestion, {
      id: matter.id,
      matterId: matter.id,
      askerId: acting.unitId,
      courtId: court.unitId,
      question,
      aboutNumber: about?.number ?? null,
      answer: null,
      ground: null,
      answeredAt: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    return undefined;
  },
});

export const preSuitAnswer = defineAct({
  name: 'preSuitAnswer',
  kind: 'pre_suit_question',
  description: 'The court answers a question before suit; its answer binds nobody and is no ruling.',
  label: text('答复咨询', 'Answer'),
  sentence: text('答复诉前咨询', 'answered the question'),
  tone: 'PRIMARY',
  from: ['ASKED'],
  to: 'ANSWERED',
  by: [{ seat: ['COURT'], unitKind: [UnitKind.COURT] }],
  input: PreSuitAnswerInput,
  async run(acting, { answer, ground }) {
    const question = await (await acting.em()).findOneOrFail(PreSuitQuestion, { id: acting.matter.id });
    Object.assign(question, { answer: maskText(answer), ground: maskText(ground), answeredAt: acting.now });
    acting.stopAllClocks();
    acting.notify({ unitIds: [question.askerId], kind: 'PROGRESS' });
  },
});

export const appealRecogniseLitigation = defineAct({
  name: 'appealRecogniseLitigation',
  kind: 'appeal',
  description:
    'The court, asked for its opinion, says that the matter is before it already, under which number. The centre then declines the appeal as belonging to another procedure, or ends it.',
  label: text('确认已进入诉讼', 'Say that it is in litigation'),
  sentence: text('确认已进入诉讼，案号 {number}', 'it is in litigation as {number}'),
  from: ['REGISTERED', 'IN_HANDLING'],
  by: [{ seat: ['CONSULTANT'], unitKind: [UnitKind.COURT] }],
  when: ({ matter }) => !matter.flags.includes('IN_LITIGATION'),
  input: RecogniseLitigationInput,
  additive: true,
  run(acting, { caseNumber }) {
    acting.flag('IN_LITIGATION');
    acting.data['number'] = caseNumber;
    acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
  },
});
