import { dateOf, daysAfter, isDate, startOfDate } from '../kernel/calendar/index.ts';
import { newId } from '../kernel/database/index.ts';
import type { InputIssue } from '../kernel/graphql/problem.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import type { Acting, PartFacts, Way } from '../matter/index.ts';
import { defineAct } from '../matter/index.ts';
import { MemberRole } from '../unit/index.ts';
import { MediationAgreement, MediationInstalment, MediationSignature } from './agreement.entity.ts';
import { loadParty, partiesOf, theParty } from './mediation-parties.ts';
import { noteOnRecord, onRecord, otherUnits } from './mediation-records.ts';
import { BODY, bodySeat, MEDIATORS, theMediation } from './mediation.acts.ts';
import { MediationSession } from './mediation.entity.ts';
import {
  AgreementForm,
  AgreementState,
  InstalmentState,
  MANNER_WORDS,
  PartyConsent,
  SessionState,
  Signer,
} from './mediation.enums.ts';
import {
  MediationAgreementInput,
  MediationCopyInput,
  MediationReasonInput,
  MediationSignInput,
} from './mediation.inputs.ts';
import type { MediationInstalmentInput } from './mediation.inputs.ts';
import { hasMediator, maySign } from './mediation.policy.ts';
import { activeMediators } from './mediator.acts.ts';

/** Midnight at the end of a day in Shanghai, the only time zone of the house. */
const endOfDay = (date: string): Date => startOfDate(daysAfter(date, 1));

export const mediationReachAgreement = defineAct({
  name: 'mediationReachAgreement',
  kind: 'mediation',
  description:
    'Puts down what the parties agreed on: facts, liabilities, performance (人民调解法 Art. 29). A written agreement is signed next; an oral one is in force at once (Arts. 28, 30).',
  label: text('达成协议', 'Reach agreement'),
  sentence: text('达成调解协议', 'reached an agreement'),
  tone: 'PRIMARY',
  from: ['IN_MEDIATION'],
  mayLeadTo: ['AGREED', 'IN_FORCE'],
  by: [...BODY, ...MEDIATORS],
  when: hasMediator,
  input: MediationAgreementInput,
  async run(acting, input) {
    const issues = input.instalments.flatMap((instalment, index) => dateIssues(acting, instalment, index));
    if (issues.length > 0) return InvalidInput({ issues });
    acting.matter.state = 'AGREED';
    acting.stopClocks('MEDIATE');
    acting.stopClocks('SESSION');
    const agreement = await writeAgreement(acting, input);
    await cancelSessions(acting);
    if (input.form === AgreementForm.ORAL) {
      await acting.tx.flush();
      await bringIntoForce(acting, agreement);
      return undefined;
    }
    await writeSignatures(acting, agreement);
    acting.startClock('SIGN', bodySeat(acting));
    acting.notify({ unitIds: otherUnits(acting), kind: 'PROGRESS' });
    return undefined;
  },
});

/** A day that exists and has not passed. */
function dateIssues(acting: Acting, { dueDate }: MediationInstalmentInput, index: number): InputIssue[] {
  if (isDate(dueDate) && dueDate >= dateOf(acting.now)) return [];
  const message = text('请填写今天或以后的日期。', 'Give a day that exists, today or later.');
  return [{ path: `instalments.${index}.dueDate`, code: 'invalid', message: say(message, acting.tx.who.locale) }];
}

async function writeAgreement(acting: Acting, input: MediationAgreementInput): Promise<MediationAgreement> {
  const em = await acting.em();
  const agreement = em.create(MediationAgreement, {
    id: newId(),
    ...onRecord(acting),
    number: (await em.count(MediationAgreement, { matterId: acting.matter.id })) + 1,
    form: input.form,
    state: AgreementState.SIGNING,
    facts: input.facts,
    liabilities: input.liabilities,
    content: input.content,
    performanceManner: input.performanceManner,
    total: input.instalments.reduce((sum, { amount }) => sum + amount, 0),
    copies: (await partiesOf(acting)).length + 1,
    reachedAt: acting.now,
    inForceAt: null,
    withdrawReason: null,
  });
  for (const [index, { what, amount, dueDate }] of input.instalments.entries())
    em.create(MediationInstalment, {
      id: newId(),
      ...onRecord(acting),
      agreementId: agreement.id,
      number: index + 1,
      what,
      amount,
      paid: 0,
      dueDate,
      state: InstalmentState.DUE,
      remark: null,
      recordedAt: null,
    });
  return agreement;
}

