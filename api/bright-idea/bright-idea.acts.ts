import { dateOf, endOfDate, isDate } from '../kernel/calendar/index.ts';
import { InvalidInput, problem } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import {
  CENTRE,
  defineAct,
  defineLinkPurpose,
  giveLink,
  holderOf,
  performWithin,
  UnitNotEligible,
} from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { BrightIdea } from './bright-idea.entity.ts';
import {
  IdeaAdoptInput,
  IdeaInput,
  IdeaMergedInput,
  IdeaMergeInput,
  IdeaOpinionInput,
  IdeaOutcomeInput,
  IdeaReasonInput,
  IdeaReceipt,
  IdeaResultInput,
  IdeaUnitInput,
} from './bright-idea.inputs.ts';

const ANYBODY = Object.values(MemberRole).filter((role) => role !== MemberRole.AUDITOR);
const WEIGHING: readonly Way[] = [{ seat: ['WEIGHER'] }];
const CONCERNED: readonly UnitKind[] = [UnitKind.DEPARTMENT, UnitKind.SUB_DISTRICT];

/** With it a resident learns what became of the idea. */
const ideaLink = defineLinkPurpose({
  purpose: 'IDEA',
  label: text('金点子查询', 'following an idea'),
  holder: text('群众', 'resident'),
  days: 365,
});

export const IdeaNotOpen = problem('IdeaNotOpen', {
  description: 'An idea is merged into another one that is still open.',
  message: text('合并到的金点子不存在或已有结果。', 'The idea to merge into does not exist or is decided.'),
});

async function theIdea(acting: Acting): Promise<BrightIdea> {
  return (await acting.em()).findOneOrFail(BrightIdea, { id: acting.matter.id });
}

export const ideaPropose = defineAct({
  name: 'ideaPropose',
  kind: 'bright_idea',
  description: 'Proposes a bright idea: any member, or a resident on the public page, who gets a link to follow it.',
  label: text('提出金点子', 'Propose idea'),
  sentence: text('提出金点子', 'proposed the idea'),
  reach: 'ALL',
  from: 'NEW',
  to: 'PROPOSED',
  by: [{ member: ANYBODY }, { system: true }],
  input: IdeaInput,
  yields: IdeaReceipt,
  run(acting, input) {
    const { matter } = acting;
    const { centreId } = acting.tx.who.district;
    const byMember = acting.actor.type === 'MEMBER';
    const [idea, benefit] = [maskText(input.text), maskText(input.benefit)];
    matter.standing = acting.overseers();
    matter.title = maskText(input.title);
    matter.searchText = [matter.title, idea, benefit].join(' ');
    const centre = acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
    if (byMember && acting.unitId !== centreId)
      acting.grantSeat({ unitId: acting.unitId, role: 'PROPOSER', state: 'SEATED' });
    const link = byMember ? null : giveLink(acting, ideaLink).address;
    acting.startClock('SORT', centre);
    acting.tx.add(BrightIdea, {
      id: matter.id,
      matterId: matter.id,
      text: idea,
      benefit,
      proposedBy: byMember ? acting.unitOf(acting.unitId).name : holderOf(ideaLink.purpose),
      proposedAt: acting.now,
      weigherName: null,
      recommended: null,
      opinion: null,
      adopted: null,
      reason: null,
      decidedAt: null,
      dueOn: null,
      result: null,
      masterNumber: null,
      mergedIds: [],
      reach: 'ALL',
      audience: acting.wholeAudience(),
    });
    return { number: matter.number, link };
  },
});

