import { dateOf, dueDay } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { assertInput, CENTRE, defineAct, performWithin, UnitNotEligible, unlessPast } from '../matter/index.ts';
import { AppealNotCited } from '../notice/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { cite, inherit, screened } from './clue-screening.ts';
import { ClueStep, PublicInterestClue } from './clue.entity.ts';
import { ClueTrack, CLUE_WORDS, STEP_WORDS, TRACK_WORDS } from './clue.enums.ts';
import {
  AlertHandOverInput,
  ClueFileInput,
  ClueReasonInput,
  ClueScreenInput,
  ClueStepInput,
  ClueTextInput,
} from './clue.inputs.ts';
import { feedbackBy, handOverBy, investigators, mayCloseClue, maySue } from './clue.kind.ts';
import { NoticeTimeRuns } from './clue.problems.ts';
import { recommendationDraft } from './recommendation.acts.ts';
import { Recommendation } from './recommendation.entity.ts';
import { RecommendationDraftInput } from './recommendation.inputs.ts';
import { ReplyTimeRuns } from './recommendation.problems.ts';

const REFERRER: readonly Way[] = [{ seat: ['REFERRER'], unitKind: [UnitKind.COMMAND_CENTRE] }];
/**
 * The procuratorate alone writes what becomes of a clue (宪法 Art. 136: no authority interferes): no act that does so is
 * open to another seat.
 */
const PROCURATORATE: readonly Way[] = [{ seat: ['PROCURATORATE'], unitKind: [UnitKind.PROCURATORATE] }];
const CHIEF: readonly Way[] = [
  { seat: ['PROCURATORATE'], unitKind: [UnitKind.PROCURATORATE], member: [MemberRole.HEAD] },
];

export const clueScreen = defineAct({
  name: 'clueScreen',
  kind: 'public_interest_clue',
  description:
    'The centre finds a public-interest clue among the appeals, by hand or because a rule fired; it is handed over at the beginning of the next month, or at once.',
  label: text('筛查线索', 'Screen clue'),
  sentence: text('从 {count} 件诉求中筛查出{type}线索', 'screened a clue from {count} appeals: {type}'),
  from: 'NEW',
  to: 'SCREENED',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE] }],
  input: ClueScreenInput,
  problems: [AppealNotCited],
  async run(acting, input) {
    const { matter } = acting;
    const appeals = await screened(acting, input.appealIds);
    inherit(acting, appeals);
    matter.title = maskText(input.title);
    const facts = maskText(input.facts);
    matter.searchText = [matter.title, facts, input.merchant ?? ''].join(' ');
    const seat = acting.grantSeat({ unitId: acting.unitId, role: 'REFERRER', state: 'SEATED' });
    acting.startClock('HAND_OVER', seat, { deadline: handOverBy(acting.now) });
    Object.assign(acting.data, { count: appeals.length, type: CLUE_WORDS[input.type] });
    acting.tx.add(PublicInterestClue, {
      id: matter.id,
      matterId: matter.id,
      type: input.type,
      facts,
      merchant: input.merchant ? maskText(input.merchant) : null,
      appealCount: appeals.length,
      alertNumber: input.alertNumber ?? null,
      screenedAt: acting.now,
      handedOverAt: null,
      month: null,
      assessment: null,
      track: null,
      caseNumber: null,
      filedAt: null,
      noticeUntil: null,
      feedback: null,
      feedbackAt: null,
      outcome: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    cite(acting, appeals);
  },
});

interface AlertRow {
  readonly title: string;
  readonly number: string;
  readonly facts: string;
  readonly merchant: string | null;
  readonly appealIds: readonly string[];
}

const OF_ALERT = {
  name: 'clue_of_alert',
  text: `select m.title, m.number, a.facts, case a.subject_type when 'MERCHANT' then a.subject end as merchant,
                coalesce((select array_agg(appeal_id) from alert_appeal c where c.matter_id = a.id), '{}') as "appealIds"
           from alert a join matter m on m.id = a.id where a.id = $1`,
};

