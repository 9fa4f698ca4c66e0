import { GraphQLError } from 'graphql';
import { entities } from '../database/index.ts';
import type { Selection, SelectedField } from './selection.ts';

/** A relation to another read model: `[own column, its column]`. */
export interface Relation {
  readonly model: () => ReadModel;
  readonly on: readonly [string, string];
  /** Condition on the row; `$` stands for the row's alias. */
  readonly where?: string;
  /** Which row is meant, where several fit. */
  readonly order?: string;
}

/** A list that belongs to an object. `first` may be asked for up to 100; `most` is what is given otherwise. */
export interface OwnedList extends Relation {
  readonly order: string;
  readonly most: number;
}

/** A column that a field resolver in code needs, or an expression under a name; `$` stands for the row's alias. */
export type Need = string | { readonly as: string; readonly sql: string };

export interface ReadModel {
  /** GraphQL type that the objects have. */
  readonly type: string;
  readonly table: string;
  /** Entity whose properties are columns of the same GraphQL name. */
  readonly entity: abstract new () => object;
  /** Fields whose column is an expression; `$` stands for the row's alias. */
  readonly expressions?: Readonly<Record<string, string>>;
  readonly one?: Readonly<Record<string, Relation>>;
  readonly many?: Readonly<Record<string, OwnedList>>;
  /** Columns that a field resolver in code needs; they arrive under the column's own name with a leading underscore. */
  readonly computed?: Readonly<Record<string, readonly Need[]>>;
  /** Implementing types whose fields stand in a table of their own, one to one. */
  readonly variants?: Record<string, Relation>;
  /** Columns that are always read, for example to tell the type. */
  readonly always?: readonly string[];
}

/** Declares how a type is read. Later capabilities add fields with `extendReadModel`. */
export function readModel(spec: ReadModel): ReadModel {
  return spec;
}

/** Adds relations, lists or computed fields to an earlier type, from a later capability's own folder. */
export function extendReadModel(
  model: ReadModel,
  addition: Partial<Pick<ReadModel, 'one' | 'many' | 'computed' | 'variants' | 'expressions'>>,
): void {
  for (const key of ['one', 'many', 'computed', 'variants', 'expressions'] as const) {
    if (!addition[key]) continue;
    (model as unknown as Record<string, object>)[key] = { ...model[key], ...addition[key] };
  }
}

const columnsByModel = new WeakMap<ReadModel, ReadonlyMap<string, string>>();

function columnsOf(model: ReadModel): ReadonlyMap<string, string> {
  let columns = columnsByModel.get(model);
  if (!columns) {
    const { props } = entities()
      .getMetadata()
      .get(model.entity as never);
    columns = new Map(props.filter((p) => p.fieldNames?.length === 1).map((p) => [p.name as string, p.fieldNames[0]!]));
    columnsByModel.set(model, columns);
  }
  return columns;
}

/** The select list and joins for one object of a model under an alias. */
interface Parts {
  readonly select: string[];
  readonly joins: string[];
}

/** Compiles a selection to SQL text: one JSON object a row, relations as correlated subqueries, never a join that multiplies. */
export class SelectionCompiler {
  private aliases = 0;

  alias(): string {
    return `r${++this.aliases}`;
  }

  /** The parts of a `select … from` for one object. */
  parts(model: ReadModel, alias: string, selection: Selection): Parts {
    const select = new Map<string, string>();
    const joins: string[] = [];
    for (const column of model.always ?? []) select.set(`_${column}`, `${alias}.${column}`);
    const variantAliases = new Map<string, string>();
    for (const field of selection.fields.values()) {
      if (this.add(model, alias, field, select)) continue;
      this.addVariant(model, alias, field, select, joins, variantAliases);
    }
    if (select.size === 0) select.set('_', '1');
    return { select: [...select].map(([name, sql]) => `${sql} as "${name}"`), joins };
  }

  private add(model: ReadModel, alias: string, field: SelectedField, select: Map<string, string>): boolean {
    const { name, selection } = field;
    const needs = model.computed?.[name];
    if (needs) {
      for (const need of needs) {
        if (typeof need === 'string') select.set(`_${need}`, `${alias}.${need}`);
        else select.set(`_${need.as}`, need.sql.replaceAll('$', alias));
      }
      return true;
    }
    const expression = model.expressions?.[name];
    if (expression) select.set(name, expression.replaceAll('$', alias));
    else if (model.one?.[name]) select.set(name, this.one(model.one[name], alias, selection));
    else if (model.many?.[name]) select.set(name, this.many(model.many[name], alias, field));
    else {
      const column = columnsOf(model).get(name);
      if (column === undefined) return false;
      select.set(name, `${alias}.${column}`);
    }
    return true;
  }

  private addVariant(
    model: ReadModel,
    alias: string,
    field: SelectedField,
    select: Map<string, string>,
    joins: string[],
    aliases: Map<string, string>,
  ): void {
    const variants = model.variants ?? {};
    const anyType = [...field.on].some((type) => type === undefined || !(type in variants));
    for (const [type, { model: variant, on }] of Object.entries(variants)) {
      if (!anyType && !field.on.has(type)) continue;
      const joined = aliases.get(type) ?? this.alias();
      const own = new Map<string, string>();
      if (!this.add(variant(), joined, field, own)) continue;
      if (!aliases.has(type)) {
        aliases.set(type, joined);
        joins.push(`left join ${variant().table} ${joined} on ${joined}.${on[1]} = ${alias}.${on[0]}`);
      }
      for (const [name, sql] of own) select.set(name, ownOrOther(`${joined}.${on[1]}`, sql, select.get(name)));
    }
    // A field that no model knows is resolved in code from its parent alone.
  }

  private one({ model, on, where, order }: Relation, alias: string, selection: Selection): string {
    const row = this.alias();
    const { select, joins } = this.parts(model(), row, selection);
    const from = [`${model().table} ${row}`, ...joins].join(' ');
    const condition = where ? ` and ${where.replaceAll('$', row)}` : '';
    const sorted = order ? ` order by ${order.replaceAll('$', row)}` : '';
    return `(select to_json(o) from (select ${select.join(', ')} from ${from} where ${row}.${on[1]} = ${alias}.${on[0]}${condition}${sorted} limit 1) o)`;
  }

  private many({ model, on, order, most, where }: OwnedList, alias: string, field: SelectedField): string {
    const row = this.alias();
    const { select, joins } = this.parts(model(), row, field.selection);
    const limit = pageSize(field.args['first'] ?? most, 200);
    const condition = where ? ` and ${where.replaceAll('$', row)}` : '';
    const page = `select * from ${model().table} ${row} where ${row}.${on[1]} = ${alias}.${on[0]}${condition} order by ${order.replaceAll('$', row)} limit ${limit}`;
    return `(select coalesce(json_agg(o), '[]') from (select ${select.join(', ')} from (${page}) ${row} ${joins.join(' ')}) o)`;
  }
}

/** Of two implementing types that have a field of the same name, the one that the object is. */
function ownOrOther(key: string, own: string, other: string | undefined): string {
  return other === undefined ? own : `case when ${key} is not null then to_json(${own}) else to_json(${other}) end`;
}

/** Checks a page size; the error is the client's. */
export function pageSize(first: unknown, most = 100): number {
  if (!Number.isInteger(first) || (first as number) < 1 || (first as number) > most)
    throw new GraphQLError(`A page has 1 to ${most} items.`, { extensions: { code: 'BAD_USER_INPUT' } });
  return first as number;
}
