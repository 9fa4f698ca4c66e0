import { text } from '../kernel/i18n/index.ts';
import { maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting, PartFacts, Way } from '../matter/index.ts';
import { attachDocuments, defineAct, performWithin, UnitNotEligible, UploadNotFound } from '../matter/index.ts';
import { mediationApply, MediationApplyInput, MediationParty, MEDIATION_BODIES } from '../mediation/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import { mediationConfirmationEnd, mediationConfirmationFile } from './mediation-confirmation.acts.ts';
import {
  applicants,
  assertComplete,
  confirmable,
  keepRuling,
  theConfirmation,
  theFile,
  writeFile,
} from './confirmation-file.ts';
import { papersAudience } from './confirmation.kind.ts';
import { ConfirmationParty } from './confirmation.entity.ts';
import { NON_ACCEPTANCE_WORDS, NON_CONFIRMATION_WORDS } from './confirmation.enums.ts';
import {
  ConfirmationAcceptInput,
  ConfirmationApplyInput,
  ConfirmationAskMaterialsInput,
  ConfirmationConfirmInput,
  ConfirmationDeclineInput,
  ConfirmationIdentity,
  ConfirmationReasonInput,
  ConfirmationRefuseInput,
  ConfirmationSupplementInput,
  MediationConfirmationStepInput,
} from './confirmation.inputs.ts';
import {
  AgreementNotInForce,
  ConfirmationStands,
  ConfirmationTooLate,
  PartiesDidNotApplyTogether,
} from './confirmation.problems.ts';
import { remediationOf } from './remediation.ts';

const WORKERS = [MemberRole.HEAD, MemberRole.HANDLER, MemberRole.MEDIATOR];
const BODY: readonly Way[] = [{ seat: ['BODY'], member: WORKERS }];
/** Only the court writes what becomes of it (宪法 Art. 131): no other seat has any of these acts. */
const COURT: readonly Way[] = [{ seat: ['COURT'], unitKind: [UnitKind.COURT] }];
const PRESIDENT: readonly Way[] = [{ seat: ['COURT'], unitKind: [UnitKind.COURT], member: [MemberRole.HEAD] }];

