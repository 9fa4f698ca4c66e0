import { isReserved } from '../appeal/index.ts';
import { endOfDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, ActPart, MatterFacts, PartFacts, SeatFacts, Way } from '../matter/index.ts';
import {
  assertInput,
  CENTRE,
  defineAct,
  defineKind,
  defineLinkPurpose,
  giveLink,
  ownLink,
  takeLinkBack,
  unlessAhead,
  USUAL_MARKS,
} from '../matter/index.ts';
import { AppealNotCited } from '../notice/index.ts';
import { UnitKind } from '../unit/index.ts';
import {
  Interview,
  InterviewCommitment,
  InterviewIssue,
  InterviewMinutes,
  InterviewParty,
} from './interview.entity.ts';
import type { InterviewCommitmentInput } from './interview.inputs.ts';
import {
  GivenInterviewLink,
  InterviewAnswerInput,
  InterviewCallInput,
  InterviewCheckInput,
  InterviewGiveLinkInput,
  InterviewHoldInput,
  InterviewReasonInput,
} from './interview.inputs.ts';
import { MerchantsUnknown } from './interview.problems.ts';

const DAY = 86_400_000;

/** Whoever called it checks what was promised; the others hold it with them. */
function dutyOf({ state, flags }: MatterFacts, { flags: own }: SeatFacts): string | null {
  if (!own.includes('CALLS')) return null;
  if (state === 'CALLED') return 'HOLD';
  if (state === 'HELD') return flags.includes('OWED') ? 'CHECK' : 'CONCLUDE';
  return null;
}

export const interviewKind = defineKind({
  kind: 'interview',
  typeName: 'Interview',
  label: text('联合约谈', 'Joint interview'),
  numberPrefix: 'YT',
  states: {
    CALLED: text('已通知', 'Called'),
    HELD: text('承诺核查中', 'Held'),
    CONCLUDED: text('已办结', 'Concluded'),
    CALLED_OFF: text('已取消', 'Called off'),
  },
  closed: ['CONCLUDED', 'CALLED_OFF'],
  path: ['CALLED', 'HELD', 'CONCLUDED'],
  beside: { CALLED_OFF: 'CONCLUDED' },
  seatRoles: {
    SUPERVISOR: text('指挥中心', 'Command centre'),
    CONVENER: text('约谈单位', 'Convener'),
    ASSOCIATION: text('行业协会', 'Association'),
  },
  seatStates: { SEATED: text('在席', 'Seated') },
  duties: {
    HOLD: text('待约谈', 'Hold'),
    CHECK: text('待核查承诺', 'Check commitments'),
    CONCLUDE: text('待办结', 'Conclude'),
  },
  clocks: {
    HOLD: {
      label: text('约谈', 'Interview'),
      limits: { ORDINARY: { amount: 5, unit: 'WORKING_DAY' } },
      marks: USUAL_MARKS,
    },
    COMMITMENT: {
      label: text('兑现承诺', 'Commitment'),
      limits: { ORDINARY: { amount: 15, unit: 'CALENDAR_DAY' } },
      marks: [
        { kind: 'DUE_SOON', amount: -2, unit: 'CALENDAR_DAY' },
        { kind: 'OVERDUE', amount: 0, unit: 'NATURAL_HOUR' },
        { kind: 'ESCALATE', amount: 2, unit: 'CALENDAR_DAY' },
      ],
    },
  },
  dutyOf,
  tables: ['interview', 'interview_minutes', 'interview_issue', 'interview_party', 'interview_commitment'],
});

/** A merchant answers by it, once; it sees the issues and its own commitments, and no appellant. */
export const merchantLink = defineLinkPurpose({
  purpose: 'MERCHANT',
  label: text('约谈答复', 'merchant’s answer'),
  holder: text('经营者', 'merchant'),
  days: 7,
});

const HOLDING: readonly Way[] = [{ seat: ['CONVENER'] }, ...CENTRE];

interface MerchantRow {
  readonly id: string;
  readonly name: string;
  readonly associationId: string | null;
}
interface SubjectRow {
  readonly id: string;
  readonly flags: readonly string[];
  readonly barred: readonly string[];
}

const MERCHANTS = {
  name: 'interview_merchants',
  text: `select id, name, association_id as "associationId" from merchant
          where id = any($1::uuid[]) and struck_at is null order by name`,
};
/** As the actor sees them: what is out of its sight is not there. */
const APPEALS = {
  name: 'interview_appeals',
  text: `select id, flags, barred from matter where id = any($1::uuid[]) and kind = 'appeal'`,
};

