import { dateOf, endOfDate, monthsAfter } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { defineAct, everyUnit } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { KnowledgeEdition, KnowledgeEntry } from './knowledge.entity.ts';
import { KnowledgeProposeInput, KnowledgeReasonInput, KnowledgeReviseInput } from './knowledge.inputs.ts';
import { OF_CENTRE, STANDING } from './knowledge.kind.ts';
import { KnowledgeAsked } from './knowledge.problems.ts';
import { reviewMonths } from './knowledge.settings.ts';

const OWNER: readonly Way[] = [{ seat: ['OWNER'] }];
/** The centre reviews; what it keeps itself, its head. */
const REVIEWERS: readonly Way[] = [
  { seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE] },
  { seat: ['OWNER'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.HEAD] },
];

export const knowledgePropose = defineAct({
  name: 'knowledgePropose',
  kind: 'knowledge_entry',
  description:
    'Proposes the standard answer to a question. Its owner keeps it right: the proposing unit, or one that the centre names.',
  label: text('提出知识条目', 'Propose entry'),
  sentence: text('提出知识条目', 'proposed the entry'),
  from: 'NEW',
  to: 'PROPOSED',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE, UnitKind.DEPARTMENT, UnitKind.SUB_DISTRICT] }],
  input: KnowledgeProposeInput,
  problems: [KnowledgeAsked],
  async run(acting, input) {
    const { centreId } = acting.tx.who.district;
    const ownerId = acting.unitId === centreId ? (input.ownerId ?? centreId) : acting.unitId;
    const asked = await askedBefore(acting, input);
    if (asked) return KnowledgeAsked({ number: asked });
    acting.grantSeat({ unitId: ownerId, role: 'OWNER', state: 'SEATED' });
    if (ownerId === centreId) acting.flag(OF_CENTRE);
    else acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
    const wording = wordingOf(acting, input);
    const { question: _, ...standing } = wording;
    name(acting, wording);
    acting.tx.add(KnowledgeEntry, {
      id: acting.matter.id,
      matterId: acting.matter.id,
      ownerId,
      ...standing,
      reviewDue: null,
      edition: 0,
      publishedAt: null,
      publishedBy: null,
      confirmedAt: null,
      changedAt: acting.now,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    submit(acting, wording, 1);
    return undefined;
  },
});

export const knowledgeRevise = defineAct({
  name: 'knowledgeRevise',
  kind: 'knowledge_entry',
  description: 'The owner words an entry anew; what is published stands until the centre has reviewed it.',
  label: text('修订', 'Revise'),
  sentence: text('提出第 {edition} 版', 'proposed edition {edition}'),
  from: ['DRAFT', 'PUBLISHED'],
  mayLeadTo: ['PROPOSED', 'REVISING'],
  by: OWNER,
  input: KnowledgeReviseInput,
  problems: [KnowledgeAsked],
  async run(acting, input) {
    const asked = await askedBefore(acting, input);
    if (asked) return KnowledgeAsked({ number: asked });
    const entry = await theEntry(acting);
    const wording = wordingOf(acting, input);
    const isPublished = acting.matter.state === 'PUBLISHED';
    if (!isPublished) take(acting, entry, wording);
    acting.matter.state = isPublished ? 'REVISING' : 'PROPOSED';
    submit(acting, wording, entry.edition + 1);
    acting.data['edition'] = entry.edition + 1;
    return undefined;
  },
});

