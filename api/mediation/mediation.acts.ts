import { newId } from '../kernel/database/index.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { say, text } from '../kernel/i18n/index.ts';
import { maskText } from '../kernel/privacy/index.ts';
import type { Acting, Way } from '../matter/index.ts';
import { defineAct, UnitNotEligible } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';
import {
  identityOf,
  loadParty,
  partiesOf,
  partyNamed,
  theParty,
  withoutPeople,
  writeParties,
} from './mediation-parties.ts';
import { noteOnRecord, onRecord, otherUnits, recordsAudience } from './mediation-records.ts';
import { Mediation, MediationDispute } from './mediation.entity.ts';
import type { Route } from './mediation.enums.ts';
import { CONSENT_WORDS, EndedBy, MANNER_WORDS, PartyConsent, ROUTE_WORDS } from './mediation.enums.ts';
import {
  MediationApplyInput,
  MediationCommentInput,
  MediationConsentInput,
  MediationEndInput,
  MediationIdentity,
  MediationInvitationConsentInput,
} from './mediation.inputs.ts';
import { MEDIATION_BODIES, unfitAsBody } from './mediation.policy.ts';
import { OriginNotFound } from './mediation.problems.ts';

const WORKERS = [MemberRole.HEAD, MemberRole.HANDLER, MemberRole.MEDIATOR];

/** The body's people; what parties say and sign is recorded by them, for parties have no accounts. */
export const BODY: readonly Way[] = [{ seat: ['BODY'], member: WORKERS }];

/** Mediators of invited units. Deputies attend and sign, but change no state (代表法 Art. 31). */
export const MEDIATORS: readonly Way[] = [
  { seat: ['MEDIATOR'], seatState: ['SEATED'], unitKind: MEDIATION_BODIES, member: WORKERS },
];

const MAY_PROPOSE = [
  UnitKind.COMMAND_CENTRE,
  UnitKind.SUB_DISTRICT,
  UnitKind.COMMUNITY,
  UnitKind.DEPARTMENT,
  UnitKind.COURT,
  UnitKind.PROCURATORATE,
  UnitKind.LAW_SOCIETY,
  UnitKind.ASSOCIATION,
];

interface OriginRow {
  readonly id: string;
  readonly kind: string;
  readonly number: string;
  readonly categoryId: string | null;
  readonly subDistrictId: string | null;
  readonly urgency: string;
  readonly barred: readonly string[];
}

/** As the actor sees them: a matter out of its sight is not there. */
const ORIGINS = {
  name: 'mediation_origins',
  text: `select id, kind, number, category_id as "categoryId", sub_district_id as "subDistrictId", urgency, barred
           from matter where id = any($1::uuid[]) and kind in ('appeal', 'joint_case', 'judicial_confirmation')`,
};

export const mediationApply = defineAct({
  name: 'mediationApply',
  kind: 'mediation',
  description: 'Proposes a dispute to a mediation body, or opens one at the own body for a party that applied to it.',
  label: text('申请调解', 'Apply for mediation'),
  sentence: text('向{body}申请调解', 'applied for mediation by {body}'),
  tone: 'PRIMARY',
  from: 'NEW',
  to: 'APPLIED',
  by: [{ unitKind: MAY_PROPOSE, member: WORKERS }],
  input: MediationApplyInput,
  problems: [OriginNotFound],
  async run(acting, input) {
    await openFile(acting, input, { byParty: acting.unitId === input.bodyUnitId, proposerId: acting.unitId });
    acting.startClock('CONSENT', bodySeat(acting));
  },
});

/** Who applied: a unit, which is seated, or a party by its link, which sees that the mediation runs. */
interface Applicant {
  readonly byParty: boolean;
  readonly proposerId?: string;
  readonly linkId?: string;
}

/** Opens the file of a mediation: where it comes from, the body and the centre, the dispute and its parties. */
export async function openFile(
  acting: Acting,
  input: MediationApplyInput,
  { byParty, proposerId, linkId }: Applicant,
): Promise<void> {
  const origin = await inherit(acting, input);
  seatFirst(acting, input.bodyUnitId);
  if (proposerId && !acting.liveSeatOf(proposerId))
    acting.grantSeat({ unitId: proposerId, role: 'PROPOSER', state: 'SEATED' });
  if (linkId) acting.matter.standing.push(linkId);
  acting.matter.title = withoutPeople(input.title, input.parties);
  acting.matter.searchText = acting.matter.title;
  acting.data['body'] = acting.unitOf(input.bodyUnitId).name;
  await writeFile(acting, input, { origin, byParty });
  await writeParties(acting, input.parties);
}

