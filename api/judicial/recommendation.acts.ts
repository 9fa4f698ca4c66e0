import { dateOf, daysAfter, dueDay, endOfDate, monthsAfter, startOfDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow, Way } from '../matter/index.ts';
import {
  assertInput,
  attachDocuments,
  defineAct,
  defineClockAct,
  performWithin,
  UnitNotEligible,
  unlessPast,
  UploadNotFound,
} from '../matter/index.ts';
import { takeNumberIn } from '../notice/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { clueFollowUp, clueResume } from './clue-follow.acts.ts';
import { ClueFollowInput } from './clue.inputs.ts';
import { judicialWords, procuratorialWords } from './judicial.settings.ts';
import { Recommendation, RecommendationReply, RecommendationVisit } from './recommendation.entity.ts';
import { performedWords, RECOMMENDATION_WORDS, RecommendationType } from './recommendation.enums.ts';
import {
  RecommendationDraftInput,
  RecommendationEndInput,
  RecommendationIssueInput,
  RecommendationReplyInput,
  RecommendationServeInput,
  RecommendationVisitInput,
} from './recommendation.inputs.ts';
import { mayClose, mayFindUnperformed } from './recommendation.kind.ts';
import { ReplyTimeRuns } from './recommendation.problems.ts';

const ISSUER: readonly Way[] = [{ seat: ['ISSUER'] }];
/** The president of the court, the chief procurator. */
const SIGNATORY: readonly Way[] = [{ seat: ['ISSUER'], member: [MemberRole.HEAD] }];
const PROCURATORATE: readonly Way[] = [{ seat: ['ISSUER'], unitKind: [UnitKind.PROCURATORATE] }];
const ADDRESSEE: readonly Way[] = [{ seat: ['ADDRESSEE'] }];

const FIFTEEN_DAYS = { amount: 15, unit: 'CALENDAR_DAY' as const };
const MONTHS_TO_REPLY = 2;

/** Whoever has duties towards the public is advised; the judiciary advises, and deputies handle nothing themselves. */
const ADVISED: readonly string[] = [
  UnitKind.COMMAND_CENTRE,
  UnitKind.DEPARTMENT,
  UnitKind.SUB_DISTRICT,
  UnitKind.COMMUNITY,
  UnitKind.ASSOCIATION,
  UnitKind.LAW_SOCIETY,
];

