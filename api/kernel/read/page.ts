import { createHash } from 'node:crypto';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';
import type { Statement, Transaction } from '../database/index.ts';
import { openCursor, sealCursor } from './cursor.ts';
import type { ReadModel } from './read-model.ts';
import { pageSize, SelectionCompiler } from './read-model.ts';
import { selectionKey, selectionOf } from './selection.ts';

/** A column of a list's order; the last one is unique, so that a cursor names one place. */
export interface OrderColumn {
  readonly column: string;
  readonly cast: 'timestamptz' | 'date' | 'uuid' | 'integer' | 'text';
}

export interface ListQuery {
  /** Names the list in cursors and statements. */
  readonly name: string;
  readonly model: ReadModel;
  /** Conditions on the row alias `r`; values are numbered from `$1` on. */
  readonly where: readonly string[];
  readonly values: readonly unknown[];
  readonly order: readonly OrderColumn[];
  readonly descending?: boolean;
  readonly first: number;
  readonly after?: string | undefined;
}

export interface Page {
  readonly nodes: readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const statements = new WeakMap<FieldNode, Map<string, Statement>>();

function statementOf(info: GraphQLResolveInfo, key: string, compile: () => string): Statement {
  const node = info.fieldNodes[0]!;
  const known = statements.get(node) ?? new Map<string, Statement>();
  statements.set(node, known);
  let statement = known.get(key);
  if (!statement) {
    const text = compile();
    statement = { name: `read_${createHash('sha1').update(text).digest('hex').slice(0, 20)}`, text };
    known.set(key, statement);
  }
  return statement;
}

/** Reads a page: the page's rows first, by the list's own index, then what was selected of them, in one statement. */
export async function readPage(
  tx: Transaction,
  info: GraphQLResolveInfo,
  query: ListQuery,
  path: readonly string[] = ['nodes'],
): Promise<Page> {
  const first = pageSize(query.first);
  const list = { ...query, principal: tx.who.principal };
  const after = query.after === undefined ? undefined : openCursor(list, query.after);
  const key = `${query.name}|${query.where.join('&')}|${query.descending}|${Boolean(after)}|${path}|${selectionKey(info)}`;
  const statement = statementOf(info, key, () => compilePage(info, query, path, Boolean(after)));
  const rows = await tx.rows<{ node: object; place: unknown[] }>(statement, [
    ...query.values,
    ...(after ?? []),
    first + 1,
  ]);
  const kept = rows.slice(0, first);
  const last = kept.at(-1);
  return {
    nodes: kept.map((row) => row.node),
    pageInfo: {
      hasNextPage: rows.length > first,
      // Vouched for when it is asked for: most lists are read by their first page alone.
      get endCursor() {
        return last ? sealCursor(list, last.place) : null;
      },
    },
  };
}

/** Reads the one object that a condition names, or null: invisible and absent are the same answer. */
export async function readOne(
  tx: Transaction,
  info: GraphQLResolveInfo,
  model: ReadModel,
  where: string,
  values: readonly unknown[],
  path: readonly string[] = [],
): Promise<object | null> {
  const key = `${model.table}|${where}|${path}|${selectionKey(info)}`;
  const statement = statementOf(info, key, () => {
    const { select, joins } = new SelectionCompiler().parts(model, 'r', selectionOf(info, path));
    return `select to_json(o) as node from (select ${select.join(', ')} from ${model.table} r ${joins.join(' ')} where ${where} limit 1) o`;
  });
  const [row] = await tx.rows<{ node: object }>(statement, values);
  return row?.node ?? null;
}

function compilePage(info: GraphQLResolveInfo, query: ListQuery, path: readonly string[], after: boolean): string {
  const { model, order, descending = false } = query;
  const direction = descending ? 'desc' : 'asc';
  const orderBy = order.map(({ column }) => `r.${column} ${direction}`).join(', ');
  let next = query.values.length;
  const conditions = [...query.where];
  if (after) {
    const bounds = order.map(({ cast }) => `$${++next}::${cast}`);
    conditions.push(
      `(${order.map(({ column }) => `r.${column}`).join(', ')}) ${descending ? '<' : '>'} (${bounds.join(', ')})`,
    );
  }
  const page = `select * from ${model.table} r${conditions.length ? ` where ${conditions.join(' and ')}` : ''} order by ${orderBy} limit $${++next}`;
  const { select, joins } = new SelectionCompiler().parts(model, 'r', selectionOf(info, path));
  const place = `json_build_array(${order.map(({ column }) => `r.${column}::text`).join(', ')})`;
  return `select (select to_json(o) from (select ${select.join(', ')}) o) as node, ${place} as place from (${page}) r ${joins.join(' ')} order by ${orderBy}`;
}

/** Whether a field is asked for, so that what nobody asked for is not read. */
export function selects(info: GraphQLResolveInfo, field: string): boolean {
  return selectionOf(info).fields.has(field);
}
