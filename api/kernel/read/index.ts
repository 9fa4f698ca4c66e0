export { conditionsOf } from './conditions.ts';
export type { Conditions } from './conditions.ts';
export { extendReadModel, pageSize, readModel } from './read-model.ts';
export type { OwnedList, ReadModel, Relation } from './read-model.ts';
export { readOne, readPage, selects } from './page.ts';
export type { ListQuery, OrderColumn, Page } from './page.ts';
