export { Database } from './pool.ts';
export type { DatabaseConfig, Statement, Values } from './pool.ts';
export { isTransient, operation, RollBack, Transaction } from './operation.ts';
export { ANYBODY, bindingOf, isUuid, NOW, publicPrincipal, systemPrincipal } from './principal.ts';
export type { Actor, District, LinkActor, Locale, MemberActor, Principal, SystemActor } from './principal.ts';
export { defineEntities, entities } from './orm.ts';
export type { RowOf } from './orm.ts';
export {
  alone,
  asOwner,
  DatabaseUnusable,
  dropUnreadyDistricts,
  listDistricts,
  migrateDistrict,
  prepareDatabase,
  readyDistricts,
  untilAlone,
} from './migrate.ts';
export { newId } from './id.ts';
