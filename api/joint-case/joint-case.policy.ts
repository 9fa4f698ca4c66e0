import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import type { MatterFacts, SeatFacts, Standing } from '../matter/index.ts';
import { UnitKind } from '../unit/index.ts';

/** What a seat owes next. What is owed for a task stays owed after the joint case is closed. */
export function dutyOf(matter: MatterFacts, seat: SeatFacts, seats: readonly SeatFacts[]): string | null {
  if (seat.state === 'INVITED') return 'TAKE_SEAT';
  const first = seat.role === 'SUPERVISOR' ? supervisorDuty(matter, seats) : null;
  if (first) return first;
  if (seat.flags.includes('OWES_TASK')) return 'TASK';
  if (owesVerification(matter, seat)) return 'VERIFY';
  return seat.role === 'LEAD' ? (LEAD_DUTIES[matter.state] ?? null) : null;
}

const LEAD_DUTIES: Readonly<Record<string, string>> = {
  CONVENED: 'BEGIN',
  IN_PROGRESS: 'CONCLUDE',
  CONCLUDED: 'ANSWER',
};

function supervisorDuty(matter: MatterFacts, seats: readonly SeatFacts[]): string | null {
  if (matter.state === 'PROPOSED') return 'CONVENE';
  if (matter.state === 'ANSWERED') return 'CLOSE';
  if (seats.some((seat) => seat.state === 'REFUSED')) return 'REVIEW';
  return wantsLead(matter, seats) ? 'NAME_LEAD' : null;
}

/** Units were called together, but none leads any more: the lead refused and was excused. */
export function wantsLead(matter: MatterFacts, seats: readonly SeatFacts[]): boolean {
  return matter.state === 'CONVENED' && !seats.some((seat) => seat.live && seat.role === 'LEAD');
}

/** The lead verifies what others reported; what the lead itself reported, the centre. */
function owesVerification(matter: MatterFacts, seat: SeatFacts): boolean {
  if (seat.role === 'SUPERVISOR') return matter.flags.includes('LEAD_REPORTED');
  return seat.role === 'LEAD' && matter.flags.includes('OTHERS_REPORTED');
}

/** The lead decides where the district allowed it when the units were convened. */
export function mayDecide({ seat, matter }: Standing): boolean {
  return seat!.role !== 'LEAD' || matter.flags.includes('LEAD_DECIDES');
}

/** Nobody verifies what the own unit reported. */
export function isOthersTask({ actor, part }: Standing): boolean {
  return part?.unitId !== actor.unitId;
}

const DEPUTIES: readonly string[] = [UnitKind.DEPUTY, UnitKind.DEPUTY_STATION];
const JUDICIAL: readonly string[] = [UnitKind.COURT, UnitKind.PROCURATORATE];
const HANDLING: readonly string[] = ['LEAD', 'CO_HANDLER'];
const BOUND_BY_CENTRE: readonly string[] = [UnitKind.DEPARTMENT, UnitKind.SUB_DISTRICT, UnitKind.COMMUNITY];

/**
 * Why a kind of unit cannot take a role, or null. Deputies do not handle matters themselves (代表法 Art. 31); a
 * community is not made the principal handler unless the district allows it (北京市接诉即办工作条例 Art. 17).
 */
export function unfitFor(unitKind: string, role: string, communityMayLead: boolean): Text | null {
  if (DEPUTIES.includes(unitKind) && role !== 'OBSERVER')
    return text('人大代表不直接处理问题，只能以监督席位参加。', 'deputies do not handle matters; they may observe.');
  if (JUDICIAL.includes(unitKind) && HANDLING.includes(role))
    return text(
      '法院、检察院依法独立行使职权，不担任主办或协办。',
      'courts and procuratorates are independent and do not handle.',
    );
  if (unitKind === UnitKind.COMMUNITY && role === 'LEAD' && !communityMayLead)
    return text('社区不能作为主办单位，请邀请所属街道。', 'a community cannot lead; invite its sub-district.');
  return null;
}

/** The centre designates units of the government alone; all others come of their own will. */
export function mayBeDesignated(unitKind: string): boolean {
  return BOUND_BY_CENTRE.includes(unitKind);
}