/** What was still scheduled is not needed any more. */
async function cancelSessions(acting: Acting): Promise<void> {
  const scheduled = { matterId: acting.matter.id, state: SessionState.SCHEDULED };
  for (const session of await (await acting.em()).find(MediationSession, scheduled))
    Object.assign(session, { state: SessionState.CANCELLED, cancelReason: '已达成协议。' });
}

/** One mark for each party, each mediator and the body's seal: only all of them bring the agreement into force. */
async function writeSignatures(acting: Acting, { id: agreementId }: MediationAgreement): Promise<void> {
  const em = await acting.em();
  const body = bodySeat(acting);
  const none = { partyId: null, mediatorId: null, unitId: null };
  const needed = [
    ...(await partiesOf(acting)).map((party) => ({
      ...none,
      signer: Signer.PARTY,
      partyId: party.id,
      name: party.nameMask,
    })),
    ...(await activeMediators(acting)).map(({ id, unitId, name, unitName }) => ({
      ...none,
      signer: Signer.MEDIATOR,
      mediatorId: id,
      unitId,
      name: name ?? unitName,
    })),
    { ...none, signer: Signer.BODY, unitId: body.unitId, name: acting.unitOf(body.unitId).name },
  ];
  for (const [index, mark] of needed.entries()) {
    const missing = { mark: null, manner: null, signedAt: null };
    em.create(MediationSignature, {
      id: newId(),
      ...onRecord(acting),
      agreementId,
      number: index + 1,
      ...mark,
      ...missing,
    });
    const seat = mark.signer === Signer.MEDIATOR ? acting.liveSeatOf(mark.unitId!) : undefined;
    if (seat?.role === 'MEDIATOR') seat.flags = [...seat.flags, 'OWES_SIGNATURE'];
  }
}

async function bringIntoForce(acting: Acting, agreement: MediationAgreement): Promise<void> {
  Object.assign(agreement, { state: AgreementState.IN_FORCE, inForceAt: acting.now });
  (await theMediation(acting)).inForceAt = acting.now;
  acting.matter.state = 'IN_FORCE';
  acting.stopClocks('SIGN');
  const body = bodySeat(acting);
  acting.startClock('JUDICIAL_CONFIRMATION', body);
  const instalments = await (
    await acting.em()
  ).find(MediationInstalment, { agreementId: agreement.id }, { orderBy: { number: 'asc' } });
  for (const { id, dueDate } of instalments)
    acting.startClock('INSTALMENT', body, { partId: id, deadline: endOfDay(dueDate) });
  acting.notify({ unitIds: otherUnits(acting), kind: 'DECISION' });
}

/** The agreement that is being signed or in force. */
async function standingAgreement(acting: Acting): Promise<MediationAgreement> {
  const states = [AgreementState.SIGNING, AgreementState.IN_FORCE];
  return (await acting.em()).findOneOrFail(MediationAgreement, { matterId: acting.matter.id, state: { $in: states } });
}