export const alertHandOver = defineAct({
  name: 'alertHandOver',
  kind: 'alert',
  description:
    'The centre takes what a rule fired, such as many appeals about one merchant, as a public-interest clue.',
  label: text('列为公益诉讼线索', 'Take as clue'),
  sentence: text('列为公益诉讼线索', 'took it as a public-interest clue'),
  from: ['OPEN'],
  to: 'HANDED_OVER',
  by: CENTRE,
  input: AlertHandOverInput,
  problems: [AppealNotCited],
  async run(acting, { type, facts }) {
    const [alert] = await acting.tx.rows<AlertRow>(OF_ALERT, [acting.matter.id]);
    const { title, number: alertNumber, merchant, appealIds } = alert!;
    const input = Object.assign(new ClueScreenInput(), {
      type,
      title,
      facts: facts || alert!.facts,
      appealIds,
      alertNumber,
      ...(merchant ? { merchant } : {}),
    });
    acting.stopAllClocks();
    await performWithin(acting, clueScreen, { input });
  },
});

export const clueHandOver = defineAct({
  name: 'clueHandOver',
  kind: 'public_interest_clue',
  description:
    'The centre hands a clue to the procuratorate: it sees what was asked, masked, and never who asked. From then on it alone writes the state.',
  label: text('移送检察院', 'Hand over'),
  sentence: text('移送{unit}', 'handed it over to {unit}'),
  tone: 'PRIMARY',
  confirm: text(
    '移送后由检察院独立评估和决定；诉求人信息不移送。',
    'From then on the procuratorate decides alone. Who appealed is not handed over.',
  ),
  from: ['SCREENED'],
  to: 'HANDED_OVER',
  by: REFERRER,
  async run(acting) {
    const [unit] = acting.registers.unitsOf(UnitKind.PROCURATORATE);
    if (!unit) return acting.refuse(UnitNotEligible({ unitId: '', unit: NOBODY, reason: NONE }));
    const seat = acting.grantSeat({ unitId: unit.id, role: 'PROCURATORATE', state: 'SEATED' });
    acting.lead(unit.id);
    acting.stopClocks('HAND_OVER');
    acting.startClock('FEEDBACK', seat, { deadline: feedbackBy(acting.now) });
    Object.assign(await theClue(acting), { handedOverAt: acting.now, month: dateOf(acting.now).slice(0, 7) });
    acting.data['unit'] = unit.name;
    return undefined;
  },
});

const NOBODY = text('检察院', 'The procuratorate');
const NONE = text('本区没有登记检察院。', 'none is registered in this district.');

export const clueDrop = defineAct({
  name: 'clueDrop',
  kind: 'public_interest_clue',
  description: 'The centre does not hand a clue over; the reason stands on the record.',
  label: text('不予移送', 'Do not hand over'),
  sentence: text('不予移送', 'did not hand it over'),
  tone: 'DANGER',
  confirm: text('线索就此办结，诉求照常办理。', 'The clue ends here; the appeals go on as before.'),
  from: ['SCREENED'],
  to: 'DROPPED',
  by: REFERRER,
  input: ClueReasonInput,
  run: (acting, { reason }) => end(acting, reason),
});

async function theClue(acting: Acting): Promise<PublicInterestClue> {
  return (await acting.em()).findOneOrFail(PublicInterestClue, { id: acting.matter.id });
}

async function end(acting: Acting, outcome: string): Promise<void> {
  const clue = await theClue(acting);
  clue.outcome = maskText(outcome);
  acting.note = clue.outcome;
  acting.stopAllClocks();
  tellCentre(acting);
}

/** Whoever handed it over learns how it stands. */
function tellCentre(acting: Acting): void {
  acting.notify({ unitIds: [acting.tx.who.district.centreId], kind: 'PROGRESS' });
}

export const clueAssess = defineAct({
  name: 'clueAssess',
  kind: 'public_interest_clue',
  description: 'The procuratorate assesses whether the public interest is harmed, before it decides on filing.',
  label: text('评估', 'Assess'),
  sentence: text('完成评估', 'assessed it'),
  tone: 'PRIMARY',
  from: ['HANDED_OVER'],
  to: 'ASSESSED',
  by: PROCURATORATE,
  input: ClueTextInput,
  async run(acting, { text: words }) {
    const clue = await theClue(acting);
    clue.assessment = maskText(words);
    acting.note = clue.assessment;
    tellCentre(acting);
  },
});

