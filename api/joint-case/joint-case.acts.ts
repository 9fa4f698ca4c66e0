import { newId } from '../kernel/database/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { CENTRE, defineAct, PartNotFound } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { JointAnnex, JointCase, JointDecision, LinkedAppeal } from './joint-case.entity.ts';
import type { JointReason } from './joint-case.enums.ts';
import { JointTaskState, REASON_WORDS } from './joint-case.enums.ts';
import {
  JointAnnexInput,
  JointCaseAnswerInput,
  JointCaseAppealsInput,
  JointCaseConveneInput,
  JointCaseOpenInput,
  JointCaseProposeInput,
  JointDecideInput,
  JointReasonInput,
  JointTextInput,
} from './joint-case.inputs.ts';
import { mayDecide } from './joint-case.policy.ts';
import { leadDecides } from './joint-case.settings.ts';
import { AppealNotLinkable, LeadIsTaken, TasksOpen } from './joint-case.problems.ts';
import { invite, LEAD, seatCentre, watchRefusals } from './joint-seats.ts';
import { openTasks, tasksOpen } from './joint-task.acts.ts';
import { answerAll, inherit, link, linkable, linkedAppeals, release } from './linked-appeals.ts';

const MAY_PROPOSE = [
  UnitKind.SUB_DISTRICT,
  UnitKind.COMMUNITY,
  UnitKind.DEPARTMENT,
  UnitKind.COURT,
  UnitKind.PROCURATORATE,
  UnitKind.LAW_SOCIETY,
  UnitKind.ASSOCIATION,
];

export const jointCasePropose = defineAct({
  name: 'jointCasePropose',
  kind: 'joint_case',
  description: 'A unit that sits at appeals asks the centre for a joint case about them.',
  label: text('申请联办', 'Propose joint case'),
  sentence: text('申请联办：{reason}', 'proposed a joint case: {reason}'),
  from: 'NEW',
  to: 'PROPOSED',
  by: [{ unitKind: MAY_PROPOSE }],
  input: JointCaseProposeInput,
  problems: [AppealNotLinkable],
  async run(acting, input) {
    const appeals = await linkable(acting, input.appealIds);
    seatCentre(acting);
    acting.grantSeat({ unitId: acting.unitId, role: 'CO_HANDLER', state: 'SEATED', flags: ['PROPOSER'] });
    inherit(acting, appeals);
    await openCase(acting, input, input.wishedUnitIds ?? []);
    acting.startClock('CONVENE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
    await link(acting, appeals);
  },
});

export const jointCaseOpen = defineAct({
  name: 'jointCaseOpen',
  kind: 'joint_case',
  description: 'The centre convenes units about appeals by itself.',
  label: text('发起联办', 'Open joint case'),
  sentence: text('发起联办：{reason}，召集 {units}', 'opened a joint case: {reason}; called {units}'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'CONVENED',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE] }],
  input: JointCaseOpenInput,
  problems: [AppealNotLinkable, LeadIsTaken],
  async run(acting, input) {
    const appeals = await linkable(acting, input.appealIds);
    seatCentre(acting);
    inherit(acting, appeals);
    await openCase(acting, input, []);
    await convene(acting, input);
    await link(acting, appeals);
  },
});

interface CaseInput {
  readonly reason: JointReason;
  readonly title: string;
  readonly facts: string;
}

