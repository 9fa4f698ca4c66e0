import { MemberRole, UnitKind } from '../unit/index.ts';
import type { Way } from './act.ts';

const at = (role: string, member?: readonly MemberRole[]): readonly Way[] => [
  { seat: [role], unitKind: [UnitKind.COMMAND_CENTRE], ...(member ? { member } : {}) },
];

/** The command centre, where it supervises the matter. */
export const CENTRE = at('SUPERVISOR');
export const CENTRE_HEAD = at('SUPERVISOR', [MemberRole.HEAD]);
/** The command centre, where it keeps what the district works by, such as a formula or a rule. */
export const KEEPER = at('KEEPER');
export const KEEPER_HEAD = at('KEEPER', [MemberRole.HEAD]);