export const knowledgePublish = defineAct({
  name: 'knowledgePublish',
  kind: 'knowledge_entry',
  description:
    'The centre has reviewed an entry and publishes it: every unit of the district reads it and may cite it.',
  label: text('审核发布', 'Publish'),
  sentence: text('审核通过，发布第 {edition} 版', 'reviewed and published edition {edition}'),
  tone: 'PRIMARY',
  from: ['PROPOSED', 'REVISING'],
  to: 'PUBLISHED',
  by: REVIEWERS,
  confirm: text(
    '发布后全区各单位可以查阅，答复诉求时可以引用。',
    'Every unit of the district reads it and may cite it in its answers.',
  ),
  async run(acting) {
    const entry = await theEntry(acting);
    const edition = await proposedOf(acting);
    const { actor } = acting.tx.who;
    take(acting, entry, edition);
    Object.assign(entry, {
      edition: edition.number,
      publishedAt: acting.now,
      publishedBy: actor.type === 'MEMBER' ? actor.memberName : null,
    });
    acting.matter.standing = everyUnit(acting);
    Object.assign(edition, { publishedAt: acting.now, reach: 'SEATS', audience: acting.seatsAudience() });
    reviewed(acting);
    keepUp(acting, entry);
    acting.data['edition'] = edition.number;
    acting.notify({ unitIds: [entry.ownerId], kind: 'DECISION' });
  },
});

export const knowledgeSendBack = defineAct({
  name: 'knowledgeSendBack',
  kind: 'knowledge_entry',
  description:
    'The centre does not publish what was proposed; the owner is told why. What was published before stands.',
  label: text('退回修改', 'Send back'),
  sentence: text('退回修改', 'sent it back'),
  tone: 'DANGER',
  confirm: text(
    '起草单位须修改后重新提交，并会收到理由；已生效的版本不受影响。',
    'The author has to change it and submit it again, and is told why. A version in force is not affected.',
  ),
  from: ['PROPOSED', 'REVISING'],
  mayLeadTo: ['DRAFT', 'PUBLISHED'],
  by: REVIEWERS,
  input: KnowledgeReasonInput,
  // What is wrong with a draft is between its owner and the centre, also when every unit reads the entry.
  reach: 'NAMED',
  async run(acting, { reason }) {
    const entry = await theEntry(acting);
    (await proposedOf(acting)).refusedAt = acting.now;
    acting.note = maskText(reason);
    acting.namedAudience = parties(acting, entry);
    acting.matter.state = acting.matter.state === 'REVISING' ? 'PUBLISHED' : 'DRAFT';
    reviewed(acting);
    acting.notify({ unitIds: [entry.ownerId], kind: 'DECISION' });
  },
});

export const knowledgeConfirm = defineAct({
  name: 'knowledgeConfirm',
  kind: 'knowledge_entry',
  description: 'The owner has looked at an entry again: it is still right, until the next review date.',
  label: text('复核无误', 'Confirm'),
  sentence: text('复核无误，{due} 前再次复核', 'confirmed that it is still right; due again by {due}'),
  tone: 'PRIMARY',
  from: ['PUBLISHED'],
  by: OWNER,
  async run(acting) {
    const entry = await theEntry(acting);
    entry.confirmedAt = acting.now;
    keepUp(acting, entry);
  },
});

export const knowledgeRetire = defineAct({
  name: 'knowledgeRetire',
  kind: 'knowledge_entry',
  description:
    'Takes an entry out of use: it is not cited any more and stays to be read; the reason stands on the record.',
  label: text('停用', 'Retire'),
  sentence: text('停用', 'retired the entry'),
  tone: 'DANGER',
  confirm: text(
    '停用后不再作为答复依据提示，也不能恢复；已引用它的答复不变。',
    'It is not proposed as a ground any more and cannot be taken up again. Answers that cite it stay.',
  ),
  from: ['PROPOSED', 'DRAFT', 'PUBLISHED', 'REVISING'],
  to: 'RETIRED',
  by: [...OWNER, { seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE] }],
  input: KnowledgeReasonInput,
  async run(acting, { reason }) {
    const entry = await theEntry(acting);
    acting.note = maskText(reason);
    acting.stopAllClocks();
    entry.changedAt = acting.now;
    acting.notify({ unitIds: [entry.ownerId], kind: 'DECISION' });
  },
});

type Wording = Pick<
  KnowledgeEdition,
  'question' | 'categoryId' | 'answer' | 'basis' | 'article' | 'basisUrl' | 'reviewMonths'