export const ideaSend = defineAct({
  name: 'ideaSend',
  kind: 'bright_idea',
  description: 'The centre sends an idea to the unit that it concerns, which weighs it.',
  label: text('转单位研究', 'Send to unit'),
  sentence: text('转 {unit} 研究', 'sent it to {unit}'),
  tone: 'PRIMARY',
  reach: 'ALL',
  from: ['PROPOSED'],
  to: 'WEIGHING',
  by: CENTRE,
  input: IdeaUnitInput,
  async run(acting, { unitId }) {
    const unit = acting.unitOf(unitId);
    const reason = text('金点子由部门、街道研究。', 'ideas are weighed by departments and sub-districts.');
    if (!CONCERNED.includes(unit.kind)) acting.refuse(UnitNotEligible({ unitId, unit: unit.name, reason }));
    const known = acting.liveSeatOf(unitId);
    // Whoever proposed it may well be the unit that it concerns.
    const seat = known
      ? Object.assign(known, { role: 'WEIGHER' })
      : acting.grantSeat({ unitId, role: 'WEIGHER', state: 'SEATED' });
    acting.stopClocks('SORT');
    acting.startClock('WEIGH', seat);
    acting.lead(unitId);
    (await theIdea(acting)).weigherName = unit.name;
    acting.data['unit'] = unit.name;
  },
});

export const ideaTakeIn = defineAct({
  name: 'ideaTakeIn',
  kind: 'bright_idea',
  description: 'Another idea says the same: its proposer is told what becomes of this one.',
  label: text('并入', 'Take in'),
  sentence: text('并入 {number}', 'took in {number}'),
  from: 'OPEN',
  by: [{ system: true }],
  input: IdeaMergedInput,
  additive: true,
  quiet: true,
  async run(acting, { ideaId, number }) {
    const idea = await theIdea(acting);
    idea.mergedIds = [...idea.mergedIds, ideaId];
    acting.data['number'] = number;
  },
});

export const ideaMerge = defineAct({
  name: 'ideaMerge',
  kind: 'bright_idea',
  description:
    'The centre merges an idea into another one that says the same; its proposer is told the result of that one.',
  label: text('合并', 'Merge'),
  sentence: text('合并到 {number}', 'merged it into {number}'),
  reach: 'ALL',
  from: ['PROPOSED'],
  to: 'MERGED',
  by: CENTRE,
  input: IdeaMergeInput,
  problems: [IdeaNotOpen],
  async run(acting, { masterId }) {
    const [master] = await acting.tx.rows<{ number: string }>(OPEN_IDEA, [masterId, acting.matter.id]);
    if (!master) return IdeaNotOpen();
    const input = Object.assign(new IdeaMergedInput(), { ideaId: acting.matter.id, number: acting.matter.number });
    await performWithin(acting, ideaTakeIn, { id: masterId, input });
    (await theIdea(acting)).masterNumber = master.number;
    acting.stopAllClocks();
    acting.data['number'] = master.number;
    return undefined;
  },
});

const OPEN_IDEA = {
  name: 'open_idea',
  text: `select number from matter where id = $1 and id <> $2 and kind = 'bright_idea' and closed_at is null`,
};