export const recommendationDraft = defineAct({
  name: 'recommendationDraft',
  kind: 'recommendation',
  description:
    'Drafts a recommendation to a unit: judicial where a court does it, procuratorial where a procuratorate does. Nobody else sees it before it is issued.',
  label: text('拟制建议', 'Draft recommendation'),
  sentence: text('拟制{type}，致 {unit}', 'drafted a {type} to {unit}'),
  from: 'NEW',
  to: 'DRAFTED',
  by: [{ unitKind: [UnitKind.COURT, UnitKind.PROCURATORATE] }],
  input: RecommendationDraftInput,
  run(acting, input) {
    const { matter } = acting;
    const type =
      acting.actor.unitKind === UnitKind.COURT ? RecommendationType.JUDICIAL : RecommendationType.PROCURATORIAL;
    assertAdvised(acting, input.addresseeId);
    assertInput(acting, [
      input.urgent && type === RecommendationType.JUDICIAL && { path: 'urgent', message: NOT_URGENT },
      input.copyToId === input.addresseeId && { path: 'copyToId', message: SAME_UNIT },
    ]);
    acting.flag(type);
    acting.grantSeat({ unitId: acting.unitId, role: 'ISSUER', state: 'SEATED' });
    matter.title = maskText(input.title);
    const words = { problem: maskText(input.problem), advice: maskText(input.advice) };
    matter.searchText = [matter.title, words.problem, words.advice].join(' ');
    Object.assign(acting.data, {
      type: RECOMMENDATION_WORDS[type],
      unit: acting.registers.unit(input.addresseeId)?.name,
    });
    acting.tx.add(Recommendation, {
      id: matter.id,
      matterId: matter.id,
      type,
      issuerId: acting.unitId,
      addresseeId: input.addresseeId,
      copyToId: input.copyToId ? acting.unitOf(input.copyToId).id : null,
      clueId: input.clueId ?? null,
      ...words,
      ground: maskText(input.ground),
      urgent: input.urgent ?? false,
      draftedAt: acting.now,
      passedOn: null,
      documentNumber: null,
      issuedAt: null,
      signatory: null,
      receivedAt: null,
      dueAt: null,
      outcome: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
  },
});

function assertAdvised(acting: Acting, unitId: string): void {
  const unit = acting.unitOf(unitId);
  if (ADVISED.includes(unit.kind)) return;
  const reason = text(
    '建议书发给行政机关、街道、社区和社会组织。',
    'recommendations go to authorities, sub-districts, communities and associations.',
  );
  acting.refuse(UnitNotEligible({ unitId: unit.id, unit: unit.name, reason }));
}

const NOT_URGENT = text('十五日的紧急期限只适用于检察建议。', 'Fifteen days are for a procuratorate alone.');
const SAME_UNIT = text('抄送单位不能是被建议单位本身。', 'The copy goes to another unit than the one advised.');
const NOT_PASSED = text(
  '司法建议须经审判委员会讨论通过，请填写通过日期。',
  'A judicial recommendation is passed by the judicial committee: give the day.',
);

async function theRecommendation(acting: Acting): Promise<Recommendation> {
  return (await acting.em()).findOneOrFail(Recommendation, { id: acting.matter.id });
}

export const recommendationIssue = defineAct({
  name: 'recommendationIssue',
  kind: 'recommendation',
  description:
    'The president of the court or the chief procurator signs it: it is numbered and served on the unit, the unit above it gets its copy.',
  label: text('签发', 'Issue'),
  sentence: text('签发{type} {number}，致 {unit}', 'issued the {type} {number} to {unit}'),
  tone: 'PRIMARY',
  confirm: text(
    '签发后编号并送达被建议单位；自其签收之日起计算回复期限。',
    'It is numbered and served; the time to reply runs from the day the unit receives it.',
  ),
  from: ['DRAFTED'],
  to: 'ISSUED',
  by: SIGNATORY,
  input: RecommendationIssueInput,
  async run(acting, { passedOn }) {
    const recommendation = await theRecommendation(acting);
    const { type, addresseeId, copyToId } = recommendation;
    assertInput(acting, [
      type === RecommendationType.JUDICIAL && !passedOn && { path: 'passedOn', message: NOT_PASSED },
      passedOn ? unlessPast(acting, 'passedOn', passedOn) : null,
    ]);
    const addressee = acting.grantSeat({ unitId: addresseeId, role: 'ADDRESSEE', state: 'ADDRESSED' });
    if (copyToId) acting.grantSeat({ unitId: copyToId, role: 'COPIED', state: 'SEATED' });
    // The centre sees what the district's units are advised, from then on.
    acting.matter.standing = [acting.tx.who.district.centreId];
    acting.lead(addresseeId);
    acting.startClock('SIGN_FOR', addressee);
    const { actor } = acting.tx.who;
    const words = type === RecommendationType.JUDICIAL ? judicialWords : procuratorialWords;
    Object.assign(recommendation, {
      documentNumber: await takeNumberIn(acting, words.key, acting.registers.valueOf(words, acting.now)),
      issuedAt: acting.now,
      signatory: actor.type === 'MEMBER' ? actor.memberName : null,
      passedOn: passedOn ?? null,
    });
    Object.assign(acting.data, {
      type: RECOMMENDATION_WORDS[type],
      number: recommendation.documentNumber,
      unit: acting.registers.unit(addresseeId)?.name,
    });
    if (copyToId) acting.notify({ unitIds: [copyToId], kind: 'PROGRESS' });
  },
});

export const recommendationDrop = defineAct({
  name: 'recommendationDrop',
  kind: 'recommendation',
  description: 'A draft is not issued; the reason stays with whoever drafted it.',
  label: text('不予制发', 'Drop'),
  sentence: text('不予制发', 'dropped the draft'),
  tone: 'DANGER',
  confirm: text('草案作废，不再送达任何单位。', 'The draft is laid aside and served on nobody.'),
  from: ['DRAFTED'],
  to: 'DROPPED',
  by: SIGNATORY,
  input: RecommendationEndInput,
  async run(acting, { outcome }) {
    const recommendation = await theRecommendation(acting);
    recommendation.outcome = maskText(outcome);
    acting.note = recommendation.outcome;
    if (recommendation.clueId) await performWithin(acting, clueResume, { id: recommendation.clueId });
  },
});

export const recommendationSignFor = defineAct({
  name: 'recommendationSignFor',
  kind: 'recommendation',
  description:
    'The unit receives it: two months to perform and reply in writing begin, fifteen days in an emergency (行政诉讼法 Art. 25, 检察公益诉讼解释 Art. 21).',
  label: text('签收', 'Sign for'),
  sentence: text('签收，应于 {due} 前书面回复', 'received it; a written reply is due by {due}'),
  tone: 'PRIMARY',
  from: ['ISSUED'],
  to: 'RECEIVED',
  by: ADDRESSEE,
  async run(acting) {
    const seat = acting.seat!;
    const { actor } = acting.tx.who;
    if (actor.type === 'MEMBER') seat.handlerId = actor.memberId;
    await receive(acting, seat, acting.now);
  },
});

export const recommendationServe = defineAct({
  name: 'recommendationServe',
  kind: 'recommendation',
  description:
    'The issuer records that the unit received it without signing for it here, as a receipt of service says: no unit keeps its time to reply from beginning.',
  label: text('登记送达', 'Record service'),
  sentence: text('于 {day} 送达，应于 {due} 前书面回复', 'served it on {day}; a written reply is due by {due}'),
  from: ['ISSUED'],
  to: 'RECEIVED',
  by: ISSUER,
  input: RecommendationServeInput,
  problems: [UploadNotFound],
  async run(acting, { servedOn, receipts }) {
    const { addresseeId, issuedAt } = await theRecommendation(acting);
    assertInput(acting, [
      unlessPast(acting, 'servedOn', servedOn),
      servedOn < dateOf(issuedAt!) && { path: 'servedOn', message: NOT_ISSUED_YET },
    ]);
    await receive(acting, acting.liveSeatOf(addresseeId)!, startOfDate(servedOn));
    if (receipts) await attachDocuments(acting, receipts, null);
    acting.data['day'] = servedOn;
    acting.notify({ unitIds: [addresseeId], kind: 'PROGRESS' });
  },
});

const NOT_ISSUED_YET = text('送达日期不能早于签发日期。', 'It was not issued yet on that day.');

/** The time to reply runs from the day on which the unit received it, whoever records that. */
async function receive(acting: Acting, seat: SeatRow, receivedAt: Date): Promise<void> {
  const recommendation = await theRecommendation(acting);
  const day = dateOf(receivedAt);
  const { urgent } = recommendation;
  const dueAt = endOfDate(urgent ? daysAfter(day, FIFTEEN_DAYS.amount) : monthsAfter(day, MONTHS_TO_REPLY));
  seat.state = 'RECEIVED';
  acting.stopClocks('SIGN_FOR');
  acting.startClock('REPLY', seat, { limit: urgent ? FIFTEEN_DAYS : null, deadline: dueAt });
  Object.assign(recommendation, { receivedAt, dueAt });
  acting.data['due'] = dueDay(dueAt);
}

export const recommendationReply = defineAct({
  name: 'recommendationReply',
  kind: 'recommendation',
  description: 'The unit replies in writing, with what proves it. A reply closes nothing.',
  label: text('书面回复', 'Reply'),
  sentence: text('第 {number} 次书面回复', 'replied in writing (no. {number})'),
  tone: 'PRIMARY',
  from: ['RECEIVED', 'REPLIED'],
  to: 'REPLIED',
  by: ADDRESSEE,
  input: RecommendationReplyInput,
  problems: [UploadNotFound],
  async run(acting, { text: words, receipts }) {
    const em = await acting.em();
    const { dueAt, issuerId } = await theRecommendation(acting);
    const number = (await em.count(RecommendationReply, { matterId: acting.matter.id })) + 1;
    const { actor } = acting.tx.who;
    const id = newId();
    acting.tx.add(RecommendationReply, {
      id,
      matterId: acting.matter.id,
      number,
      text: maskText(words),
      memberName: actor.type === 'MEMBER' ? actor.memberName : null,
      at: acting.now,
      inTime: acting.now <= dueAt!,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    if (receipts) await attachDocuments(acting, receipts, id);
    acting.stopClocks('REPLY');
    awaitVisit(acting);
    acting.data['number'] = number;
    acting.notify({ unitIds: [issuerId], kind: 'PROGRESS' });
  },
});

/** The issuer goes there; a reply that comes later does not give it more time. */
function awaitVisit(acting: Acting): void {
  const runs = acting.clocks.some(({ kind, state }) => kind === 'VISIT' && state === 'RUNNING');
  const procuratorial = acting.matter.flags.includes(RecommendationType.PROCURATORIAL);
  if (procuratorial && !runs)
    acting.startClock(
      'VISIT',
      acting.seats.find(({ role }) => role === 'ISSUER')!,
    );
}

export const recommendationUnanswered = defineClockAct({
  name: 'recommendationUnanswered',
  kind: 'recommendation',
  description: 'The time to reply is over and nothing came: the issuer is told, and goes there.',
  label: text('期满未回复', 'Not replied'),
  sentence: text('期满未书面回复', 'was not replied to in time'),
  from: ['RECEIVED'],
  run(acting) {
    acting.flag('UNANSWERED');
    awaitVisit(acting);
    const issuers = acting.seats.filter(({ role }) => role === 'ISSUER').map(({ unitId }) => unitId);
    acting.notify({ unitIds: issuers, kind: 'CLOCK' });
  },
});

export const recommendationVisit = defineAct({
  name: 'recommendationVisit',
  kind: 'recommendation',
  description:
    'Records a follow-up visit: whether what was owed is done. A procuratorate concludes nothing without one; a court may make one. What was found not performed may be found performed late.',
  label: text('记录跟进调查', 'Record visit'),
  sentence: text('{day} 跟进调查：{performed}', 'visited on {day}: {performed}'),
  from: ['RECEIVED', 'REPLIED', 'UNPERFORMED'],
  by: ISSUER,
  input: RecommendationVisitInput,
  problems: [UploadNotFound],
  async run(acting, { visitedOn, place, finding, performed, receipts }) {
    assertInput(acting, [unlessPast(acting, 'visitedOn', visitedOn)]);
    const em = await acting.em();
    const recommendation = await theRecommendation(acting);
    const id = newId();
    acting.tx.add(RecommendationVisit, {
      id,
      matterId: acting.matter.id,
      number: (await em.count(RecommendationVisit, { matterId: acting.matter.id })) + 1,
      visitedOn,
      place: maskText(place),
      finding: maskText(finding),
      performed,
      at: acting.now,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    if (receipts) await attachDocuments(acting, receipts, id);
    acting.flag('VISITED');
    if (performed) acting.flag('PERFORMED');
    else acting.unflag('PERFORMED');
    acting.stopClocks('VISIT');
    Object.assign(acting.data, { day: visitedOn, performed: performedWords(performed) });
    acting.notify({ unitIds: [recommendation.addresseeId], kind: 'PROGRESS' });
    const { clueId, documentNumber: number } = recommendation;
    if (!clueId) return;
    const input = Object.assign(new ClueFollowInput(), { number, performed });
    await performWithin(acting, clueFollowUp, { id: clueId, input });
  },
});

export const recommendationClose = defineAct({
  name: 'recommendationClose',
  kind: 'recommendation',
  description:
    'The issuer closes it: a court after the reply, a procuratorate only after a visit that found it done. A paper reply never closes a procuratorial one.',
  label: text('办结', 'Close'),
  sentence: text('办结', 'closed it'),
  tone: 'PRIMARY',
  from: ['REPLIED'],
  to: 'CLOSED',
  by: ISSUER,
  when: mayClose,
  input: RecommendationEndInput,
  run: (acting, { outcome }) => end(acting, outcome),
});

export const recommendationFindUnperformed = defineAct({
  name: 'recommendationFindUnperformed',
  kind: 'recommendation',
  description:
    'The procuratorate finds, on the spot and after the time was over, that the unit did not perform; it may sue (行政诉讼法 Art. 25).',
  label: text('认定未依法履职', 'Find not performed'),
  sentence: text('认定未依法履职', 'found that the unit did not perform'),
  tone: 'DANGER',
  confirm: text('认定后检察院可以依法提起诉讼。', 'The procuratorate may sue afterwards.'),
  from: ['RECEIVED', 'REPLIED'],
  to: 'UNPERFORMED',
  by: PROCURATORATE,
  when: mayFindUnperformed,
  input: RecommendationEndInput,
  problems: [ReplyTimeRuns],
  async run(acting, { outcome }) {
    const { dueAt } = await theRecommendation(acting);
    if (acting.now <= dueAt!) return ReplyTimeRuns({ until: dueDay(dueAt!) });
    await end(acting, outcome);
    return undefined;
  },
});

async function end(acting: Acting, outcome: string): Promise<void> {
  const recommendation = await theRecommendation(acting);
  recommendation.outcome = maskText(outcome);
  acting.note = recommendation.outcome;
  acting.stopAllClocks();
  acting.notify({ unitIds: [recommendation.addresseeId], kind: 'DECISION' });
}
