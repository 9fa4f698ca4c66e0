import { newId } from '../kernel/database/index.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, PartFacts, SeatRow, Way } from '../matter/index.ts';
import { defineAct, UnitNotEligible } from '../matter/index.ts';
import type { UnitRow } from '../unit/index.ts';
import { MemberRole } from '../unit/index.ts';
import { partiesOf, partyNamed } from './mediation-parties.ts';
import { handRecordsOn, noteOnRecord, recordsAudience, unitNames } from './mediation-records.ts';
import { BODY, bodySeat } from './mediation.acts.ts';
import { Mediator } from './mediation.entity.ts';
import { MANNER_WORDS, MediatorState } from './mediation.enums.ts';
import {
  MediationAppointInput,
  MediationChallengeInput,
  MediationReasonInput,
  MediationReplaceInput,
  MediationTakeSeatInput,
} from './mediation.inputs.ts';
import type { MediationMediatorInput } from './mediation.inputs.ts';
import { invitationRule, unfitAsMediator } from './mediation.policy.ts';
import { ConsentMissing, MediatorUnknown } from './mediation.problems.ts';

const BEFORE_AGREEMENT = ['CONSENTED', 'IN_MEDIATION'];
const INVITED: readonly Way[] = [
  { seat: ['MEDIATOR'], seatState: ['INVITED'], member: [MemberRole.HEAD, MemberRole.HANDLER, MemberRole.MEDIATOR] },
];

async function mediatorsOf(acting: Acting): Promise<Mediator[]> {
  return (await acting.em()).find(
    Mediator,
    { matterId: acting.matter.id },
    { orderBy: { appointedAt: 'asc', id: 'asc' } },
  );
}

/** Those who mediate now. */
export async function activeMediators(acting: Acting): Promise<Mediator[]> {
  return (await mediatorsOf(acting)).filter((mediator) => mediator.state === MediatorState.ACTIVE);
}

function mediatorPart(...from: readonly MediatorState[]) {
  return {
    name: 'mediator',
    from,
    async load(acting: Acting, id: string): Promise<PartFacts | null> {
      const mediator = await (await acting.em()).findOne(Mediator, { id, matterId: acting.matter.id });
      return mediator ? { id, state: mediator.state, unitId: mediator.unitId } : null;
    },
  };
}

const ACTIVE_MEMBER = {
  name: 'mediation_member',
  text: `select id, name from member
          where id = $1 and unit_id = $2 and active and roles && array['MEDIATOR', 'LEGAL_EXPERT']`,
};

/** Appoints members of the body and invites other units; invited ones with the parties' consent where the law asks for it. */
async function appoint(acting: Acting, inputs: readonly MediationMediatorInput[]): Promise<void> {
  const before = recordsAudience(acting);
  const body = bodySeat(acting);
  const rows: Mediator[] = [];
  for (const input of inputs) {
    const unit = acting.unitOf(input.unitId);
    rows.push(
      unit.id === body.unitId ? await ownMediator(acting, input, unit) : await invitedMediator(acting, input, unit),
    );
  }
  acting.data['mediators'] = rows.map((row) => row.name ?? row.unitName).join('、');
  await settleMediators(acting);
  await handRecordsOn(acting, before);
}

async function ownMediator(acting: Acting, input: MediationMediatorInput, unit: UnitRow): Promise<Mediator> {
  const [member] = input.memberId
    ? await acting.tx.rows<{ id: string; name: string }>(ACTIVE_MEMBER, [input.memberId, unit.id])
    : [];
  const name = member?.name ?? (input.memberId ? null : input.name);
  if (!name) return acting.refuse(MediatorUnknown());
  return newMediator(acting, input, unit, { memberId: member?.id ?? null, name, state: MediatorState.ACTIVE });
}

async function invitedMediator(acting: Acting, input: MediationMediatorInput, unit: UnitRow): Promise<Mediator> {
  const unfit = unfitAsMediator(unit.kind);
  if (unfit) acting.refuse(UnitNotEligible({ unitId: unit.id, unit: unit.name, reason: unfit }));
  await assertConsent(acting, unit.kind);
  acting.startClock('TAKE_SEAT', inviteSeat(acting, unit.id));
  return newMediator(acting, input, unit, { memberId: null, name: input.name ?? null, state: MediatorState.INVITED });
}

async function assertConsent(acting: Acting, unitKind: string): Promise<void> {
  const rule = invitationRule(unitKind);
  if (!rule) return;
  const missing = (await partiesOf(acting))
    .filter((party) => party[rule.asked] !== true)
    .map((party) => party.nameMask);
  if (missing.length > 0)
    acting.refuse(
      ConsentMissing({ article: rule.article, who: rule.who, missing: missing.join('、'), parties: missing }),
    );
}

