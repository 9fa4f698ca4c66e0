/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How an act’s button should look. */
export type AbilityTone =
  /** An act that refuses, ends or cannot be undone. */
  | 'DANGER'
  /** An act among others. */
  | 'PLAIN'
  /** The act that usually comes next. */
  | 'PRIMARY';

/** What kind of appeal it is. */
export type AppealType =
  /** 表扬: praises. */
  | 'COMMENDATION'
  /** 投诉: complains of a wrong to oneself. */
  | 'COMPLAINT'
  /** 求助: asks for help. */
  | 'HELP_REQUEST'
  /** 咨询: asks for information. */
  | 'INQUIRY'
  /** 建议: proposes something. */
  | 'SUGGESTION'
  /** 举报: accuses a named party; the appellant’s identity is protected. */
  | 'VIOLATION_REPORT';

/** How pressing a deadline is. */
export type ClockBand =
  /** 已停: nothing is owed any more. */
  | 'DONE'
  /** 临期: at most one working day, or four hours, is left. */
  | 'DUE_SOON'
  /** 正常: there is time. */
  | 'IN_TIME'
  /** 逾期: it has passed. */
  | 'OVERDUE'
  /** 暂停: time does not count. */
  | 'PAUSED';

/** What a desk shows; conditions add up. */
export type DeskFilter = {
  /** Only deadlines in this band. */
  band?: ClockBand | null | undefined;
  /** Only matters of this category. */
  categoryId?: string | null | undefined;
  /** Only seats that owe this. */
  duty?: string | null | undefined;
  /** Only this kind of matter, for example `appeal`. */
  kind?: string | null | undefined;
  /** Only what the signed-in member handles. */
  mine?: boolean | null | undefined;
  /** Only seats with this role. */
  role?: string | null | undefined;
  /** Which seats; those that owe something where nothing is said. */
  scope?: DeskScope | null | undefined;
  /** Only matters in this sub-district. */
  subDistrictId?: string | null | undefined;
};

/** Which of the unit’s seats a desk shows. */
export type DeskScope =
  /** 在办: every seat that the unit has, the newest first. */
  | 'LIVE'
  /** 待办: seats that owe something now, the nearest deadline first. */
  | 'OWING'
  /** 已离席: seats that have ended, the newest first. */
  | 'PAST';

/** How an appeal came in. */
export type IntakeChannel =
  /** 代表: through a people’s deputy. */
  | 'DEPUTY'
  /** 网格: by a grid worker on the spot. */
  | 'GRID'
  /** 12345 热线: by telephone. */
  | 'HOTLINE'
  /** 导入: taken over from another system. */
  | 'IMPORT'
  /** 来访: at a unit’s desk. */
  | 'WALK_IN'
  /** 网页: by a resident on the public page. */
  | 'WEB';

/** Unit of time that a clock counts in. */
export type RemainingUnit =
  /** Days of the calendar. */
  | 'CALENDAR_DAY'
  /** Hours, day and night. */
  | 'NATURAL_HOUR'
  /** Days on which offices are open. */
  | 'WORKING_DAY'
  /** Hours during which offices are open. */
  | 'WORKING_HOUR';

/** What kind of answer. */
export type ReplyKind =
  /** 即接即决: answered at once. */
  | 'AT_ONCE'
  /** 正式答复: the lead unit’s answer. */
  | 'FINAL'
  /** 阶段性答复: progress before completion. */
  | 'INTERIM'
  /** 集中答复: from a joint case. */
  | 'JOINT';

/** What kind of participant a unit is. */
export type UnitKind =
  /** 协会: an association or chamber. */
  | 'ASSOCIATION'
  /** 指挥中心: the hub of the district. */
  | 'COMMAND_CENTRE'
  /** 社区: territorial unit below a sub-district. */
  | 'COMMUNITY'
  /** 法院: the basic people’s court. */
  | 'COURT'
  /** 部门: a department of the district government. */
  | 'DEPARTMENT'
  /** 人大代表: a people’s deputy, as a unit of one. */
  | 'DEPUTY'
  /** 代表联络站: a station of people’s deputies. */
  | 'DEPUTY_STATION'
  /** 法学会: the law society with its legal experts. */
  | 'LAW_SOCIETY'
  /** 区领导: the district leadership. */
  | 'LEADERSHIP'
  /** 检察院: the people’s procuratorate. */
  | 'PROCURATORATE'
  /** 街道: territorial unit below the district. */
  | 'SUB_DISTRICT';

