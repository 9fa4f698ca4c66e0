export { Category } from './category.entity.ts';
export { CommunityPairing } from './pairing.entity.ts';
export type { GroundVersion } from './ground.ts';
export {
  defineGrounds,
  firstGrounds,
  GivenGround,
  GroundList,
  GroundNeed,
  LIST_WORDS,
  NEED_WORDS,
  needsOf,
} from './ground.ts';
export { GivenGroundFields } from './ground.fields.ts';
export { Member, MemberRole, Unit, UnitKind } from './unit.entity.ts';
export { changedRegisters, forgetRegisters, officeHours, Registers, registersOf } from './registers.ts';
export type { SettingRow, UnitRow } from './registers.ts';
export { allSettings, defineSetting, tried } from './setting.ts';
export type { Setting, SettingForm, SettingTrial, TriedValues } from './setting.ts';
export { MemberFields, memberModel, Membership, UnitFields, unitModel } from './unit.fields.ts';