export const clueNotFile = defineAct({
  name: 'clueNotFile',
  kind: 'public_interest_clue',
  description: 'The procuratorate does not file it and says why.',
  label: text('不予立案', 'Do not file'),
  sentence: text('不予立案', 'did not file it'),
  tone: 'DANGER',
  confirm: text('线索就此办结，移送单位会收到理由。', 'The clue ends here; whoever handed it over is told why.'),
  from: ['HANDED_OVER', 'ASSESSED'],
  to: 'NOT_FILED',
  by: PROCURATORATE,
  input: ClueReasonInput,
  run: (acting, { reason }) => end(acting, reason),
});

export const clueFile = defineAct({
  name: 'clueFile',
  kind: 'public_interest_clue',
  description:
    'The chief procurator files it, as an administrative or a civil case, under the procuratorate’s own number.',
  label: text('立案', 'File'),
  sentence: text('立案（{track}），案号 {number}', 'filed it ({track}) as {number}'),
  tone: 'PRIMARY',
  from: ['ASSESSED'],
  to: 'FILED',
  by: CHIEF,
  input: ClueFileInput,
  async run(acting, { track, caseNumber }) {
    acting.flag(track);
    Object.assign(await theClue(acting), { track, caseNumber, filedAt: acting.now });
    Object.assign(acting.data, { track: TRACK_WORDS[track], number: caseNumber });
    tellCentre(acting);
  },
});

export const clueInvestigate = defineAct({
  name: 'clueInvestigate',
  kind: 'public_interest_clue',
  description:
    'Records a step of the investigation, also a consultation or a hearing. That it took place stands for every seat; its record is the procuratorate’s alone.',
  label: text('记录调查', 'Record step'),
  sentence: text('{day} {step}', '{step} on {day}'),
  from: ['FILED', 'INVESTIGATING', 'RECOMMENDED', 'FOLLOW_UP', 'NOTICED'],
  mayLeadTo: ['INVESTIGATING'],
  by: PROCURATORATE,
  input: ClueStepInput,
  async run(acting, { kind, heldOn, present, record }) {
    assertInput(acting, [unlessPast(acting, 'heldOn', heldOn)]);
    const em = await acting.em();
    if (acting.matter.state === 'FILED') acting.matter.state = 'INVESTIGATING';
    acting.tx.add(ClueStep, {
      id: newId(),
      matterId: acting.matter.id,
      number: (await em.count(ClueStep, { matterId: acting.matter.id })) + 1,
      kind,
      heldOn,
      present: present ? maskText(present) : null,
      record: maskText(record),
      reach: 'NAMED',
      audience: investigators(acting),
    });
    Object.assign(acting.data, { day: heldOn, step: STEP_WORDS[kind] });
  },
});

export const clueRecommend = defineAct({
  name: 'clueRecommend',
  kind: 'public_interest_clue',
  description:
    'The procuratorate drafts a recommendation to an authority; it is signed, served, replied to and followed up as a matter of its own (行政诉讼法 Art. 25).',
  label: text('制发检察建议', 'Recommend'),
  sentence: text('拟制检察建议', 'drafted a recommendation'),
  tone: 'PRIMARY',
  from: ['INVESTIGATING'],
  to: 'RECOMMENDED',
  by: PROCURATORATE,
  when: ({ matter }) => matter.flags.includes(ClueTrack.ADMINISTRATIVE),
  input: RecommendationDraftInput,
  async run(acting, input) {
    const draft = Object.assign(new RecommendationDraftInput(), { ...input, clueId: acting.matter.id });
    await performWithin(acting, recommendationDraft, { input: draft });
  },
});

/** Thirty days of public notice: 检察公益诉讼解释 Art. 13. */
const THIRTY_DAYS = { amount: 30, unit: 'CALENDAR_DAY' as const };

