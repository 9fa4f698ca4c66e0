import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskName, maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting, SeatRow, Way } from '../matter/index.ts';
import { attachDocuments, defineAct, UnitNotEligible } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { assertFit, experts } from './conflicts.ts';
import { LegalConsultation, LegalOpinion } from './consultation.entity.ts';
import {
  LegalConsultationAskInput,
  LegalConsultationAssignInput,
  LegalConsultationDraftInput,
  LegalConsultationReasonInput,
} from './consultation.inputs.ts';
import { ConflictOfInterest, ConsultationSourceNotFound, ExpertNotEligible } from './consultation.problems.ts';
import { keysOf, namesIn, withoutPeople } from './names.ts';

const SOCIETY: readonly Way[] = [{ seat: ['SOCIETY'] }];
const SOCIETY_HEAD: readonly Way[] = [{ seat: ['SOCIETY'], member: [MemberRole.HEAD] }];
const AUTHOR: readonly Way[] = [{ seat: ['AUTHOR'], member: [MemberRole.LEGAL_EXPERT] }];
/** A second expert: another person than who drafted the opinion. */
const REVIEWER: readonly Way[] = [{ seat: ['REVIEWER'], member: [MemberRole.LEGAL_EXPERT], second: true }];

const MAY_ASK = [
  UnitKind.COMMAND_CENTRE,
  UnitKind.DEPARTMENT,
  UnitKind.SUB_DISTRICT,
  UnitKind.COMMUNITY,
  UnitKind.ASSOCIATION,
];

interface Source {
  readonly number: string;
  readonly urgency: string;
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
  readonly barred: string[];
}

/** As the actor sees it: a matter out of its sight is not there. */
const SOURCE = {
  name: 'legal_consultation_source',
  text: `select number, urgency, category_id as "categoryId", sub_district_id as "subDistrictId", barred
           from matter where id = $1 and kind in ('appeal', 'joint_case', 'mediation')`,
};