/** The unit that proposed the mediation sits at it already; it may be asked to mediate as well. */
function inviteSeat(acting: Acting, unitId: string): SeatRow {
  const known = acting.liveSeatOf(unitId);
  if (known?.role !== 'PROPOSER') return acting.grantSeat({ unitId, role: 'MEDIATOR', state: 'INVITED' });
  return Object.assign(known, { role: 'MEDIATOR', state: 'INVITED', flags: [...known.flags, 'PROPOSED'] });
}

async function newMediator(
  acting: Acting,
  { choice }: MediationMediatorInput,
  unit: UnitRow,
  who: Pick<Mediator, 'memberId' | 'name' | 'state'>,
): Promise<Mediator> {
  return (await acting.em()).create(Mediator, {
    id: newId(),
    matterId: acting.matter.id,
    unitId: unit.id,
    unitName: unit.name,
    choice,
    ...who,
    appointedAt: acting.now,
    declineReason: null,
    reach: 'SEATS',
    audience: acting.seatsAudience(),
  });
}

/** Begins the mediation with the first mediator, and says whether one is missing. */
async function settleMediators(acting: Acting): Promise<void> {
  await acting.tx.flush();
  const states = (await mediatorsOf(acting)).map((mediator) => mediator.state);
  const hasOne = states.includes(MediatorState.ACTIVE);
  if (hasOne) acting.unflag('NEEDS_MEDIATOR');
  else acting.flag('NEEDS_MEDIATOR');
  if (!hasOne && states.includes(MediatorState.INVITED)) acting.flag('AWAITS_MEDIATOR');
  else acting.unflag('AWAITS_MEDIATOR');
  if (!hasOne || acting.matter.state !== 'CONSENTED') return;
  acting.matter.state = 'IN_MEDIATION';
  acting.stopClocks('APPOINT');
  acting.startClock('MEDIATE', bodySeat(acting));
}

/** Takes an invited unit out of the mediation; the unit that proposed it goes back to its own seat. */
function releaseSeat(acting: Acting, seat: SeatRow, state: string): void {
  if (!seat.flags.includes('PROPOSED')) return acting.endSeat(seat, state);
  for (const clock of acting.clocks) if (clock.seatId === seat.id) acting.stop(clock);
  Object.assign(seat, { role: 'PROPOSER', state: 'SEATED', flags: seat.flags.filter((flag) => flag !== 'PROPOSED') });
}

export const mediationAppoint = defineAct({
  name: 'mediationAppoint',
  kind: 'mediation',
  description:
    'Appoints mediators: members of the body, or other units, which are invited. Deputies (山东省多元化解纠纷促进条例 Art. 34) and experts (人民调解法 Art. 20) only with every party’s consent.',
  label: text('确定调解员', 'Appoint mediators'),
  sentence: text('确定调解员：{mediators}', 'appointed {mediators}'),
  tone: 'PRIMARY',
  from: BEFORE_AGREEMENT,
  mayLeadTo: ['IN_MEDIATION'],
  by: BODY,
  input: MediationAppointInput,
  problems: [ConsentMissing, MediatorUnknown],
  run: (acting, { mediators }) => appoint(acting, mediators),
});

export const mediationTakeSeat = defineAct({
  name: 'mediationTakeSeat',
  kind: 'mediation',
  description: 'The invited unit takes its seat and names who mediates; from now on it sees the records.',
  label: text('接受邀请', 'Accept invitation'),
  sentence: text('接受邀请，调解员：{mediator}', 'accepted the invitation; mediator: {mediator}'),
  tone: 'PRIMARY',
  from: BEFORE_AGREEMENT,
  mayLeadTo: ['IN_MEDIATION'],
  by: INVITED,
  additive: true,
  input: MediationTakeSeatInput,
  async run(acting, { name }) {
    const before = recordsAudience(acting);
    const mediator = await invitationOf(acting);
    const { actor } = acting.tx.who;
    const member = actor.type === 'MEMBER' ? actor : null;
    mediator.state = MediatorState.ACTIVE;
    mediator.name = name ?? mediator.name ?? member?.memberName ?? null;
    mediator.memberId = mediator.name === member?.memberName ? member!.memberId : null;
    acting.seat!.state = 'SEATED';
    acting.stopClocks('TAKE_SEAT', { seat: acting.seat! });
    acting.data['mediator'] = mediator.name;
    acting.notify({ unitIds: [bodySeat(acting).unitId], kind: 'PROGRESS' });
    await settleMediators(acting);
    await handRecordsOn(acting, before);
  },
});