export const clueGiveNotice = defineAct({
  name: 'clueGiveNotice',
  kind: 'public_interest_clue',
  description:
    'The procuratorate gives public notice before a civil suit; it runs for thirty days (检察公益诉讼解释 Art. 13).',
  label: text('发布诉前公告', 'Give public notice'),
  sentence: text('发布诉前公告，公告期至 {until}', 'gave public notice until {until}'),
  tone: 'PRIMARY',
  from: ['INVESTIGATING'],
  to: 'NOTICED',
  by: PROCURATORATE,
  when: ({ matter }) => matter.flags.includes(ClueTrack.CIVIL),
  input: ClueTextInput,
  async run(acting, { text: words }) {
    acting.note = words;
    const clock = acting.startClock('PUBLIC_NOTICE', acting.seat!, { limit: THIRTY_DAYS });
    (await theClue(acting)).noticeUntil = clock.deadline;
    acting.data['until'] = dueDay(clock.deadline);
    tellCentre(acting);
  },
});

export const clueClose = defineAct({
  name: 'clueClose',
  kind: 'public_interest_clue',
  description:
    'The procuratorate ends the case: what was harmed is mended, or nothing is owed. After a recommendation only when a visit found it done; a reply on paper never ends it.',
  label: text('终结案件', 'Close'),
  sentence: text('终结案件', 'closed the case'),
  tone: 'PRIMARY',
  from: ['INVESTIGATING', 'FOLLOW_UP', 'NOTICED'],
  to: 'CLOSED',
  by: PROCURATORATE,
  when: mayCloseClue,
  input: ClueReasonInput,
  run: (acting, { reason }) => end(acting, reason),
});

export const clueSue = defineAct({
  name: 'clueSue',
  kind: 'public_interest_clue',
  description:
    'The chief procurator brings a suit: against an authority that did not perform in its time (行政诉讼法 Art. 25), or after the public notice of a civil case (检察公益诉讼解释 Art. 13).',
  label: text('提起公益诉讼', 'Sue'),
  sentence: text('提起公益诉讼', 'brought a suit'),
  tone: 'DANGER',
  confirm: text('起诉后线索办结，案件由法院审理。', 'The clue ends; the case is before the court.'),
  from: ['FOLLOW_UP', 'NOTICED'],
  to: 'SUED',
  by: CHIEF,
  when: maySue,
  input: ClueReasonInput,
  problems: [ReplyTimeRuns, NoticeTimeRuns],
  async run(acting, { reason }) {
    const { noticeUntil, id } = await theClue(acting);
    if (noticeUntil && acting.now <= noticeUntil) return NoticeTimeRuns({ until: dueDay(noticeUntil) });
    const advised = await (await acting.em()).find(Recommendation, { clueId: id });
    const running = advised.find(({ dueAt }) => dueAt && acting.now <= dueAt);
    if (running) return ReplyTimeRuns({ until: dueDay(running.dueAt!) });
    await end(acting, reason);
    return undefined;
  },
});

export const clueFeedBack = defineAct({
  name: 'clueFeedBack',
  kind: 'public_interest_clue',
  description: 'The procuratorate tells the centre at a month’s end how the clue stands; the next month’s day begins.',
  label: text('月末反馈', 'Feed back'),
  sentence: text('反馈办理进展', 'told how it stands'),
  from: ['HANDED_OVER', 'ASSESSED', 'FILED', 'INVESTIGATING', 'RECOMMENDED', 'NOTICED', 'FOLLOW_UP'],
  by: PROCURATORATE,
  input: ClueTextInput,
  additive: true,
  async run(acting, { text: words }) {
    const clue = await theClue(acting);
    Object.assign(clue, { feedback: maskText(words), feedbackAt: acting.now });
    acting.note = clue.feedback;
    const [before] = acting.clocks.filter(({ kind, state }) => kind === 'FEEDBACK' && state === 'RUNNING');
    acting.stopClocks('FEEDBACK');
    const from = before && before.deadline > acting.now ? before.deadline : acting.now;
    acting.startClock('FEEDBACK', acting.seat!, { deadline: feedbackBy(from) });
    tellCentre(acting);
  },
});
