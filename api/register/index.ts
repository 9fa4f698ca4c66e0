export { UnitFile } from './register.entity.ts';
export { fileKind } from './register.kind.ts';
export * from './register.acts.ts';
export { categoryModel, fileModel, RegisterResolver } from './register.fields.ts';
export { categoriesByName, categoryImportJob } from './import.ts';