export const mediationWithdrawAgreement = defineAct({
  name: 'mediationWithdrawAgreement',
  kind: 'mediation',
  description:
    'Takes back an agreement that somebody does not sign; the mediation goes on, and another one may be reached.',
  label: text('撤回协议', 'Withdraw agreement'),
  sentence: text('撤回未签署的协议，继续调解', 'withdrew the unsigned agreement; the mediation goes on'),
  tone: 'DANGER',
  from: ['AGREED'],
  to: 'IN_MEDIATION',
  by: [...BODY, ...MEDIATORS],
  input: MediationReasonInput,
  confirm: text('已有的签名随之失效。', 'Signatures that were given count no more.'),
  async run(acting, { reason }) {
    const agreement = await standingAgreement(acting);
    Object.assign(agreement, { state: AgreementState.WITHDRAWN, withdrawReason: reason });
    for (const seat of acting.seats) seat.flags = seat.flags.filter((flag) => flag !== 'OWES_SIGNATURE');
    acting.stopClocks('SIGN');
    acting.startClock('MEDIATE', bodySeat(acting));
  },
});

async function loadSignature(acting: Acting, id: string): Promise<PartFacts | null> {
  const signature = await (await acting.em()).findOne(MediationSignature, { id, matterId: acting.matter.id });
  if (!signature) return null;
  const { signedAt, unitId, signer } = signature;
  return { id, state: signedAt ? 'GIVEN' : 'MISSING', unitId, flags: signer === Signer.BODY ? ['SEAL'] : [] };
}

/** A mediator of an invited unit signs there; the body records what was signed on paper. */
const SIGNING: readonly Way[] = [
  ...BODY,
  {
    seat: ['MEDIATOR'],
    seatState: ['SEATED'],
    ownPart: true,
    member: [MemberRole.HEAD, MemberRole.HANDLER, MemberRole.MEDIATOR],
  },
];

export const mediationSign = defineAct({
  name: 'mediationSign',
  kind: 'mediation',
  description:
    'Records a signature, fingerprint or the body’s seal. With the last one the agreement is in force, and the thirty days for judicial confirmation begin (人民调解法 Arts. 29, 33).',
  label: text('签署', 'Sign'),
  sentence: text('登记签署（{given}/{needed}）', 'recorded a signature ({given} of {needed})'),
  tone: 'PRIMARY',
  from: ['AGREED'],
  mayLeadTo: ['IN_FORCE'],
  by: SIGNING,
  when: maySign,
  part: { name: 'mediationSignature', from: ['MISSING'], load: loadSignature },
  input: MediationSignInput,
  async run(acting, input) {
    const em = await acting.em();
    const agreement = await standingAgreement(acting);
    const signatures = await em.find(MediationSignature, { agreementId: agreement.id });
    const signature = signatures.find((one) => one.id === acting.part!.id)!;
    Object.assign(signature, { mark: input.mark, manner: input.manner, signedAt: acting.now });
    clearDebt(acting, signatures);
    const given = signatures.filter((one) => one.signedAt !== null).length;
    Object.assign(acting.data, { given, needed: signatures.length });
    if (given === signatures.length) await bringIntoForce(acting, agreement);
  },
});

/** An invited unit owes nothing any more when all its mediators have signed. */
function clearDebt(acting: Acting, signatures: readonly MediationSignature[]): void {
  for (const seat of acting.seats) {
    const owes = signatures.some(
      (one) => one.signer === Signer.MEDIATOR && one.unitId === seat.unitId && one.signedAt === null,
    );
    if (!owes) seat.flags = seat.flags.filter((flag) => flag !== 'OWES_SIGNATURE');
  }
}

export const mediationDeliverCopy = defineAct({
  name: 'mediationDeliverCopy',
  kind: 'mediation',
  description: 'Records that a party got its copy of the agreement (人民调解法 Art. 29).',
  label: text('送达协议', 'Deliver copy'),
  sentence: text('向当事人送达调解协议书', 'delivered a copy of the agreement'),
  reach: 'NAMED',
  from: ['IN_FORCE', 'PERFORMED', 'BREACHED'],
  by: BODY,
  part: { name: 'mediationParty', from: [PartyConsent.CONSENTED], load: loadParty },
  input: MediationCopyInput,
  async run(acting, { manner }) {
    const party = await theParty(acting);
    party.copyAt = acting.now;
    noteOnRecord(acting, `${party.nameMask}：${say(MANNER_WORDS[manner], 'zh-CN')}`);
  },
});