export const interviewCall = defineAct({
  name: 'interviewCall',
  kind: 'interview',
  description: 'Calls a merchant, a group of them or a platform to an interview that several units hold together.',
  label: text('发起联合约谈', 'Call interview'),
  sentence: text('通知联合约谈：{merchants}', 'called {merchants} to an interview'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'CALLED',
  by: [{ unitKind: [UnitKind.COMMAND_CENTRE, UnitKind.DEPARTMENT] }],
  input: InterviewCallInput,
  problems: [MerchantsUnknown, AppealNotCited],
  async run(acting, input) {
    const wanted = [...new Set(input.merchantIds)];
    const merchants = await acting.tx.rows<MerchantRow>(MERCHANTS, [wanted]);
    if (merchants.length < wanted.length) return MerchantsUnknown();
    assertInput(acting, [input.startsAt < acting.now && { path: 'startsAt', code: 'past', message: IN_THE_PAST }]);
    await inherit(acting, input);
    seatAll(acting, input, merchants);
    const names = merchants.map(({ name }) => name).join('、');
    acting.matter.title = [...`联合约谈：${names}`].slice(0, 100).join('');
    const purpose = maskText(input.purpose);
    acting.matter.searchText = [acting.matter.title, purpose].join(' ');
    acting.tx.add(Interview, {
      id: acting.matter.id,
      matterId: acting.matter.id,
      purpose,
      place: input.place,
      startsAt: input.startsAt,
      conveners: conveners(acting),
      calledAt: acting.now,
      heldAt: null,
      // A merchant sees it through its link.
      reach: 'ALL',
      audience: acting.wholeAudience(),
    });
    writeIssues(acting, input);
    for (const { id, name } of merchants)
      acting.tx.add(InterviewParty, {
        id: newId(),
        matterId: acting.matter.id,
        merchantId: id,
        merchantName: name,
        answer: null,
        answeredBy: null,
        answeredAt: null,
        answerUntil: null,
        linkId: null,
        reach: 'NAMED',
        audience: acting.seatsAudience(),
      });
    acting.data['merchants'] = names;
    return undefined;
  },
});

const IN_THE_PAST = text('约谈时间不能早于现在。', 'It cannot be held in the past.');

/** Who must never see it, and who does not where an appeal behind it is confidential. */
async function inherit(acting: Acting, { issues }: InterviewCallInput): Promise<void> {
  const ids = [...new Set(issues.flatMap(({ appealIds = [] }) => appealIds))];
  const rows = ids.length > 0 ? await acting.tx.rows<SubjectRow>(APPEALS, [ids]) : [];
  if (rows.length < ids.length) acting.refuse(AppealNotCited());
  const reserved = rows.some(isReserved);
  if (reserved) acting.flag('CONFIDENTIAL');
  acting.matter.standing = reserved ? [acting.tx.who.district.centreId] : acting.overseers();
  acting.matter.barred = [...new Set(rows.flatMap(({ barred }) => barred))].sort();
}

function seatAll(
  acting: Acting,
  { convenerIds = [], startsAt }: InterviewCallInput,
  merchants: readonly MerchantRow[],
): void {
  const { centreId } = acting.tx.who.district;
  const own = acting.unitId;
  const role = own === centreId ? 'SUPERVISOR' : 'CONVENER';
  const caller = acting.grantSeat({ unitId: own, role, state: 'SEATED', flags: ['CALLS'] });
  if (own !== centreId) acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
  for (const unitId of new Set(convenerIds))
    if (!acting.liveSeatOf(unitId)) acting.grantSeat({ unitId, role: 'CONVENER', state: 'SEATED' });
  const associations = merchants.flatMap(({ associationId }) => (associationId ? [associationId] : []));
  for (const unitId of new Set(associations))
    if (!acting.liveSeatOf(unitId) && acting.registers.unit(unitId)?.active && !acting.isBarred(unitId))
      acting.grantSeat({ unitId, role: 'ASSOCIATION', state: 'SEATED' });
  acting.startClock('HOLD', caller, { deadline: startsAt });
  const others = acting.seats.filter(({ unitId }) => unitId !== own).map(({ unitId }) => unitId);
  acting.notify({ unitIds: others, kind: 'INVITATION' });
}

function conveners(acting: Acting): string[] {
  const holding = acting.seats.filter(({ role, flags }) => role === 'CONVENER' || flags.includes('CALLS'));
  return holding.map(({ unitId }) => acting.registers.unit(unitId)?.name ?? '');
}

function writeIssues(acting: Acting, { issues }: InterviewCallInput): void {
  for (const [index, { what, appealIds = [] }] of issues.entries())
    acting.tx.add(InterviewIssue, {
      id: newId(),
      matterId: acting.matter.id,
      number: index + 1,
      what: maskText(what),
      appealIds: [...new Set(appealIds)],
      reach: 'ALL',
      audience: acting.wholeAudience(),
    });
}

/** A merchant of the interview; through a link, only the one that the link was given to. */
async function loadParty(acting: Acting, id: string): Promise<PartFacts | null> {
  if (acting.actor.type === 'LINK' && (await ownLink(acting.tx))?.partId !== id) return null;
  const party = await (await acting.em()).findOne(InterviewParty, { id, matterId: acting.matter.id });
  if (!party) return null;
  return { id, unitId: null, state: party.answer !== null ? 'ANSWERED' : party.linkId ? 'ASKED' : 'CALLED' };
}

const party = (from: readonly string[]): ActPart => ({ name: 'interviewParty', from, load: loadParty });

export const interviewGiveLink = defineAct({
  name: 'interviewGiveLink',
  kind: 'interview',
  description: 'Gives a merchant a link under which it answers once, without an account, for as many days as are said.',
  label: text('发放答复链接', 'Give link'),
  sentence: text('向{merchant}发放答复链接，有效 {days} 天', 'gave {merchant} a link to answer, for {days} days'),
  tone: 'PRIMARY',
  from: ['CALLED', 'HELD'],
  by: HOLDING,
  part: party(['CALLED', 'ASKED', 'ANSWERED']),
  input: InterviewGiveLinkInput,
  yields: GivenInterviewLink,
  unkept: true,
  async run(acting, { days }) {
    const em = await acting.em();
    const row = await em.findOneOrFail(InterviewParty, { id: acting.part!.id });
    const until = new Date(acting.now.getTime() + days * DAY);
    // An earlier link of the same merchant opens nothing any more.
    if (row.linkId) await takeLinkBack(acting, row.linkId);
    const { linkId, address } = giveLink(acting, merchantLink, {
      partId: row.id,
      holder: row.merchantName,
      expiresAt: until,
    });
    const audience = [...row.audience.filter((id) => id !== row.linkId), linkId];
    Object.assign(row, { linkId, answerUntil: until, answer: null, answeredBy: null, answeredAt: null, audience });
    Object.assign(acting.data, { merchant: row.merchantName, days });
    return Object.assign(new GivenInterviewLink(), { address, until });
  },
});

export const interviewAnswer = defineAct({
  name: 'interviewAnswer',
  kind: 'interview',
  description: 'A merchant answers through its link, once.',
  label: text('提交答复', 'Answer'),
  sentence: text('{merchant}提交答复', '{merchant} answered'),
  tone: 'PRIMARY',
  from: ['CALLED', 'HELD'],
  by: [{ link: merchantLink.purpose }],
  part: party(['ASKED']),
  input: InterviewAnswerInput,
  additive: true,
  async run(acting, { answer, answeredBy }) {
    const row = await (await acting.em()).findOneOrFail(InterviewParty, { id: acting.part!.id });
    Object.assign(row, { answer: maskText(answer), answeredBy: maskText(answeredBy), answeredAt: acting.now });
    acting.data['merchant'] = row.merchantName;
    acting.notify({
      unitIds: acting.seats.filter(({ flags }) => flags.includes('CALLS')).map(({ unitId }) => unitId),
      kind: 'PROGRESS',
    });
  },
});

export const interviewHold = defineAct({
  name: 'interviewHold',
  kind: 'interview',
  description: 'Puts the minutes down, and what each merchant promised by which day; a clock runs to each.',
  label: text('记录约谈', 'Record interview'),
  sentence: text('记录约谈，承诺 {count} 项', 'recorded the interview with {count} commitments'),
  tone: 'PRIMARY',
  from: ['CALLED'],
  to: 'HELD',
  by: HOLDING,
  input: InterviewHoldInput,
  problems: [MerchantsUnknown],
  async run(acting, input) {
    const { commitments, record, heldAt, heldIn, present } = input;
    assertInput(
      acting,
      commitments.map(({ dueOn }, index) => unlessAhead(acting, `commitments.${index}.dueOn`, dueOn)),
    );
    const em = await acting.em();
    const parties = await em.find(InterviewParty, { matterId: acting.matter.id });
    if (!commitments.every(({ merchantId }) => parties.some((one) => one.merchantId === merchantId)))
      return MerchantsUnknown();
    (await em.findOneOrFail(Interview, { id: acting.matter.id })).heldAt = heldAt;
    acting.note = maskText(record);
    acting.tx.add(InterviewMinutes, {
      id: newId(),
      matterId: acting.matter.id,
      heldAt,
      heldIn,
      present,
      record: acting.note,
      reach: 'SEATS',
      audience: acting.seatsAudience(),
    });
    acting.stopClocks('HOLD');
    for (const [index, commitment] of commitments.entries())
      promise(
        acting,
        commitment,
        index + 1,
        parties.find(({ merchantId }) => merchantId === commitment.merchantId)!,
      );
    if (commitments.length > 0) acting.flag('OWED');
    acting.data['count'] = commitments.length;
    return undefined;
  },
});

function promise(acting: Acting, given: InterviewCommitmentInput, number: number, row: InterviewParty): void {
  const id = newId();
  acting.tx.add(InterviewCommitment, {
    id,
    matterId: acting.matter.id,
    partyId: row.id,
    merchantId: row.merchantId,
    number,
    what: maskText(given.what),
    dueOn: given.dueOn,
    kept: null,
    finding: null,
    checkedAt: null,
    // For who holds it and the merchant itself; the others of a group do not see it.
    reach: 'NAMED',
    audience: [...acting.seatsAudience(), ...(row.linkId ? [row.linkId] : [])],
  });
  const caller = acting.seats.find(({ live, flags }) => live && flags.includes('CALLS'))!;
  acting.startClock('COMMITMENT', caller, { partId: id, deadline: endOfDate(given.dueOn) });
}

async function loadCommitment(acting: Acting, id: string): Promise<PartFacts | null> {
  const row = await (await acting.em()).findOne(InterviewCommitment, { id, matterId: acting.matter.id });
  return row ? { id, unitId: null, state: row.kept === null ? 'OWED' : 'CHECKED' } : null;
}

export const interviewCheck = defineAct({
  name: 'interviewCheck',
  kind: 'interview',
  description: 'Checks one thing that a merchant promised: kept or not.',
  label: text('核查', 'Check'),
  sentence: text('核查承诺 {number}：{outcome}', 'checked commitment {number}: {outcome}'),
  tone: 'PRIMARY',
  from: ['HELD'],
  by: HOLDING,
  part: { name: 'interviewCommitment', from: ['OWED'], load: loadCommitment },
  input: InterviewCheckInput,
  async run(acting, { kept, finding }) {
    const em = await acting.em();
    const row = await em.findOneOrFail(InterviewCommitment, { id: acting.part!.id });
    acting.note = maskText(finding);
    Object.assign(row, { kept, finding: acting.note, checkedAt: acting.now });
    acting.stopClocks('COMMITMENT', { partId: row.id });
    Object.assign(acting.data, { number: row.number, outcome: kept ? KEPT : BROKEN });
    await acting.tx.flush();
    const owed = await em.count(InterviewCommitment, { matterId: acting.matter.id, kept: null });
    if (owed === 0) acting.unflag('OWED');
  },
});

const KEPT = text('已兑现', 'kept');
const BROKEN = text('未兑现', 'not kept');

export const interviewConclude = defineAct({
  name: 'interviewConclude',
  kind: 'interview',
  description: 'Concludes it when everything that was promised was checked.',
  label: text('办结', 'Conclude'),
  sentence: text('办结联合约谈', 'concluded it'),
  tone: 'PRIMARY',
  from: ['HELD'],
  to: 'CONCLUDED',
  by: HOLDING,
  when: ({ matter }) => !matter.flags.includes('OWED'),
  input: InterviewReasonInput,
  run(acting, { reason }) {
    acting.note = maskText(reason);
    acting.stopAllClocks();
  },
});

export const interviewCallOff = defineAct({
  name: 'interviewCallOff',
  kind: 'interview',
  description: 'Calls it off before it was held.',
  label: text('取消约谈', 'Call off'),
  sentence: text('取消联合约谈', 'called it off'),
  tone: 'DANGER',
  confirm: text(
    '取消后答复链接失效，约谈单位会收到通知。',
    'The links open nothing any more, and its conveners are told.',
  ),
  from: ['CALLED'],
  to: 'CALLED_OFF',
  by: HOLDING,
  input: InterviewReasonInput,
  run(acting, { reason }) {
    acting.note = maskText(reason);
    acting.stopAllClocks();
    const others = acting.seats.filter(({ live, unitId }) => live && unitId !== acting.unitId);
    acting.notify({ unitIds: others.map(({ unitId }) => unitId), kind: 'DECISION' });
  },
});