/** Takes over what the matters it comes from demand: who must never see it, where it lies, how urgent it is. */
async function inherit(acting: Acting, { originId, parties }: MediationApplyInput): Promise<OriginRow | null> {
  const { matter } = acting;
  const appealIds = parties.flatMap((party) => party.appealIds ?? []);
  const wanted = [...new Set([...(originId ? [originId] : []), ...appealIds])];
  if (wanted.length === 0) return null;
  const rows = await acting.tx.rows<OriginRow>(ORIGINS, [wanted]);
  const isAppeal = (id: string) => rows.some((row) => row.id === id && row.kind === 'appeal');
  if (rows.length < wanted.length || !appealIds.every(isAppeal)) return acting.refuse(OriginNotFound());
  matter.barred = [...new Set(rows.flatMap((row) => row.barred))].sort();
  const origin = rows.find((row) => row.id === originId) ?? null;
  matter.urgency = origin?.urgency ?? 'ORDINARY';
  matter.categoryId = origin?.categoryId ?? null;
  matter.subDistrictId = origin?.subDistrictId ?? null;
  return origin;
}

/** The centre sees that the mediation runs; the body does it. */
function seatFirst(acting: Acting, bodyUnitId: string): void {
  const { centreId } = acting.tx.who.district;
  const body = acting.unitOf(bodyUnitId);
  const unfit = unfitAsBody(body.kind);
  if (unfit) acting.refuse(UnitNotEligible({ unitId: body.id, unit: body.name, reason: unfit }));
  acting.matter.standing = [centreId];
  acting.lead(body.id);
  acting.grantSeat({ unitId: body.id, role: 'BODY', state: 'SEATED' });
  acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
}

async function writeFile(
  acting: Acting,
  input: MediationApplyInput,
  { origin, byParty }: { origin: OriginRow | null; byParty: boolean },
): Promise<void> {
  const em = await acting.em();
  em.create(Mediation, {
    id: acting.matter.id,
    matterId: acting.matter.id,
    bodyUnitId: input.bodyUnitId,
    originId: origin?.id ?? null,
    originNumber: origin?.number ?? null,
    appliedByParty: byParty,
    partyCount: input.parties.length,
    routesTold: [],
    endedBy: null,
    inForceAt: null,
    confirmation: null,
    // Whoever applied by a link sees that it runs, and nothing of the records.
    reach: 'ALL',
    audience: acting.wholeAudience(),
  });
  em.create(MediationDispute, {
    id: newId(),
    ...onRecord(acting),
    facts: input.facts,
    claims: input.claims,
    endReason: null,
  });
}

export const mediationRecordConsent = defineAct({
  name: 'mediationRecordConsent',
  kind: 'mediation',
  description:
    'Records whether a party wants the mediation. When all do, mediators are appointed; a clear refusal ends it (人民调解法 Arts. 3, 17).',
  label: text('登记当事人意见', 'Record consent'),
  sentence: text('登记当事人意见：{consent}', 'recorded what a party wants: {consent}'),
  tone: 'PRIMARY',
  from: ['APPLIED'],
  mayLeadTo: ['CONSENTED', 'REFUSED'],
  by: BODY,
  part: { name: 'mediationParty', from: [PartyConsent.PENDING], load: loadParty },
  input: MediationConsentInput,
  async run(acting, input) {
    if (!input.consents && !input.routes?.length) return routesMissing(acting);
    const party = await theParty(acting);
    Object.assign(party, {
      consent: input.consents ? PartyConsent.CONSENTED : PartyConsent.REFUSED,
      consentManner: input.manner,
      consentAt: acting.now,
    });
    acceptInvitations(party, input);
    acting.data['consent'] = CONSENT_WORDS[party.consent];
    if (input.consents) await settleConsent(acting);
    else await endWithout(acting, 'REFUSED', input.remark ?? say(CONSENT_WORDS.REFUSED, 'zh-CN'), input.routes!);
    return undefined;
  },
});

function routesMissing(acting: Acting) {
  const message = text('请登记已告知的其他解决途径。', 'Say which other routes the parties were told.');
  return InvalidInput({ issues: [{ path: 'routes', code: 'required', message: say(message, acting.tx.who.locale) }] });
}

interface InvitationConsent {
  readonly acceptsDeputies?: boolean | null;
  readonly acceptsExperts?: boolean | null;
}

function acceptInvitations(
  party: { acceptsDeputies: boolean | null; acceptsExperts: boolean | null },
  said: InvitationConsent,
): void {
  party.acceptsDeputies = said.acceptsDeputies ?? party.acceptsDeputies;
  party.acceptsExperts = said.acceptsExperts ?? party.acceptsExperts;
}

async function settleConsent(acting: Acting): Promise<void> {
  const parties = await partiesOf(acting);
  if (parties.some((party) => party.consent !== PartyConsent.CONSENTED)) return;
  acting.matter.state = 'CONSENTED';
  acting.flag('NEEDS_MEDIATOR');
  acting.stopClocks('CONSENT');
  acting.startClock('APPOINT', bodySeat(acting));
  acting.notify({ unitIds: otherUnits(acting), kind: 'PROGRESS' });
}