/** Class of urgency; it decides which limits the clocks run by. */
export type Urgency =
  /** 疑难: especially complex. */
  | 'COMPLEX'
  /** 一般: the ordinary limit. */
  | 'ORDINARY'
  /** 紧急: danger to life or property. */
  | 'URGENT'
  /** 水电气热: water, power, gas, heating. */
  | 'UTILITIES';

export type DeskQueryVariables = Exact<{
  filter?: DeskFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type DeskQuery = { desk: { nodes: Array<{ id: string, duty: string | null, dutyLabel: string | null, role: string, roleLabel: string, stateLabel: string, handlerName: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, matter:
        | { __typename: 'Appeal', place: string | null, merchant: string | null, appellantMask: string, body: string, id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, category: { name: string } | null, subDistrict: { shortName: string } | null, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'JointCase', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'Mediation', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
        | { __typename: 'UnitFile', id: string, number: string, title: string, version: number, stateLabel: string, kindLabel: string, lastEntry: { id: string, at: string, unitName: string, sentence: string } | null }
       | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, deskCounts: Array<{ kind: string, duty: string, dutyLabel: string, role: string, count: number, overdue: number, dueSoon: number, mine: number }> };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { search: { nodes: Array<
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, leadUnit: { id: string, shortName: string } | null }
      | { id: string, number: string, title: string, stateLabel: string, kindLabel: string, openedAt: string, leadUnit: { id: string, shortName: string } | null }
    >, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MatterPageQueryVariables = Exact<{
  id: string;
}>;


export type MatterPageQuery = { viewer: { mayOpen: Array<string> }, matter:
    | { __typename: 'Appeal', type: AppealType, channel: IntakeChannel, urgency: Urgency, body: string, place: string | null, merchant: string | null, confidential: boolean, appellantMask: string, phoneMask: string | null, identityOpen: boolean, handOvers: number, bounces: number, rightChannel: string | null, resolved: boolean | null, satisfied: boolean | null, id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, category: { id: string, path: string } | null, subDistrict: { id: string, name: string } | null, community: { id: string, name: string } | null, responsibleUnit: { id: string, name: string } | null, firstReceiver: { id: string, name: string } | null, workOrders: Array<{ id: string, task: string, returnEvidence: string | null, extensionReason: string | null, extensionDays: number | null, unit: { id: string, name: string } }>, replies: Array<{ id: string, unitName: string, kind: ReplyKind, body: string, ground: string | null, at: string }>, callbacks: Array<{ id: string, attempt: number, reached: boolean, resolved: boolean | null, satisfied: boolean | null, remark: string | null, at: string }>, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, entries: Array<{ id: string, at: string, unitName: string, memberName: string | null, sentence: string, note: string | null }> }
    | { __typename: 'JointCase', reasonLabel: string, facts: string, conclusion: string | null, id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, linkedAppeals: Array<{ id: string, appealId: string, number: string, title: string, appeal:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
         | null }>, tasks: Array<{ id: string, title: string, detail: string | null, stateLabel: string, result: string | null, unit: { id: string, name: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, decisions: Array<{ id: string, number: number, unitName: string, text: string, ground: string }>, annex: Array<{ id: string, unitName: string, text: string, openTo: Array<string> }>, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, entries: Array<{ id: string, at: string, unitName: string, memberName: string | null, sentence: string, note: string | null }> }
    | { __typename: 'Mediation', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, entries: Array<{ id: string, at: string, unitName: string, memberName: string | null, sentence: string, note: string | null }> }
    | { __typename: 'UnitFile', id: string, number: string, title: string, kindLabel: string, stateLabel: string, version: number, isOpen: boolean, steps: Array<{ state: string, label: string, done: boolean, current: boolean }>, abilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }>, mySeat: { id: string, role: string, roleLabel: string, stateLabel: string, dutyLabel: string | null, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null } | null, seats: Array<{ id: string, roleLabel: string, stateLabel: string, live: boolean, handlerName: string | null, unit: { id: string, name: string, shortName: string }, clock: { id: string, label: string, band: ClockBand, deadline: string, remaining: { amount: number, unit: RemainingUnit, overdue: boolean } | null } | null, partAbilities: Array<{ act: string, label: string, tone: AbilityTone, confirm: string | null }> }>, entries: Array<{ id: string, at: string, unitName: string, memberName: string | null, sentence: string, note: string | null }> }
   | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { unitId: string, unitKind: UnitKind, unitName: string, mayOpen: Array<string>, member: { id: string, name: string }, district: { id: string, name: string, fileId: string } } };

export type PickableCategoriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PickableCategoriesQuery = { categories: { nodes: Array<{ id: string, name: string, path: string, depth: number, active: boolean }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PickableUnitsQueryVariables = Exact<{
  kinds?: Array<UnitKind> | UnitKind | null | undefined;
  after?: string | null | undefined;
}>;


export type PickableUnitsQuery = { units: { nodes: Array<{ id: string, name: string, shortName: string, kind: UnitKind, active: boolean, parent: { id: string, shortName: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
  units: boolean;
  categories: boolean;
  members: boolean;
}>;


export type ChoicesQuery = { units?: { nodes: Array<{ id: string, name: string, kind: UnitKind }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, categories?: { nodes: Array<{ id: string, path: string }> }, members?: { nodes: Array<{ id: string, name: string, active: boolean }> } };


export const DeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Desk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DeskFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"desk"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"handlerName"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"lastEntry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subDistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"appellantMask"}},{"kind":"Field","name":{"kind":"Name","value":"body"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deskCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"dueSoon"}},{"kind":"Field","name":{"kind":"Name","value":"mine"}}]}}]}}]} as unknown as DocumentNode<DeskQuery, DeskQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leadUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const MatterPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"kindLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"isOpen"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"current"}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mySeat"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"dutyLabel"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roleLabel"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"live"}},{"kind":"Field","name":{"kind":"Name","value":"handlerName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partAbilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"memberName"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"JointCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reasonLabel"}},{"kind":"Field","name":{"kind":"Name","value":"facts"}},{"kind":"Field","name":{"kind":"Name","value":"conclusion"}},{"kind":"Field","name":{"kind":"Name","value":"linkedAppeals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"appealId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"appeal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"stateLabel"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"band"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"abilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"tone"}},{"kind":"Field","name":{"kind":"Name","value":"confirm"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annex"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"openTo"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Appeal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"merchant"}},{"kind":"Field","name":{"kind":"Name","value":"confidential"}},{"kind":"Field","name":{"kind":"Name","value":"appellantMask"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMask"}},{"kind":"Field","name":{"kind":"Name","value":"identityOpen"}},{"kind":"Field","name":{"kind":"Name","value":"handOvers"}},{"kind":"Field","name":{"kind":"Name","value":"bounces"}},{"kind":"Field","name":{"kind":"Name","value":"rightChannel"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"category"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subDistrict"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"community"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"responsibleUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstReceiver"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workOrders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"returnEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"extensionDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"replies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"ground"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}},{"kind":"Field","name":{"kind":"Name","value":"callbacks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"attempt"}},{"kind":"Field","name":{"kind":"Name","value":"reached"}},{"kind":"Field","name":{"kind":"Name","value":"resolved"}},{"kind":"Field","name":{"kind":"Name","value":"satisfied"}},{"kind":"Field","name":{"kind":"Name","value":"remark"}},{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatterPageQuery, MatterPageQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"unitKind"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"mayOpen"}},{"kind":"Field","name":{"kind":"Name","value":"district"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fileId"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const PickableCategoriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickableCategories"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"depth"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PickableCategoriesQuery, PickableCategoriesQueryVariables>;
export const PickableUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickableUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}}]}}]}}]} as unknown as DocumentNode<PickableUnitsQuery, PickableUnitsQueryVariables>;
export const ChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Choices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"units"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"categories"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"members"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"units"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"categories"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"3"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"categories"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"members"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"active"}}]}}]}}]}}]} as unknown as DocumentNode<ChoicesQuery, ChoicesQueryVariables>;