export { CalendarDay, DispatchRule, SignInEvent, UnitFile } from './register.entity.ts';
export { fileKind } from './register.kind.ts';
export * from './register.acts.ts';
export * from './ground.acts.ts';
export { GroundResolver } from './ground.fields.ts';
export * from './member.acts.ts';
export * from './setting.acts.ts';
export { DISTRICT_ADMINISTRATOR, isCommunityFile, isDistrictFile, UNIT_ADMINISTRATOR } from './register.policy.ts';
export { UnknownReference } from './register.problems.ts';
export { DispatchRuleInput } from './register.inputs.ts';
export {
  AdministrationResolver,
  CategoryFileFields,
  DispatchRuleFields,
  MemberFileFields,
  UnitFileFields,
} from './administration.fields.ts';
export { categoryModel, fileModel, RegisterResolver, Viewer } from './register.fields.ts';
export { SettingPreviewResolver } from './setting-preview.resolver.ts';
export { defineSettled } from './setting-change.ts';
export { categoriesByName, categoryImportJob } from './import.ts';
