import { newId } from '../kernel/database/index.ts';
import { maskName, maskPhone, maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { Appeal, Appellant } from './appeal.entity.ts';
import { AppealType } from './appeal.enums.ts';
import type { AppealRegisterInput } from './appeal.inputs.ts';

/** Who sees it whatever happens, who never does, and the first seats. */
export function seatFirst(acting: Acting, input: AppealRegisterInput, firstReceiverId: string): void {
  const { matter } = acting;
  const { centreId } = acting.tx.who.district;
  const isReport = input.type === AppealType.VIOLATION_REPORT;
  matter.title = input.title;
  matter.urgency = input.urgency ?? 'ORDINARY';
  matter.categoryId = input.categoryId ?? null;
  matter.subDistrictId = input.subDistrictId ?? null;
  matter.searchText = [input.title, input.body, input.place, input.merchant].filter(Boolean).join(' ');
  if (isReport && input.accusedUnitId) matter.barred = [acting.unitOf(input.accusedUnitId).id];
  matter.standing = input.confidential || isReport ? [centreId] : acting.overseers();
  if (isReport) acting.flag('VIOLATION_REPORT');
  if (input.confidential) acting.flag('CONFIDENTIAL');
  acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
  if (firstReceiverId !== centreId && !acting.isBarred(firstReceiverId))
    acting.grantSeat({ unitId: firstReceiverId, role: 'FIRST_RECEIVER', state: 'SEATED' });
  matter.firstReceiverId = firstReceiverId;
}

export function writeAppeal(acting: Acting, input: AppealRegisterInput, importedFrom: string | null = null): void {
  const { appellant = {} } = input;
  acting.tx.add(Appeal, {
    id: acting.matter.id,
    matterId: acting.matter.id,
    type: input.type,
    channel: input.channel,
    body: input.body,
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

/** A violation report's author is visible to the command centre alone (济南市12345条例 Art. 32). */
export function writeAppellant(acting: Acting, { appellant = {}, type }: AppealRegisterInput): void {
  const id = newId();
  const { centreId } = acting.tx.who.district;
  const knows = type === AppealType.VIOLATION_REPORT ? [centreId] : [centreId, acting.matter.firstReceiverId];
  acting.tx.add(Appellant, {
    id,
    matterId: acting.matter.id,
    sealed: theSeal().seal({ ...appellant }, id),
    phoneHash: appellant.phone ? theSeal().lookupHash(appellant.phone.replaceAll(/\D/g, '')) : null,
    audience: acting.namedOnly(knows),
  });
}