>;

function wordingOf(acting: Acting, input: KnowledgeReviseInput): Wording {
  return {
    question: maskText(input.question),
    categoryId: input.categoryId,
    answer: maskText(input.answer),
    basis: input.basis,
    article: input.article ?? null,
    basisUrl: input.basisUrl ?? null,
    reviewMonths: input.reviewMonths ?? acting.registers.valueOf(reviewMonths, acting.now),
  };
}

/** What stands as the entry: the proposed wording before the first edition, the published one afterwards. */
function take(acting: Acting, entry: KnowledgeEntry, wording: Wording): void {
  const { categoryId, answer, basis, article, basisUrl, reviewMonths: months } = wording;
  const standing = { categoryId, answer, basis, article, basisUrl, reviewMonths: months };
  Object.assign(entry, { ...standing, changedAt: acting.now });
  name(acting, wording);
}

function name(acting: Acting, { question, categoryId, answer, basis, article }: Wording): void {
  acting.matter.title = question;
  acting.matter.categoryId = categoryId;
  acting.matter.searchText = [question, answer, basis, article].join(' ');
}

/** An edition is kept as it was proposed, and waits for the centre. */
function submit(acting: Acting, wording: Wording, number: number): void {
  const { centreId } = acting.tx.who.district;
  acting.tx.add(KnowledgeEdition, {
    id: newId(),
    matterId: acting.matter.id,
    number,
    ...wording,
    proposedAt: acting.now,
    proposedBy: acting.registers.unit(acting.unitId)?.name ?? '',
    publishedAt: null,
    refusedAt: null,
    reach: 'NAMED',
    audience: acting.namedOnly([centreId, ...acting.seats.map(({ unitId }) => unitId)]),
  });
  acting.startClock('REVIEW', acting.liveSeatOf(centreId)!);
}

/** The review date begins anew; what was owed because it had passed is owed no more. */
function keepUp(acting: Acting, entry: KnowledgeEntry): void {
  const seat = acting.liveSeatOf(entry.ownerId)!;
  acting.stopClocks('UPKEEP', { seat });
  seat.flags = seat.flags.filter((flag) => flag !== 'OVERDUE');
  const due = endOfDate(monthsAfter(dateOf(acting.now), entry.reviewMonths));
  acting.startClock('UPKEEP', seat, { deadline: due });
  Object.assign(entry, { reviewDue: due, changedAt: acting.now });
  acting.data['due'] = dateOf(due);
}

function reviewed(acting: Acting): void {
  const seat = acting.liveSeatOf(acting.tx.who.district.centreId)!;
  acting.stopClocks('REVIEW', { seat });
  if (!acting.matter.flags.includes(OF_CENTRE)) seat.flags = seat.flags.filter((flag) => flag !== 'OVERDUE');
}

async function theEntry(acting: Acting): Promise<KnowledgeEntry> {
  return (await acting.em()).findOneOrFail(KnowledgeEntry, { id: acting.matter.id });
}

/** The edition that the centre reviews. */
async function proposedOf(acting: Acting): Promise<KnowledgeEdition> {
  const open = { matterId: acting.matter.id, publishedAt: null, refusedAt: null };
  return (await acting.em()).findOneOrFail(KnowledgeEdition, open);
}

function parties(acting: Acting, { ownerId }: KnowledgeEntry): string[] {
  return acting.namedOnly([acting.tx.who.district.centreId, ownerId]);
}

/** The number of another entry that asks the same of the same subject, as far as the actor sees it. */
async function askedBefore(acting: Acting, input: KnowledgeReviseInput): Promise<string | undefined> {
  const [other] = await acting.tx.execute<{ number: string }>(
    `select number from matter where kind = 'knowledge_entry' and state = any($1) and category_id = $2 and title = $3 and id <> $4
      limit 1`,
    [STANDING, input.categoryId, maskText(input.question), acting.matter.id],
  );
  return other?.number;
}