export const legalConsultationAsk = defineAct({
  name: 'legalConsultationAsk',
  kind: 'legal_consultation',
  description: 'Asks the chief legal experts, with facts, question and documents; the people concerned are masked.',
  label: text('发起问诊', 'Ask the experts'),
  sentence: text('向首席法律专家发起问诊', 'asked the chief legal experts'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'ASKED',
  by: [{ unitKind: MAY_ASK }],
  input: LegalConsultationAskInput,
  problems: [ConsultationSourceNotFound],
  async run(acting, input) {
    const source = await inherit(acting, input.sourceId);
    const society = seatFirst(acting);
    const persons = namesIn(input.persons);
    const personKeys = await keysOf(acting.tx, persons);
    const masked = (words: string) => withoutPeople(maskText(words), persons);
    const { matter } = acting;
    matter.title = masked(input.title);
    const [question, facts] = [masked(input.question), masked(input.facts)];
    matter.searchText = [matter.title, question, facts].join(' ');
    acting.tx.add(LegalConsultation, {
      id: matter.id,
      matterId: matter.id,
      askerId: acting.unitId,
      sourceId: source ? input.sourceId! : null,
      sourceNumber: source?.number ?? null,
      field: input.field,
      question,
      facts,
      merchants: namesIn(input.merchants).map(maskText),
      persons: persons.map(maskName),
      personKeys: personKeys.map(({ person }) => theSeal().lookupHash(person)),
      authorId: null,
      reviewerId: null,
      askedAt: acting.now,
      signedAt: null,
      signatory: null,
      endReason: null,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    if (input.receipts) await attachDocuments(acting, input.receipts, null);
    acting.startClock('ASSIGN', society);
  },
});

async function inherit(acting: Acting, sourceId: string | undefined): Promise<Source | null> {
  if (!sourceId) return null;
  const [source] = await acting.tx.rows<Source>(SOURCE, [sourceId]);
  if (!source) return acting.refuse(ConsultationSourceNotFound());
  const { urgency, categoryId, subDistrictId, barred } = source;
  Object.assign(acting.matter, { urgency, categoryId, subDistrictId, barred });
  return source;
}

const NO_SOCIETY = text('本区没有法学会。', 'this district has no law society.');

function seatFirst(acting: Acting): SeatRow {
  const { centreId } = acting.tx.who.district;
  const society = acting.registers.unitsOf(UnitKind.LAW_SOCIETY).find(({ active }) => active);
  if (!society)
    return acting.refuse(
      UnitNotEligible({ unitId: acting.unitId, unit: text('法学会', 'the law society'), reason: NO_SOCIETY }),
    );
  acting.lead(society.id);
  const seat = acting.grantSeat({ unitId: society.id, role: 'SOCIETY', state: 'SEATED' });
  acting.grantSeat({ unitId: acting.unitId, role: 'ASKER', state: 'SEATED' });
  if (acting.unitId !== centreId) acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
  return seat;
}

export const legalConsultationAssign = defineAct({
  name: 'legalConsultationAssign',
  kind: 'legal_consultation',
  description:
    'The law society names who drafts and who reviews, both of the field. An expert with a conflict of interest is refused, and never sees the consultation.',
  label: text('指派专家', 'Assign experts'),
  sentence: text('指派{author}主笔、{reviewer}复核', 'assigned {author} to draft and {reviewer} to review'),
  tone: 'PRIMARY',
  from: ['ASKED'],
  to: 'ASSIGNED',
  by: SOCIETY,
  input: LegalConsultationAssignInput,
  problems: [ConflictOfInterest, ExpertNotEligible],
  async run(acting, { authorId, reviewerId }) {
    const consultation = await theConsultation(acting);
    const panel = await experts(acting);
    for (const unitId of [authorId, reviewerId]) await assertFit(acting, consultation, panel, unitId);
    if (authorId === reviewerId) acting.refuse(ExpertNotEligible());
    const author = acting.grantSeat({ unitId: authorId, role: 'AUTHOR', state: 'SEATED' });
    acting.grantSeat({ unitId: reviewerId, role: 'REVIEWER', state: 'SEATED' });
    Object.assign(consultation, { authorId, reviewerId });
    acting.data['author'] = acting.unitOf(authorId).name;
    acting.data['reviewer'] = acting.unitOf(reviewerId).name;
    acting.stopClocks('ASSIGN');
    acting.startClock('DRAFT', author);
    acting.notify({ unitIds: [reviewerId], kind: 'INVITATION' });
  },
});

export const legalConsultationDecline = defineAct({
  name: 'legalConsultationDecline',
  kind: 'legal_consultation',
  description:
    'The law society does not take a question, for example because it lies with a court; the reason is told.',
  label: text('不予受理', 'Decline'),
  sentence: text('不予受理', 'declined the question'),
  tone: 'DANGER',
  from: ['ASKED'],
  to: 'DECLINED',
  by: SOCIETY_HEAD,
  input: LegalConsultationReasonInput,
  confirm: text('问诊就此办结，提问单位将收到理由。', 'The consultation is closed; whoever asked is told why.'),
  async run(acting, { reason }) {
    await end(acting, reason);
    acting.notify({ unitIds: seatsOf(acting, 'ASKER'), kind: 'DECISION' });
  },
});

export const legalConsultationRecuse = defineAct({
  name: 'legalConsultationRecuse',
  kind: 'legal_consultation',
  description:
    'An expert who finds a conflict of interest stands aside: the seat ends, nothing of it is seen any more, and the law society assigns anew.',
  label: text('申请回避', 'Stand aside'),
  sentence: text('因利益关联回避', 'stood aside for a conflict of interest'),
  tone: 'DANGER',
  from: ['ASSIGNED', 'DRAFTED'],
  to: 'ASKED',
  by: [{ seat: ['AUTHOR', 'REVIEWER'], member: [MemberRole.LEGAL_EXPERT] }],
  confirm: text(
    '回避后不能再看到本事项，由法学会另行指派。',
    'You do not see it any more afterwards; the law society assigns anew.',
  ),
  async run(acting) {
    acting.bar(acting.unitId, 'RECUSED');
    await release(acting);
  },
});

export const legalConsultationRelease = defineAct({
  name: 'legalConsultationRelease',
  kind: 'legal_consultation',
  description:
    'The law society takes the question back from its experts, for example from one who is ill or silent, and assigns anew. What was drafted stays.',
  label: text('改派', 'Assign anew'),
  sentence: text('收回问诊，另行指派', 'took the question back to assign it anew'),
  tone: 'DANGER',
  from: ['ASSIGNED', 'DRAFTED', 'REVIEWED'],
  to: 'ASKED',
  by: SOCIETY_HEAD,
  input: LegalConsultationReasonInput,
  confirm: text(
    '两位专家不再承办，也不能再看到本事项，由法学会另行指派。',
    'Neither expert works on it or sees it any more; the law society assigns anew.',
  ),
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    const experts = seatsOf(acting, 'AUTHOR', 'REVIEWER');
    await release(acting);
    acting.notify({ unitIds: experts, kind: 'DECISION' });
  },
});

/** Nobody is assigned any more: the law society has to name two experts again, and alone reads what was drafted. */
async function release(acting: Acting): Promise<void> {
  for (const seat of acting.seats)
    if (seat.live && ['AUTHOR', 'REVIEWER'].includes(seat.role)) acting.endSeat(seat, 'RELEASED');
  Object.assign(await theConsultation(acting), { authorId: null, reviewerId: null });
  const drafts = await (await acting.em()).find(LegalOpinion, { matterId: acting.matter.id });
  for (const draft of drafts) draft.audience = workers(acting);
  acting.matter.proposer = null;
  acting.stopClocks('SIGN');
  acting.startClock('ASSIGN', seatOf(acting, 'SOCIETY'));
}

export const legalConsultationDraft = defineAct({
  name: 'legalConsultationDraft',
  kind: 'legal_consultation',
  description: 'The expert drafts the opinion for the second expert.',
  label: text('提交意见', 'Submit draft'),
  sentence: text('提交第 {number} 稿法律意见', 'submitted draft {number} of the opinion'),
  tone: 'PRIMARY',
  from: ['ASSIGNED'],
  to: 'DRAFTED',
  by: AUTHOR,
  input: LegalConsultationDraftInput,
  reach: 'NAMED',
  async run(acting, { text: words, basis }) {
    const number = (await (await acting.em()).count(LegalOpinion, { matterId: acting.matter.id })) + 1;
    acting.tx.add(LegalOpinion, {
      id: newId(),
      matterId: acting.matter.id,
      number,
      text: maskText(words),
      basis: maskText(basis),
      author: nameOf(acting),
      draftedAt: acting.now,
      reviewer: null,
      reviewedAt: null,
      finding: null,
      reach: 'NAMED',
      audience: workers(acting),
    });
    acting.propose();
    acting.namedAudience = workers(acting);
    acting.data['number'] = number;
    acting.stopClocks('DRAFT');
    acting.startClock('REVIEW', seatOf(acting, 'REVIEWER'));
  },
});

export const legalConsultationSendBack = defineAct({
  name: 'legalConsultationSendBack',
  kind: 'legal_consultation',
  description: 'The second expert finds something lacking; the first one drafts anew.',
  label: text('退回修改', 'Send back'),
  sentence: text('退回修改', 'sent the draft back'),
  tone: 'DANGER',
  from: ['DRAFTED'],
  to: 'ASSIGNED',
  by: REVIEWER,
  input: LegalConsultationReasonInput,
  confirm: text('主笔专家须修改后重新提交。', 'The drafting expert changes it and submits it again.'),
  // What is lacking is between those who work on it.
  reach: 'NAMED',
  async run(acting, { reason }) {
    acting.note = maskText(reason);
    acting.namedAudience = workers(acting);
    Object.assign(await draftOf(acting), reviewed(acting), { finding: acting.note });
    acting.matter.proposer = null;
    acting.stopClocks('REVIEW');
    acting.startClock('DRAFT', seatOf(acting, 'AUTHOR'));
  },
});

export const legalConsultationApprove = defineAct({
  name: 'legalConsultationApprove',
  kind: 'legal_consultation',
  description: 'The second expert agrees with the opinion; the law society signs it next.',
  label: text('复核通过', 'Approve'),
  sentence: text('复核通过', 'approved the opinion'),
  tone: 'PRIMARY',
  from: ['DRAFTED'],
  to: 'REVIEWED',
  by: REVIEWER,
  async run(acting) {
    Object.assign(await draftOf(acting), reviewed(acting));
    acting.matter.proposer = null;
    acting.stopClocks('REVIEW');
    acting.startClock('SIGN', seatOf(acting, 'SOCIETY'));
  },
});

export const legalConsultationSign = defineAct({
  name: 'legalConsultationSign',
  kind: 'legal_consultation',
  description: 'The law society signs the opinion: whoever asked reads it, finds it again and may cite it in answers.',
  label: text('签发意见', 'Sign'),
  sentence: text('签发法律意见', 'signed the opinion'),
  tone: 'PRIMARY',
  from: ['REVIEWED'],
  to: 'SIGNED',
  by: SOCIETY_HEAD,
  confirm: text('签发后提问单位可以查看，答复诉求时可以引用。', 'Whoever asked reads it and may cite it in answers.'),
  async run(acting) {
    const consultation = await theConsultation(acting);
    const opinion = await draftOf(acting);
    Object.assign(opinion, { reach: 'SEATS', audience: acting.seatsAudience() });
    Object.assign(consultation, { signedAt: acting.now, signatory: nameOf(acting) });
    const { question, facts, merchants } = consultation;
    acting.matter.searchText = [acting.matter.title, question, facts, ...merchants, opinion.text, opinion.basis].join(
      ' ',
    );
    acting.stopAllClocks();
    acting.notify({ unitIds: seatsOf(acting, 'ASKER'), kind: 'DECISION' });
  },
});

export const legalConsultationWithdraw = defineAct({
  name: 'legalConsultationWithdraw',
  kind: 'legal_consultation',
  description: 'Takes a question back that needs no answer any more.',
  label: text('撤回问诊', 'Withdraw'),
  sentence: text('撤回问诊', 'withdrew the question'),
  tone: 'DANGER',
  from: ['ASKED', 'ASSIGNED', 'DRAFTED', 'REVIEWED'],
  to: 'WITHDRAWN',
  by: [{ seat: ['ASKER'] }],
  input: LegalConsultationReasonInput,
  confirm: text('问诊就此办结，专家不再出具意见。', 'The consultation is closed; the experts give no opinion.'),
  async run(acting, { reason }) {
    await end(acting, reason);
    acting.notify({ unitIds: seatsOf(acting, 'SOCIETY', 'AUTHOR', 'REVIEWER'), kind: 'DECISION' });
  },
});

async function end(acting: Acting, reason: string): Promise<void> {
  acting.note = maskText(reason);
  (await theConsultation(acting)).endReason = acting.note;
  acting.matter.proposer = null;
  acting.stopAllClocks();
}

async function theConsultation(acting: Acting): Promise<LegalConsultation> {
  return (await acting.em()).findOneOrFail(LegalConsultation, { id: acting.matter.id });
}

/** The latest draft. */
async function draftOf(acting: Acting): Promise<LegalOpinion> {
  const [latest] = await (
    await acting.em()
  ).find(LegalOpinion, { matterId: acting.matter.id }, { orderBy: { number: 'desc' }, limit: 1 });
  return latest!;
}

const reviewed = (acting: Acting) => ({ reviewer: nameOf(acting), reviewedAt: acting.now });

function nameOf({ tx: { who } }: Acting): string {
  return who.actor.type === 'MEMBER' ? who.actor.memberName : '';
}

function seatsOf(acting: Acting, ...roles: string[]): string[] {
  return acting.seats.filter(({ live, role }) => live && roles.includes(role)).map(({ unitId }) => unitId);
}

function seatOf(acting: Acting, role: string): SeatRow {
  return acting.seats.find((seat) => seat.live && seat.role === role)!;
}

/** Who sees what is not signed yet: the law society and the two experts. */
function workers(acting: Acting): string[] {
  return acting.namedOnly(seatsOf(acting, 'SOCIETY', 'AUTHOR', 'REVIEWER'));
}