async function invitationOf(acting: Acting): Promise<Mediator> {
  const em = await acting.em();
  return em.findOneOrFail(Mediator, {
    matterId: acting.matter.id,
    unitId: acting.unitId,
    state: MediatorState.INVITED,
  });
}

export const mediationDeclineSeat = defineAct({
  name: 'mediationDeclineSeat',
  kind: 'mediation',
  description: 'The invited unit declines, with a reason.',
  label: text('谢绝邀请', 'Decline invitation'),
  sentence: text('谢绝邀请：{reason}', 'declined the invitation: {reason}'),
  tone: 'DANGER',
  confirm: text(
    '本单位将退出此调解，主持单位会收到理由，并另请调解员。',
    'Your unit leaves the mediation. The mediating body is told why and invites another mediator.',
  ),
  from: BEFORE_AGREEMENT,
  by: INVITED,
  input: MediationReasonInput,
  async run(acting, { reason }) {
    Object.assign(await invitationOf(acting), { state: MediatorState.DECLINED, declineReason: maskText(reason) });
    acting.data['reason'] = reason;
    acting.notify({ unitIds: [bodySeat(acting).unitId], kind: 'PROGRESS' });
    releaseSeat(acting, acting.seat!, 'DECLINED');
    await settleMediators(acting);
  },
});

export const mediationChallenge = defineAct({
  name: 'mediationChallenge',
  kind: 'mediation',
  description:
    'Records that a party refuses a mediator (人民调解法 Art. 23). The mediator stops at once and is replaced.',
  label: text('当事人要求更换', 'Record challenge'),
  sentence: text('当事人要求更换调解员 {mediator}', 'recorded that a party refuses {mediator}'),
  tone: 'DANGER',
  confirm: text(
    '该调解员立即停止调解，看不到此后的记录；须另请调解员。',
    'The mediator stops at once and sees no later record. Another one has to be invited.',
  ),
  from: BEFORE_AGREEMENT,
  by: BODY,
  part: mediatorPart(MediatorState.ACTIVE, MediatorState.INVITED),
  input: MediationChallengeInput,
  async run(acting, input) {
    const before = recordsAudience(acting);
    const party = await partyNamed(acting, input.partyId);
    const mediator = await theMediator(acting);
    const seat = seatOfMediator(acting, mediator);
    mediator.state = MediatorState.CHALLENGED;
    acting.data['mediator'] = mediator.name ?? mediator.unitName;
    if (seat) {
      acting.stopClocks('TAKE_SEAT', { seat });
      seat.state = 'CHALLENGED';
    }
    await settleMediators(acting);
    await handRecordsOn(acting, before);
    noteOnRecord(acting, `${party.nameMask}（${say(MANNER_WORDS[input.manner], 'zh-CN')}）：${input.reason}`);
  },
  reach: 'NAMED',
});

async function theMediator(acting: Acting): Promise<Mediator> {
  return (await acting.em()).findOneOrFail(Mediator, { id: acting.part!.id });
}

/** The seat of an invited mediator; members of the body have no seat of their own. */
function seatOfMediator(acting: Acting, { unitId }: Mediator): SeatRow | null {
  const seat = acting.liveSeatOf(unitId);
  return seat?.role === 'MEDIATOR' ? seat : null;
}

export const mediationReplaceMediator = defineAct({
  name: 'mediationReplaceMediator',
  kind: 'mediation',
  description:
    'Replaces a mediator who was refused, who declined, or who cannot go on. A unit that leaves does not see the records any more.',
  label: text('更换调解员', 'Replace mediator'),
  sentence: text('更换调解员 {former}，由 {mediators} 接替', 'replaced {former} by {mediators}'),
  from: BEFORE_AGREEMENT,
  mayLeadTo: ['IN_MEDIATION'],
  by: BODY,
  part: mediatorPart(MediatorState.CHALLENGED, MediatorState.DECLINED, MediatorState.ACTIVE, MediatorState.INVITED),
  input: MediationReplaceInput,
  problems: [ConsentMissing, MediatorUnknown],
  async run(acting, input) {
    const former = await theMediator(acting);
    const before = recordsAudience(acting);
    const seat = seatOfMediator(acting, former);
    former.state = MediatorState.REPLACED;
    acting.data['former'] = former.name ?? unitNames(acting, [former.unitId]);
    if (seat) {
      acting.notify({ unitIds: [seat.unitId], kind: 'DECISION' });
      releaseSeat(acting, seat, 'LEFT');
      await handRecordsOn(acting, before);
    }
    await appoint(acting, [input.mediator]);
  },
});
