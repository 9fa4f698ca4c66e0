export { Category } from './category.entity.ts';
export { Member, MemberRole, Unit, UnitKind } from './unit.entity.ts';
export { forgetRegisters, Registers, registersOf } from './registers.ts';
export type { UnitRow } from './registers.ts';
export { MemberFields, memberModel, Membership, UnitFields, unitModel } from './unit.fields.ts';