export const confirmationApply = defineAct({
  name: 'judicialConfirmationApply',
  kind: 'judicial_confirmation',
  description:
    'Hands in the parties’ joint application for judicial confirmation, within thirty days after the agreement took effect (民事诉讼法 Art. 205); by the mediation body, for parties have no accounts.',
  label: text('申请司法确认', 'Apply for judicial confirmation'),
  sentence: text('双方当事人共同申请司法确认（{mediation}）', 'both parties applied for confirmation ({mediation})'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'FILED',
  by: [{ unitKind: MEDIATION_BODIES, member: WORKERS }],
  input: ConfirmationApplyInput,
  problems: [AgreementNotInForce, ConfirmationTooLate, ConfirmationStands, PartiesDidNotApplyTogether, UploadNotFound],
  async run(acting, input) {
    const agreed = await confirmable(acting, input.mediationId);
    const applying = await applicants(acting, input);
    assertComplete(acting, input);
    const { matter } = acting;
    const { centreId } = acting.tx.who.district;
    matter.standing = [centreId];
    matter.barred = [...agreed.barred];
    matter.categoryId = agreed.categoryId;
    matter.subDistrictId = agreed.subDistrictId;
    matter.title = `${agreed.title}（司法确认）`;
    matter.searchText = `${matter.title} ${agreed.number}`;
    acting.grantSeat({ unitId: acting.unitId, role: 'BODY', state: 'SEATED' });
    const court = acting.grantSeat({ unitId: theCourt(acting, input.courtId), role: 'COURT', state: 'SEATED' });
    acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
    acting.lead(court.unitId);
    acting.startClock('ACCEPT', court);
    await writeFile(acting, input, agreed, applying);
    if (input.receipts) await attachDocuments(acting, input.receipts, null);
    acting.data['mediation'] = agreed.number;
    // It locks the mediation: two who apply at once are told one after the other.
    await performWithin(acting, mediationConfirmationFile, { id: agreed.mediationId, input: step(acting) });
  },
});

/** The court that is asked, or a refusal: no other unit confirms anything. */
export function theCourt(acting: Acting, id: string): string {
  const unit = acting.unitOf(id);
  if (unit.kind === UnitKind.COURT) return unit.id;
  const reason = text('司法确认由人民法院办理。', 'only a court confirms.');
  return acting.refuse(UnitNotEligible({ unitId: unit.id, unit: unit.name, reason }));
}

function step({ matter }: Acting, number = matter.number): MediationConfirmationStepInput {
  return Object.assign(new MediationConfirmationStepInput(), { number, state: matter.state });
}

/** Tells the mediation what became of it; the court sees no mediation and need not. */
async function tellMediation(acting: Acting): Promise<void> {
  const { mediationId, caseNumber } = await theConfirmation(acting);
  const input = step(acting, caseNumber ?? undefined);
  await performWithin(acting, mediationConfirmationEnd, { id: mediationId, input }, { entrusted: true });
}

const PAPERS = 'NAMED' as const;

export const confirmationAskMaterials = defineAct({
  name: 'judicialConfirmationAskMaterials',
  kind: 'judicial_confirmation',
  description: 'The court asks for what is missing; its three days begin anew when it is handed in.',
  label: text('要求补正', 'Ask for papers'),
  sentence: text('要求补正材料', 'asked for papers'),
  from: ['FILED'],
  to: 'SUPPLEMENTING',
  by: COURT,
  input: ConfirmationAskMaterialsInput,
  async run(acting, { askedFor }) {
    (await theFile(acting)).askedFor = maskText(askedFor);
    acting.stopClocks('ACCEPT');
    acting.startClock(
      'SUPPLEMENT',
      acting.seats.find(({ role }) => role === 'BODY')!,
    );
  },
});

export const confirmationSupplement = defineAct({
  name: 'judicialConfirmationSupplement',
  kind: 'judicial_confirmation',
  description: 'The mediation body hands in what was missing.',
  label: text('补正', 'Supplement'),
  sentence: text('补正材料', 'handed in what was missing'),
  tone: 'PRIMARY',
  from: ['SUPPLEMENTING'],
  to: 'FILED',
  by: BODY,
  input: ConfirmationSupplementInput,
  problems: [UploadNotFound],
  reach: PAPERS,
  async run(acting, { text: words, materials = [], receipts }) {
    const confirmation = await theConfirmation(acting);
    confirmation.materials = [...new Set([...confirmation.materials, ...materials])];
    acting.note = words;
    acting.namedAudience = papersAudience(acting);
    if (receipts) await attachDocuments(acting, receipts, null);
    acting.stopClocks('SUPPLEMENT');
    acting.startClock(
      'ACCEPT',
      acting.seats.find(({ role }) => role === 'COURT')!,
    );
  },
});

export const confirmationAccept = defineAct({
  name: 'judicialConfirmationAccept',
  kind: 'judicial_confirmation',
  description:
    'The court takes the application in and numbers it; fifteen days to decide begin (法释〔2011〕5号 Arts. 4, 5).',
  label: text('受理', 'Take in'),
  sentence: text('受理，案号 {number}', 'took it in as {number}'),
  tone: 'PRIMARY',
  from: ['FILED'],
  to: 'ACCEPTED',
  by: COURT,
  input: ConfirmationAcceptInput,
  async run(acting, { caseNumber }) {
    const confirmation = await theConfirmation(acting);
    Object.assign(confirmation, { caseNumber, acceptedAt: acting.now });
    acting.matter.searchText = `${acting.matter.title} ${confirmation.mediationNumber} ${caseNumber}`;
    acting.data['number'] = caseNumber;
    acting.stopClocks('ACCEPT');
    acting.startClock('RULE', acting.seat!);
    acting.notify({ unitIds: [confirmation.bodyUnitId], kind: 'PROGRESS' });
  },
});

export const confirmationDecline = defineAct({
  name: 'judicialConfirmationDecline',
  kind: 'judicial_confirmation',
  description: 'The court does not take the application in (法释〔2011〕5号 Art. 4).',
  label: text('不予受理', 'Do not take in'),
  sentence: text('不予受理：{ground}', 'did not take it in: {ground}'),
  tone: 'DANGER',
  confirm: text('申请将办结，调解组织会收到理由。', 'The application ends; the mediation body is told why.'),
  from: ['FILED', 'SUPPLEMENTING'],
  to: 'NOT_ACCEPTED',
  by: COURT,
  input: ConfirmationDeclineInput,
  async run(acting, { ground, reason }) {
    (await keepRuling(acting, reason)).nonAcceptance = ground;
    acting.data['ground'] = NON_ACCEPTANCE_WORDS[ground];
    await tellMediation(acting);
  },
});

export const confirmationExtend = defineAct({
  name: 'judicialConfirmationExtend',
  kind: 'judicial_confirmation',
  description: 'The president of the court gives ten days more, once (法释〔2011〕5号 Art. 5).',
  label: text('延长十日', 'Extend by ten days'),
  sentence: text('经院长批准，审查期限延长十日', 'extended the time to decide by ten days'),
  from: ['ACCEPTED'],
  by: PRESIDENT,
  when: ({ matter }) => !matter.flags.includes('EXTENDED'),
  input: ConfirmationReasonInput,
  reach: PAPERS,
  async run(acting, { reason }) {
    const clock = acting.clocks.find(({ kind, state }) => kind === 'RULE' && state === 'RUNNING')!;
    acting.extendClock(clock, { amount: 10, unit: 'CALENDAR_DAY' });
    acting.flag('EXTENDED');
    (await theConfirmation(acting)).extended = true;
    acting.note = reason;
    acting.namedAudience = papersAudience(acting);
  },
});

export const confirmationConfirm = defineAct({
  name: 'judicialConfirmationConfirm',
  kind: 'judicial_confirmation',
  description: 'The court confirms the agreement: from then on it can be enforced (民事诉讼法 Art. 206).',
  label: text('裁定确认有效', 'Confirm'),
  sentence: text('裁定调解协议有效（{number}）', 'confirmed the agreement ({number})'),
  tone: 'PRIMARY',
  confirm: text(
    '裁定后协议可以申请强制执行，不能再改。',
    'The agreement can be enforced from then on; the ruling is not changed.',
  ),
  from: ['ACCEPTED'],
  to: 'CONFIRMED',
  by: COURT,
  input: ConfirmationConfirmInput,
  async run(acting, { ruling }) {
    acting.data['number'] = (await keepRuling(acting, ruling)).caseNumber;
    await tellMediation(acting);
  },
});

export const confirmationRefuse = defineAct({
  name: 'judicialConfirmationRefuse',
  kind: 'judicial_confirmation',
  description:
    'The court does not confirm the agreement (法释〔2011〕5号 Art. 7); the parties may mediate again or sue (民事诉讼法 Art. 206).',
  label: text('裁定驳回申请', 'Refuse'),
  sentence: text('裁定驳回申请（{number}）：{ground}', 'did not confirm the agreement ({number}): {ground}'),
  tone: 'DANGER',
  confirm: text(
    '申请将被驳回；当事人可以重新调解或者起诉。',
    'The application is refused; the parties may mediate again or sue.',
  ),
  from: ['ACCEPTED'],
  to: 'REFUSED',
  by: COURT,
  input: ConfirmationRefuseInput,
  async run(acting, { ground, ruling }) {
    const confirmation = await keepRuling(acting, ruling);
    confirmation.nonConfirmation = ground;
    acting.data['number'] = confirmation.caseNumber;
    acting.data['ground'] = NON_CONFIRMATION_WORDS[ground];
    await tellMediation(acting);
  },
});

export const confirmationWithdraw = defineAct({
  name: 'judicialConfirmationWithdraw',
  kind: 'judicial_confirmation',
  description:
    'A party takes its application back before the court has decided; the court allows it (法释〔2011〕5号 Art. 5).',
  label: text('撤回申请', 'Withdraw'),
  sentence: text('当事人撤回申请', 'a party withdrew the application'),
  tone: 'DANGER',
  confirm: text(
    '申请将办结；三十日内双方仍可再次共同申请。',
    'The application ends; within the thirty days the parties may apply again.',
  ),
  from: ['FILED', 'SUPPLEMENTING', 'ACCEPTED'],
  to: 'WITHDRAWN',
  by: BODY,
  input: ConfirmationReasonInput,
  async run(acting, { reason }) {
    const { courtId } = await keepRuling(acting, reason);
    acting.notify({ unitIds: [courtId], kind: 'DECISION' });
    await tellMediation(acting);
  },
});

export const confirmationRemediate = defineAct({
  name: 'judicialConfirmationRemediate',
  kind: 'judicial_confirmation',
  description:
    'The parties mediate again after the court did not confirm their agreement (民事诉讼法 Art. 206): a new mediation is opened with the same parties, who are asked for their consent anew.',
  label: text('重新调解', 'Mediate again'),
  sentence: text('重新调解', 'opened a new mediation'),
  tone: 'PRIMARY',
  from: ['REFUSED', 'NOT_ACCEPTED'],
  by: BODY,
  when: ({ matter }) => !matter.flags.includes('REMEDIATED'),
  async run(acting) {
    const confirmation = await theConfirmation(acting);
    const em = await acting.em();
    const parties = await em.find(
      MediationParty,
      { matterId: confirmation.mediationId },
      { orderBy: { number: 'asc' } },
    );
    acting.flag('REMEDIATED');
    const input = Object.assign(new MediationApplyInput(), remediationOf(acting, await theFile(acting), parties));
    await performWithin(acting, mediationApply, { input });
  },
});

async function loadParty(acting: Acting, id: string): Promise<PartFacts | null> {
  const party = await (await acting.em()).findOne(ConfirmationParty, { id, matterId: acting.matter.id });
  return party ? { id, unitId: null, state: 'APPLIED' } : null;
}

export const confirmationOpenIdentity = defineAct({
  name: 'judicialConfirmationOpenIdentity',
  kind: 'judicial_confirmation',
  description:
    'Opens who a party is and where it is reached, for the court and the mediation body; it stands on the ledger.',
  label: text('查看当事人身份', 'Open identity'),
  sentence: text('查看当事人身份', 'opened who a party is'),
  reach: PAPERS,
  from: 'ANY',
  by: [...BODY, ...COURT],
  part: { name: 'confirmationParty', from: 'ANY', load: loadParty },
  yields: ConfirmationIdentity,
  unkept: true,
  additive: true,
  async run(acting) {
    const party = await (await acting.em()).findOneOrFail(ConfirmationParty, { id: acting.part!.id });
    acting.note = party.nameMask;
    acting.namedAudience = papersAudience(acting);
    return { ...theSeal().open<ConfirmationIdentity>(party.sealed, party.id), partyId: party.id };
  },
});
