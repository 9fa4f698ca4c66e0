import type { Standing, Way } from '../matter/index.ts';
import { MemberRole, UnitKind } from '../unit/index.ts';

export const isDistrictFile = ({ matter }: Pick<Standing, 'matter'>): boolean => matter.flags.includes('DISTRICT');
export const isCommunityFile = ({ matter }: Pick<Standing, 'matter'>): boolean => matter.flags.includes('COMMUNITY');

/** How a unit stands on the file of its district. The command centre keeps that file: it is never out of service. */
export const unitStateOf = ({ kind, active }: { readonly kind: string; readonly active: boolean }): string =>
  kind === UnitKind.COMMAND_CENTRE ? 'CENTRE' : active ? 'ACTIVE' : 'ENDED';

/** The district administrator: an administrator of the command centre. */
export const DISTRICT_ADMINISTRATOR: readonly Way[] = [
  { seat: ['KEEPER'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.ADMINISTRATOR] },
  { system: true },
];

/**
 * A unit administrator, for the own unit only: the seat KEEPER at a unit's file is the unit's own. The district
 * administrator as well, for every unit: somebody has to add the first administrator of a new one.
 */
export const UNIT_ADMINISTRATOR: readonly Way[] = [
  { seat: ['KEEPER'], member: [MemberRole.ADMINISTRATOR] },
  { seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.ADMINISTRATOR] },
  { system: true },
];

/**
 * The district administrator, on every file: who gives a person of one unit a seat of work at another. A unit's own
 * administrator would learn from the answer who has an account elsewhere.
 */
export const OVER_UNITS: readonly Way[] = [
  ...DISTRICT_ADMINISTRATOR,
  { seat: ['SUPERVISOR'], unitKind: [UnitKind.COMMAND_CENTRE], member: [MemberRole.ADMINISTRATOR] },
];

/** Who may see how the members of the unit sign in. */
export const READS_SIGN_INS: readonly string[] = [MemberRole.ADMINISTRATOR, MemberRole.AUDITOR];
