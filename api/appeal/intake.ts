import { newId } from '../kernel/database/index.ts';
import { maskName, maskPhone, maskText, theSeal } from '../kernel/privacy/index.ts';
import type { Acting } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';
import { Appeal, Appellant } from './appeal.entity.ts';
import { AppealType } from './appeal.enums.ts';
import type { AppealRegisterInput } from './appeal.inputs.ts';
import { identityAudience } from './identity.ts';

/** The appeal as every seat reads it: numbers of people stand in the appellant’s own row alone. */
export function masked(input: AppealRegisterInput): AppealRegisterInput {
  const shown = { ...input, title: maskText(input.title) };
  if (input.place) shown.place = maskText(input.place);
  if (input.merchant) shown.merchant = maskText(input.merchant);
  return shown;
}

/** Who sees it whatever happens, who never does, and the first seats. */
export function seatFirst(acting: Acting, input: AppealRegisterInput, firstReceiverId: string): void {
  const { matter } = acting;
  const { centreId } = acting.tx.who.district;
  matter.title = input.title;
  matter.urgency = input.urgency ?? 'ORDINARY';
  matter.type = input.type;
  matter.categoryId = input.categoryId ?? null;
  matter.subDistrictId = input.subDistrictId ?? areaOf(acting, input.communityId);
  matter.searchText = maskText([input.title, input.body, input.place, input.merchant].filter(Boolean).join(' '));
  matter.standing = acting.overseers();
  matter.firstReceiverId = firstReceiverId;
  if (input.type === AppealType.VIOLATION_REPORT) protectReport(acting, input.accusedUnitId);
  if (input.confidential) keepConfidential(acting);
  acting.grantSeat({ unitId: centreId, role: 'SUPERVISOR', state: 'SEATED' });
  if (matter.firstReceiverId !== centreId)
    acting.grantSeat({ unitId: firstReceiverId, role: 'FIRST_RECEIVER', state: 'SEATED' });
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
  matter.standing = withoutLeaders(acting);
  if (accusedUnitId) acting.bar(accusedUnitId, 'LEFT');
  if (acting.isBarred(matter.firstReceiverId!)) matter.firstReceiverId = acting.tx.who.district.centreId;
}

/** What is confidential no leadership reads by the way. */
export function keepConfidential(acting: Acting): void {
  acting.flag('CONFIDENTIAL');
  acting.matter.standing = withoutLeaders(acting);
}

function withoutLeaders(acting: Acting): string[] {
  const leaders = acting.registers.unitsOf(UnitKind.LEADERSHIP).map(({ id }) => id);
  return acting.matter.standing.filter((id) => !leaders.includes(id));
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
