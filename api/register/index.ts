export { CalendarDay, DispatchRule, SignInEvent, UnitFile } from './register.entity.ts';
export { fileKind } from './register.kind.ts';
export * from './register.acts.ts';
export * from './ground.acts.ts';
export { GroundResolver } from './ground.fields.ts';
export * from './member.acts.ts';
export { DispatchRuleInput } from './register.inputs.ts';
export {
  AdministrationResolver,
  CategoryFileFields,
  DispatchRuleFields,
  MemberFileFields,
  UnitFileFields,
} from './administration.fields.ts';
export { categoryModel, fileModel, RegisterResolver } from './register.fields.ts';
export { categoriesByName, categoryImportJob } from './import.ts';