export const ideaWeigh = defineAct({
  name: 'ideaWeigh',
  kind: 'bright_idea',
  description: 'The unit concerned says whether it would adopt the idea, and why.',
  label: text('提出研究意见', 'Weigh'),
  sentence: text('研究意见：{view}', 'weighed it: {view}'),
  tone: 'PRIMARY',
  from: ['WEIGHING'],
  to: 'WEIGHED',
  by: WEIGHING,
  input: IdeaOpinionInput,
  async run(acting, { recommended, opinion }) {
    acting.note = maskText(opinion);
    Object.assign(await theIdea(acting), { recommended, opinion: acting.note });
    acting.stopClocks('WEIGH');
    acting.startClock('DECIDE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
    acting.data['view'] = recommended ? text('建议采纳', 'adopt it') : text('建议不采纳', 'do not adopt it');
  },
});

export const ideaAdopt = defineAct({
  name: 'ideaAdopt',
  kind: 'bright_idea',
  description: 'The centre adopts an idea: the unit carries it out by a day; the proposer is told why.',
  label: text('采纳', 'Adopt'),
  sentence: text('采纳，{date} 前落实', 'adopted it, to be carried out by {date}'),
  tone: 'PRIMARY',
  reach: 'ALL',
  from: ['WEIGHED'],
  to: 'ADOPTED',
  by: CENTRE,
  input: IdeaAdoptInput,
  async run(acting, { reason, dueOn }) {
    if (!isDate(dueOn) || dueOn <= dateOf(acting.now)) {
      const message = say(text('请填写今天以后的日期。', 'Give a day after today.'), acting.tx.who.locale);
      return InvalidInput({ issues: [{ path: 'dueOn', code: 'past', message }] });
    }
    const idea = await decide(acting, true, reason);
    idea.dueOn = dueOn;
    acting.startClock('CARRY_OUT', acting.liveSeatOf(acting.matter.leadUnitId!)!, { deadline: endOfDate(dueOn) });
    acting.data['date'] = dueOn;
    return undefined;
  },
});

export const ideaReject = defineAct({
  name: 'ideaReject',
  kind: 'bright_idea',
  description: 'The centre does not adopt an idea; the proposer is told why.',
  label: text('不采纳', 'Do not adopt'),
  sentence: text('不采纳', 'did not adopt it'),
  tone: 'DANGER',
  confirm: text('不采纳的理由将告知提出人，此件就此办结。', 'The proposer is told why, and it is closed.'),
  reach: 'ALL',
  from: ['PROPOSED', 'WEIGHED'],
  to: 'NOT_ADOPTED',
  by: CENTRE,
  input: IdeaReasonInput,
  async run(acting, { reason }) {
    await decide(acting, false, reason);
  },
});

async function decide(acting: Acting, adopted: boolean, reason: string): Promise<BrightIdea> {
  const idea = await theIdea(acting);
  acting.note = maskText(reason);
  acting.stopAllClocks();
  Object.assign(idea, { adopted, reason: acting.note, decidedAt: acting.now });
  await tell(acting, idea);
  return idea;
}

/** What became of an idea is told to its proposer, and to those whose ideas were merged into it, one after the other. */
async function tell(acting: Acting, { mergedIds, adopted, reason, result }: BrightIdea): Promise<void> {
  const proposers = acting.seats.filter(({ live, role }) => live && role === 'PROPOSER');
  acting.notify({ unitIds: proposers.map(({ unitId }) => unitId), kind: 'DECISION' });
  const outcome = { adopted, reason, ...(result ? { result } : {}) };
  for (const id of mergedIds)
    await performWithin(
      acting,
      ideaFollowMaster,
      { id, input: Object.assign(new IdeaOutcomeInput(), outcome) },
      { entrusted: true },
    );
}

export const ideaFollowMaster = defineAct({
  name: 'ideaFollowMaster',
  kind: 'bright_idea',
  description: 'The idea that this one was merged into was decided, or carried out: its proposer is told.',
  label: text('告知结果', 'Tell result'),
  sentence: text('告知合并后的结果', 'told the result'),
  reach: 'ALL',
  from: ['MERGED'],
  by: [{ system: true }],
  input: IdeaOutcomeInput,
  additive: true,
  quiet: true,
  async run(acting, { adopted, reason, result }) {
    const idea = await theIdea(acting);
    Object.assign(idea, { adopted, reason, decidedAt: acting.now, result: result ?? null });
    acting.note = result ?? reason;
    await tell(acting, idea);
  },
});

export const ideaCarryOut = defineAct({
  name: 'ideaCarryOut',
  kind: 'bright_idea',
  description: 'The unit has carried an adopted idea out; the proposer is told how.',
  label: text('报告落实', 'Report result'),
  sentence: text('已落实', 'carried it out'),
  tone: 'PRIMARY',
  reach: 'ALL',
  from: ['ADOPTED'],
  to: 'CARRIED_OUT',
  by: WEIGHING,
  input: IdeaResultInput,
  async run(acting, { result }) {
    const idea = await theIdea(acting);
    acting.note = maskText(result);
    idea.result = acting.note;
    acting.stopAllClocks();
    await tell(acting, idea);
  },
});