async function openCase(acting: Acting, input: CaseInput, wishedUnitIds: readonly string[]): Promise<void> {
  const { matter } = acting;
  const facts = maskText(input.facts);
  matter.title = maskText(input.title);
  matter.searchText = `${matter.title} ${facts}`;
  acting.data['reason'] = REASON_WORDS[input.reason];
  (await acting.em()).create(JointCase, {
    id: matter.id,
    matterId: matter.id,
    reason: input.reason,
    facts,
    wishedUnitIds: wishedUnitIds.map((id) => acting.unitOf(id).id),
    conveneNote: null,
    declineReason: null,
    conclusion: null,
    decisionCount: 0,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
}

async function convene(acting: Acting, input: JointCaseConveneInput): Promise<void> {
  const joint = await theCase(acting);
  joint.conveneNote = input.note ? maskText(input.note) : null;
  acting.note = joint.conveneNote;
  const lead = { unitId: input.leadUnitId, role: 'LEAD', task: input.leadTask };
  await invite(acting, [lead, ...(input.invited ?? [])]);
  for (const seat of acting.seats) seat.flags = seat.flags.filter((flag) => flag !== 'PROPOSER');
  joint.audience = acting.seatsAudience();
  // The rule in force when the units were convened holds for the whole joint case.
  if (acting.registers.valueOf(leadDecides, acting.now)) acting.flag('LEAD_DECIDES');
}

async function theCase(acting: Acting): Promise<JointCase> {
  return (await acting.em()).findOneOrFail(JointCase, { id: acting.matter.id });
}

export const jointCaseConvene = defineAct({
  name: 'jointCaseConvene',
  kind: 'joint_case',
  description: 'Calls the lead unit and the other units together; each takes or refuses its seat within a working day.',
  label: text('召集', 'Convene'),
  sentence: text('召集 {units}', 'called {units}'),
  tone: 'PRIMARY',
  from: ['PROPOSED'],
  to: 'CONVENED',
  by: CENTRE,
  input: JointCaseConveneInput,
  problems: [LeadIsTaken],
  async run(acting, input) {
    await convene(acting, input);
  },
});

export const jointCaseDecline = defineAct({
  name: 'jointCaseDecline',
  kind: 'joint_case',
  description: 'Declines a proposal; the appeals go on as they were.',
  label: text('不同意联办', 'Decline'),
  sentence: text('不同意联办', 'declined the proposal'),
  tone: 'DANGER',
  from: ['PROPOSED'],
  to: 'DECLINED',
  by: CENTRE,
  input: JointReasonInput,
  confirm: text(
    '申请单位将收到理由，诉求由原承办单位继续办理。',
    'The unit is told why; the appeals go on as they were.',
  ),
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    (await theCase(acting)).declineReason = acting.note;
    acting.stopAllClocks();
    acting.notify({ unitIds: othersOf(acting), kind: 'DECISION' });
    await release(acting, await linkedAppeals(acting));
  },
});

function othersOf(acting: Acting): string[] {
  return acting.seats.filter((seat) => seat.live).map((seat) => seat.unitId);
}

export const jointCaseBegin = defineAct({
  name: 'jointCaseBegin',
  kind: 'joint_case',
  description: 'The lead unit has its seat and begins; the joint answer is due from now on.',
  label: text('开始办理', 'Begin'),
  sentence: text('开始办理', 'began the work'),
  tone: 'PRIMARY',
  from: ['CONVENED'],
  to: 'IN_PROGRESS',
  by: LEAD,
  run(acting) {
    acting.startClock('JOINT_ANSWER', acting.seat!);
  },
});

export const jointCaseDecide = defineAct({
  name: 'jointCaseDecide',
  kind: 'joint_case',
  description: 'Takes a decision. It may let the tasks that are open now go on after the conclusion.',
  label: text('作出决定', 'Decide'),
  sentence: text('作出决定 {number}', 'took decision {number}'),
  from: ['IN_PROGRESS', 'CONCLUDED', 'ANSWERED', 'CLOSED'],
  by: [...CENTRE, ...LEAD],
  when: mayDecide,
  input: JointDecideInput,
  async run(acting, input) {
    const joint = await theCase(acting);
    joint.decisionCount += 1;
    const decision = (await acting.em()).create(JointDecision, {
      id: newId(),
      matterId: acting.matter.id,
      number: joint.decisionCount,
      text: maskText(input.text),
      ground: input.ground,
      binding: input.binding ?? true,
      carriesOver: input.carriesOver ?? false,
      unitId: acting.unitId,
      unitName: acting.registers.unit(acting.unitId)?.name ?? '',
      at: acting.now,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    acting.note = decision.text;
    acting.data['number'] = decision.number;
    if (decision.carriesOver) for (const task of await openTasks(acting)) task.carriedById = decision.id;
    acting.notify({ unitIds: othersOf(acting), kind: 'DECISION' });
  },
});

export const jointCaseDiscuss = defineAct({
  name: 'jointCaseDiscuss',
  kind: 'joint_case',
  description: 'Says something to the other seats; moves no clock.',
  label: text('发表意见', 'Discuss'),
  sentence: text('发表意见', 'commented'),
  from: 'ANY',
  by: [{ seated: true }],
  input: JointTextInput,
  additive: true,
  run(acting, input) {
    acting.note = maskText(input.text);
  },
});

export const jointCaseAddAnnex = defineAct({
  name: 'jointCaseAddAnnex',
  kind: 'joint_case',
  description: 'Adds a note to the confidential annex; for seats that are not named it does not exist.',
  label: text('添加机密附卷', 'Add to annex'),
  sentence: text('添加机密附卷，{units}可阅', 'added to the confidential annex for {units}'),
  reach: 'NAMED',
  from: ['CONVENED', 'IN_PROGRESS', 'CONCLUDED', 'ANSWERED', 'CLOSED'],
  by: [{ seated: true }],
  input: JointAnnexInput,
  additive: true,
  async run(acting, input) {
    const seats = acting.seats.filter((seat) => seat.live && input.seatIds.includes(seat.id));
    if (seats.length < new Set(input.seatIds).size) return PartNotFound();
    const named = seats.map((seat) => seat.unitId);
    const audience = acting.namedOnly([acting.unitId, ...named]);
    acting.namedAudience = audience;
    acting.data['units'] = named.map((id) => acting.registers.unit(id)?.name).join('、');
    acting.data['annex'] = true;
    acting.notify({ unitIds: named, kind: 'PROGRESS' });
    (await acting.em()).create(JointAnnex, {
      id: newId(),
      matterId: acting.matter.id,
      unitId: acting.unitId,
      unitName: acting.registers.unit(acting.unitId)?.name ?? '',
      text: input.text,
      at: acting.now,
      reach: 'NAMED',
      audience,
    });
    return undefined;
  },
});

export const jointCaseLinkAppeals = defineAct({
  name: 'jointCaseLinkAppeals',
  kind: 'joint_case',
  description: 'Links more appeals.',
  label: text('关联诉求', 'Link appeals'),
  sentence: text('关联诉求 {appeals}', 'linked {appeals}'),
  from: ['PROPOSED', 'CONVENED', 'IN_PROGRESS'],
  by: [...CENTRE, ...LEAD],
  input: JointCaseAppealsInput,
  problems: [AppealNotLinkable],
  async run(acting, { appealIds }) {
    const appeals = await linkable(acting, appealIds);
    inherit(acting, appeals);
    acting.data['appeals'] = appeals.map((appeal) => appeal.number).join('、');
    await link(acting, appeals);
  },
});

export const jointCaseUnlinkAppeal = defineAct({
  name: 'jointCaseUnlinkAppeal',
  kind: 'joint_case',
  description: 'Unlinks an appeal; it stands for itself again.',
  label: text('取消关联', 'Unlink'),
  sentence: text('取消关联 {appeal}', 'unlinked {appeal}'),
  from: ['PROPOSED', 'CONVENED', 'IN_PROGRESS'],
  by: [...CENTRE, ...LEAD],
  part: {
    name: 'linkedAppeal',
    from: ['LINKED'],
    load: async (acting, id) => {
      const linked = await (await acting.em()).findOne(LinkedAppeal, { id, matterId: acting.matter.id });
      return linked ? { id, unitId: null, state: linked.unlinkedAt ? 'UNLINKED' : 'LINKED' } : null;
    },
  },
  input: JointReasonInput,
  async run(acting, { reason }) {
    const linked = await (await acting.em()).findOneOrFail(LinkedAppeal, { id: acting.part!.id });
    linked.unlinkedAt = acting.now;
    acting.note = maskText(reason);
    acting.data['appeal'] = linked.number;
    await release(acting, [linked]);
  },
});

export const jointCaseConclude = defineAct({
  name: 'jointCaseConclude',
  kind: 'joint_case',
  description: 'Puts down the conclusion. Not while tasks are open, unless a decision carries them over.',
  label: text('形成结论', 'Conclude'),
  sentence: text('形成结论', 'reached the conclusion'),
  tone: 'PRIMARY',
  from: ['IN_PROGRESS'],
  to: 'CONCLUDED',
  by: LEAD,
  input: JointTextInput,
  problems: [TasksOpen],
  async run(acting, input) {
    const open = (await openTasks(acting)).filter((task) => task.carriedById === null);
    if (open.length > 0) return tasksOpen(acting, open);
    const joint = await theCase(acting);
    joint.conclusion = maskText(input.text);
    acting.note = joint.conclusion;
    return undefined;
  },
});

export const jointCaseAnswer = defineAct({
  name: 'jointCaseAnswer',
  kind: 'joint_case',
  description: 'Answers every linked appeal at once; they go on to their callbacks.',
  label: text('集中答复', 'Answer jointly'),
  sentence: text('集中答复 {count} 件诉求', 'answered {count} appeals'),
  tone: 'PRIMARY',
  from: ['CONCLUDED'],
  to: 'ANSWERED',
  by: LEAD,
  input: JointCaseAnswerInput,
  problems: [AppealNotLinkable],
  confirm: text(
    '每件关联诉求的诉求人都会收到答复，并进入回访。',
    'Every appellant gets the answer, and the callbacks follow.',
  ),
  async run(acting, { particular = [], ...answer }) {
    const linked = new Set((await linkedAppeals(acting)).map((appeal) => appeal.appealId));
    if (particular.some((one) => !linked.has(one.appealId)))
      return AppealNotLinkable({
        appeals: say(text('所选诉求', 'These appeals'), acting.tx.who.locale),
        reason: text('没有关联到此联办。', 'they are not linked to this joint case.'),
      });
    acting.stopClocks('JOINT_ANSWER');
    acting.note = maskText(answer.body);
    const texts = new Map(particular.map((one) => [one.appealId, one.body]));
    acting.data['count'] = await answerAll(acting, answer, texts);
    return undefined;
  },
});

export const jointCaseClose = defineAct({
  name: 'jointCaseClose',
  kind: 'joint_case',
  description: 'Closes the joint case. What a seat still owes for a task it goes on owing; its clock runs on.',
  label: text('结案', 'Close'),
  sentence: text('结案', 'closed the joint case'),
  tone: 'PRIMARY',
  from: ['ANSWERED'],
  to: 'CLOSED',
  by: CENTRE,
  confirm: text(
    '结案后，转为后续办理的分工仍由各单位继续完成。',
    'Tasks that were carried over go on after the close.',
  ),
  async run(acting) {
    // An invitation that nobody answered lapses; tasks do not.
    for (const seat of acting.seats) {
      if (seat.live && seat.state === 'INVITED') acting.endSeat(seat, 'LEFT');
      if (seat.state === 'REFUSED') seat.state = 'LEFT';
    }
    watchRefusals(acting);
    const open = await openTasks(acting);
    if (open.some((task) => task.state === JointTaskState.ASSIGNED)) acting.flag('TASKS_GO_ON');
    await release(acting, await linkedAppeals(acting));
  },
});
