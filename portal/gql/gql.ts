/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Viewer {\n    viewer {\n      member {\n        id\n        name\n      }\n      unitId\n      unitKind\n      unitName\n      mayOpen\n      district {\n        id\n        name\n        fileId\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query PickableCategories($after: String) {\n    categories(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        path\n        depth\n        active\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickableCategoriesDocument,
    "\n  query PickableUnits($kinds: [UnitKind!], $after: String) {\n    units(kinds: $kinds, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        shortName\n        kind\n        active\n        parent {\n          id\n          shortName\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": typeof types.PickableUnitsDocument,
};
const documents: Documents = {
    "\n  query Viewer {\n    viewer {\n      member {\n        id\n        name\n      }\n      unitId\n      unitKind\n      unitName\n      mayOpen\n      district {\n        id\n        name\n        fileId\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query PickableCategories($after: String) {\n    categories(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        path\n        depth\n        active\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PickableCategoriesDocument,
    "\n  query PickableUnits($kinds: [UnitKind!], $after: String) {\n    units(kinds: $kinds, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        shortName\n        kind\n        active\n        parent {\n          id\n          shortName\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n": types.PickableUnitsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      member {\n        id\n        name\n      }\n      unitId\n      unitKind\n      unitName\n      mayOpen\n      district {\n        id\n        name\n        fileId\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      member {\n        id\n        name\n      }\n      unitId\n      unitKind\n      unitName\n      mayOpen\n      district {\n        id\n        name\n        fileId\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickableCategories($after: String) {\n    categories(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        path\n        depth\n        active\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query PickableCategories($after: String) {\n    categories(first: 100, after: $after) {\n      nodes {\n        id\n        name\n        path\n        depth\n        active\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickableUnits($kinds: [UnitKind!], $after: String) {\n    units(kinds: $kinds, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        shortName\n        kind\n        active\n        parent {\n          id\n          shortName\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"): (typeof documents)["\n  query PickableUnits($kinds: [UnitKind!], $after: String) {\n    units(kinds: $kinds, first: 100, after: $after) {\n      nodes {\n        id\n        name\n        shortName\n        kind\n        active\n        parent {\n          id\n          shortName\n        }\n      }\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;