export function bodySeat(acting: Acting) {
  return acting.seats.find((seat) => seat.live && seat.role === 'BODY')!;
}

export async function theMediation(acting: Acting): Promise<Mediation> {
  return (await acting.em()).findOneOrFail(Mediation, { id: acting.matter.id });
}

/** Ends it without an agreement that is performed: what was told stands for every seat, why stays with the records. */
export async function endWithout(
  acting: Acting,
  state: string,
  reason: string,
  routes: readonly Route[],
): Promise<void> {
  const em = await acting.em();
  const dispute = await em.findOneOrFail(MediationDispute, { matterId: acting.matter.id });
  dispute.endReason = reason;
  (await theMediation(acting)).routesTold = [...new Set(routes)];
  acting.matter.state = state;
  acting.data['routes'] = {
    'zh-CN': routes.map((route) => say(ROUTE_WORDS[route], 'zh-CN')).join('、'),
    en: routes.map((route) => say(ROUTE_WORDS[route], 'en')).join(', '),
  };
  acting.stopAllClocks();
  acting.notify({ unitIds: otherUnits(acting), kind: 'DECISION' });
  for (const seat of acting.seats) if (seat.live && seat.state === 'INVITED') acting.endSeat(seat, 'LEFT');
}

export const mediationRecordInvitationConsent = defineAct({
  name: 'mediationRecordInvitationConsent',
  kind: 'mediation',
  description:
    'Records whether a party agrees to inviting deputies or experts, where it was not asked before or has changed its mind.',
  label: text('登记邀请意见', 'Record consent to invitations'),
  sentence: text('登记当事人对邀请代表、专家的意见', 'recorded whether a party agrees to inviting deputies or experts'),
  reach: 'NAMED',
  from: ['CONSENTED', 'IN_MEDIATION'],
  by: BODY,
  part: { name: 'mediationParty', from: [PartyConsent.CONSENTED], load: loadParty },
  input: MediationInvitationConsentInput,
  async run(acting, input) {
    const party = await theParty(acting);
    acceptInvitations(party, input);
    noteOnRecord(acting, `${party.nameMask}：${say(MANNER_WORDS[input.manner], 'zh-CN')}`);
  },
});

export const mediationEnd = defineAct({
  name: 'mediationEnd',
  kind: 'mediation',
  description:
    'Ends a mediation that a party does not want any more, or that cannot succeed; the parties are told the other routes (人民调解法 Arts. 23, 26).',
  label: text('终止调解', 'End mediation'),
  sentence: text('调解不成，已告知当事人：{routes}', 'ended the mediation; the parties were told: {routes}'),
  tone: 'DANGER',
  from: ['APPLIED', 'CONSENTED', 'IN_MEDIATION', 'AGREED'],
  to: 'FAILED',
  by: [...BODY, ...MEDIATORS],
  input: MediationEndInput,
  confirm: text('调解将终止，当事人须通过其他途径解决。', 'The mediation ends; the parties take another route.'),
  async run(acting, input) {
    if (input.endedBy === EndedBy.PARTY && input.partyId) await partyNamed(acting, input.partyId);
    (await theMediation(acting)).endedBy = input.endedBy;
    await endWithout(acting, 'FAILED', input.reason, input.routes);
  },
});

export const mediationOpenIdentity = defineAct({
  name: 'mediationOpenIdentity',
  kind: 'mediation',
  description:
    'Opens who a party is, for the body and mediators, for example to print the agreement; the opening stands on the ledger.',
  label: text('查看当事人身份', 'Open identity'),
  sentence: text('查看当事人身份', 'opened who a party is'),
  reach: 'NAMED',
  from: 'ANY',
  by: [...BODY, ...MEDIATORS],
  part: { name: 'mediationParty', from: 'ANY', load: loadParty },
  yields: MediationIdentity,
  unkept: true,
  additive: true,
  async run(acting) {
    const party = await theParty(acting);
    noteOnRecord(acting, party.nameMask);
    return identityOf(party);
  },
});

export const mediationComment = defineAct({
  name: 'mediationComment',
  kind: 'mediation',
  description: 'Says something: among those who see the records, or to every seat; moves no clock.',
  label: text('留言', 'Comment'),
  sentence: text('留言', 'commented'),
  from: 'ANY',
  by: [{ seated: true, member: [...WORKERS, MemberRole.LEGAL_EXPERT] }],
  input: MediationCommentInput,
  additive: true,
  run(acting, input) {
    const amongThemselves = !input.toEverySeat && recordsAudience(acting).includes(acting.unitId);
    if (amongThemselves) noteOnRecord(acting, input.text);
    else acting.note = maskText(input.text);
  },
});
