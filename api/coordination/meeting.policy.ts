import type { MatterFacts, SeatFacts, Standing, Way } from '../matter/index.ts';
import { CENTRE } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';

/** Who prepares and leads a meeting: the centre and the chair. */
export const LEADING: readonly Way[] = [...CENTRE, { seat: ['CHAIR'] }];
export const SIGNING: readonly Way[] = [
  {
    seat: ['SUPERVISOR', 'CHAIR'],
    unitKind: [UnitKind.COMMAND_CENTRE, UnitKind.LEADERSHIP],
    member: [MemberRole.HEAD],
  },
];
export const PREPARED = ['PLANNED', 'CALLED'];
export const OPEN_AGENDA = ['PLANNED', 'CALLED', 'IN_SESSION'];
export const RECORDED = ['IN_SESSION', 'HELD'];
/** Decisions are carried out from the moment they are taken, and after the minutes are signed. */
export const CARRIED_OUT = ['IN_SESSION', 'HELD', 'SIGNED'];

/** What a seat owes next. */
export function dutyOf(matter: MatterFacts, seat: SeatFacts): string | null {
  // Once the meeting has begun nobody waits for an answer any more, though whoever comes may still say so.
  if (seat.state === 'INVITED' && matter.state === 'CALLED') return 'ANSWER';
  if (seat.flags.includes('OWES_DECISION')) return 'DECISION';
  const chairs = seat.flags.includes('CHAIRS');
  if (matter.state === 'HELD' && chairs) return 'SIGN';
  if (seat.role !== 'SUPERVISOR') return null;
  if (matter.state === 'PLANNED') return 'CALL';
  return matter.flags.includes('DECISION_REPORTED') ? 'CONFIRM' : null;
}

/** The one who chairs signs the minutes; there is one chair. */
export function isChair({ seat }: Standing): boolean {
  return seat?.flags.includes('CHAIRS') ?? false;
}

const CHAIRING: readonly string[] = [UnitKind.COMMAND_CENTRE, UnitKind.LEADERSHIP];
/** Deputies supervise and take no part in the government's own meetings (代表法 Art. 31). */
const INVITABLE: readonly string[] = [
  UnitKind.SUB_DISTRICT,
  UnitKind.COMMUNITY,
  UnitKind.DEPARTMENT,
  UnitKind.COURT,
  UnitKind.PROCURATORATE,
  UnitKind.LAW_SOCIETY,
  UnitKind.ASSOCIATION,
];
/** A meeting of the government binds its own units alone; courts and procuratorates are independent. */
const BOUND: readonly string[] = [UnitKind.SUB_DISTRICT, UnitKind.COMMUNITY, UnitKind.DEPARTMENT];

export const mayChair = (unitKind: string): boolean => CHAIRING.includes(unitKind);
export const mayBeInvited = (unitKind: string): boolean => INVITABLE.includes(unitKind);
export const mayOwn = (unitKind: string): boolean => BOUND.includes(unitKind);
