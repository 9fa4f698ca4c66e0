import type { FieldNode, GraphQLResolveInfo, SelectionSetNode, VariableNode } from 'graphql';
import { GraphQLError, Kind, valueFromASTUntyped, visit } from 'graphql';

/** What a query asks of one object: its fields, each with arguments and the types it was asked on. */
export interface Selection {
  readonly fields: ReadonlyMap<string, SelectedField>;
}

export interface SelectedField {
  readonly name: string;
  /** Type conditions of the fragments that ask; undefined where it is asked of the object whatever its type. */
  readonly on: ReadonlySet<string | undefined>;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection;
}

type Walk = Pick<GraphQLResolveInfo, 'fragments' | 'variableValues'>;

/** The selection under the field that is being resolved; `path` descends, for example into `nodes`. */
export function selectionOf(info: GraphQLResolveInfo, path: readonly string[] = []): Selection {
  let selection = merge(
    info.fieldNodes.map((node) => node.selectionSet),
    info,
  );
  for (const step of path) {
    const next = selection.fields.get(step);
    if (!next) return { fields: new Map() };
    selection = next.selection;
  }
  return selection;
}

/** Identifies a selection for caching: the node, which Apollo keeps per document, and the variables used below it. */
export function selectionKey(info: GraphQLResolveInfo): string {
  const used: Record<string, unknown> = {};
  for (const name of variablesBelow(info)) used[name] = info.variableValues[name];
  return JSON.stringify(used);
}

const variableNames = new WeakMap<FieldNode, readonly string[]>();

function variablesBelow(info: GraphQLResolveInfo): readonly string[] {
  const node = info.fieldNodes[0]!;
  const known = variableNames.get(node);
  if (known) return known;
  const names = new Set<string>();
  const collect = { Variable: (variable: VariableNode) => void names.add(variable.name.value) };
  for (const field of info.fieldNodes) if (field.selectionSet) visit(field.selectionSet, collect);
  for (const fragment of Object.values(info.fragments)) visit(fragment.selectionSet, collect);
  const sorted = [...names].sort();
  variableNames.set(node, sorted);
  return sorted;
}

interface Asked {
  readonly on: Set<string | undefined>;
  readonly args: Record<string, unknown>;
  readonly sets: (SelectionSetNode | undefined)[];
}

function merge(sets: readonly (SelectionSetNode | undefined)[], walk: Walk): Selection {
  const found = new Map<string, Asked>();
  for (const set of sets) if (set) collect(set, undefined, walk, found);
  const fields = new Map<string, SelectedField>();
  for (const [name, { on, args, sets: below }] of found)
    fields.set(name, { name, on, args, selection: merge(below, walk) });
  return { fields };
}

function collect(set: SelectionSetNode, on: string | undefined, walk: Walk, found: Map<string, Asked>): void {
  for (const node of set.selections) {
    if (!isIncluded(node.directives, walk)) continue;
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = walk.fragments[node.name.value]!;
      collect(fragment.selectionSet, fragment.typeCondition.name.value, walk, found);
    } else if (node.kind === Kind.INLINE_FRAGMENT) {
      collect(node.selectionSet, node.typeCondition?.name.value ?? on, walk, found);
    } else if (!node.name.value.startsWith('__')) {
      addField(node, on, walk, found);
    }
  }
}

function addField(node: FieldNode, on: string | undefined, walk: Walk, found: Map<string, Asked>): void {
  const args: Record<string, unknown> = {};
  for (const argument of node.arguments ?? [])
    args[argument.name.value] = valueFromASTUntyped(argument.value, walk.variableValues);
  const known = found.get(node.name.value);
  if (!known) {
    found.set(node.name.value, { on: new Set([on]), args, sets: [node.selectionSet] });
    return;
  }
  if (JSON.stringify(known.args) !== JSON.stringify(args))
    throw new GraphQLError('A list is asked for twice with different arguments; ask for it in two operations.', {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  known.on.add(on);
  known.sets.push(node.selectionSet);
}

function isIncluded(directives: FieldNode['directives'], walk: Walk): boolean {
  for (const directive of directives ?? []) {
    const condition = directive.arguments?.find((argument) => argument.name.value === 'if');
    if (!condition) continue;
    const holds = Boolean(valueFromASTUntyped(condition.value, walk.variableValues));
    if (directive.name.value === 'skip' && holds) return false;
    if (directive.name.value === 'include' && !holds) return false;
  }
  return true;
}
