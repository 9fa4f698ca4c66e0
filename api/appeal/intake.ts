import { newId } from '../kernel/database/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { maskName, maskPhone, maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { attachDocuments, defineLinkPurpose, giveLink } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { Appeal, Appellant } from './appeal.entity.ts';
import { AppealType } from './appeal.enums.ts';
import type { AppealReceipt, AppealRegisterInput } from './appeal.inputs.ts';
import { identityAudience } from './identity.ts';
import { assertKnown } from './subject.ts';

/** With number and query code a resident follows the appeal, adds to it and rates it. */
const appellantLink = defineLinkPurpose({
  purpose: 'APPEAL',
  label: text('诉求查询码', 'query code of the appeal'),
  holder: text('诉求人', 'appellant'),
  days: 365,
});

/** Whoever was asked first (首问负责): the unit, and who it was of its members where that is known. */
export interface Receiver {
  readonly unitId: string;
  readonly memberId?: string | null;
}

/** Takes an appeal in, whoever asks for it: first seats, the clock of triage, the appellant’s own row and link. */
export async function takeIn(acting: Acting, given: AppealRegisterInput, receiver: Receiver): Promise<AppealReceipt> {
  await assertKnown(acting, given);
  const input = masked(given);
  seatFirst(acting, input, receiver);
  const { code: queryCode } = giveLink(acting, appellantLink);
  acting.startClock('TRIAGE', acting.liveSeatOf(acting.tx.who.district.centreId)!);
  writeAppeal(acting, input);
  writeAppellant(acting, input);
  if (input.receipts) await attachDocuments(acting, input.receipts, null);
  return { appealId: acting.matter.id, number: acting.matter.number, queryCode };
}

/** The appeal as every seat reads it: numbers of people stand in the appellant’s own row alone. */
export function masked(input: AppealRegisterInput): AppealRegisterInput {
  const shown = { ...input, title: maskText(input.title) };
  if (input.place) shown.place = maskText(input.place);
  if (input.merchant) shown.merchant = maskText(input.merchant);
  return shown;
}

/** Who sees it whatever happens, who never does, and the first seats. */
export function seatFirst(acting: Acting, input: AppealRegisterInput, receiver: Receiver): void {
  const { matter } = acting;
  const { centreId } = acting.tx.who.district;
  matter.title = input.title;
  matter.urgency = input.urgency ?? 'ORDINARY';
  matter.type = input.type;
  matter.categoryId = input.categoryId ?? null;
  matter.subDistrictId = input.subDistrictId ?? areaOf(acting, input.communityId);
  matter.searchText = maskText([input.title, input.body, input.place, input.merchant].filter(Boolean).join(' '));
  matter.standing = acting.overseers();
  matter.firstReceiverId = receiver.unitId;
  if (input.type === AppealType.VIOLATION_REPORT) protectReport(acting, input.accusedUnitId);
  if (input.confidential) keepConfidential(acting);
  acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
  if (matter.firstReceiverId !== centreId)
    acting.grantSeat({
      unitId: receiver.unitId,
      role: 'FIRST_RECEIVER',
      state: 'SEATED',
      handlerId: receiver.memberId ?? null,
    });
}

/** The sub-district of a community that was named alone. */
const areaOf = ({ registers }: Acting, communityId: string | undefined): string | null =>
  (communityId && registers.unit(communityId)?.parentId) || null;

/**
 * A violation report never reaches whom it accuses, nor anybody below, and no leadership reads it; its author is known to
 * the centre alone (济南市12345条例 Art. 32). The accused is not answerable for it either.
 */
export function protectReport(acting: Acting, accusedUnitId: string | null | undefined): void {
  const { matter } = acting;
  acting.flag('VIOLATION_REPORT');
  reserve(acting);
  if (accusedUnitId) acting.bar(accusedUnitId, 'LEFT');
  if (acting.isBarred(matter.firstReceiverId!)) matter.firstReceiverId = acting.tx.who.district.centreId;
}

/** What is confidential nobody reads by the way. */
export function keepConfidential(acting: Acting): void {
  acting.flag('CONFIDENTIAL');
  reserve(acting);
}

/** No leadership reads along any more, and whoever merely looks on has no seat any more. */
function reserve(acting: Acting): void {
  const leaders = acting.registers.unitsOf(UnitKind.LEADERSHIP).map(({ id }) => id);
  acting.matter.standing = acting.matter.standing.filter((id) => !leaders.includes(id));
  acting.dismissOnlookers('LEFT');
}

export function writeAppeal(acting: Acting, input: AppealRegisterInput, importedFrom: string | null = null): void {
  const { appellant = {} } = input;
  acting.tx.add(Appeal, {
    id: acting.matter.id,
    matterId: acting.matter.id,
    type: input.type,
    channel: input.channel,
    maskedBody: maskText(input.body),
    communityId: input.communityId ?? null,
    place: input.place ?? null,
    merchant: input.merchant ?? null,
    confidential: input.confidential ?? false,
    accusedUnitId: input.accusedUnitId ?? null,
    responsibleUnitId: acting.matter.firstReceiverId!,
    handOvers: 0,
    bounces: 0,
    appellantMask: maskName(appellant.name ?? ''),
    phoneMask: appellant.phone ? maskPhone(appellant.phone) : null,
    masterId: null,
    declineGround: null,
    rightChannel: null,
    emergencyLine: null,
    statutoryBasis: null,
    statutoryAmount: null,
    statutoryUnit: null,
    statutoryUntil: null,
    deferralGround: null,
    deferralMeasures: null,
    promisedOn: null,
    terminationGround: null,
    terminationReason: null,
    catalogueUnitId: null,
    catalogueGround: null,
    catalogueAreaOnly: false,
    catalogueMemberId: null,
    resolved: null,
    satisfied: null,
    rateUntil: null,
    reopenUntil: null,
    timesReopened: 0,
    importedFrom,
    repeatIds: [],
    derived: [],
    reach: 'ALL',
    audience: acting.wholeAudience(),
  });
}

/** Who appeals, and what is asked word for word, in a row for those who need it. */
export function writeAppellant(acting: Acting, { appellant = {}, body }: AppealRegisterInput): void {
  const id = newId();
  acting.tx.add(Appellant, {
    id,
    matterId: acting.matter.id,
    sealed: theSeal().seal({ ...appellant }, id),
    phoneHash: appellant.phone ? theSeal().lookupHash(appellant.phone.replaceAll(/\D/g, '')) : null,
    body: maskText(body) === body ? null : body,
    audience: identityAudience(acting),
  });
}
