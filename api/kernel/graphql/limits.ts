import type {
  ASTVisitor,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';
import {
  getNamedType,
  getNullableType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
} from 'graphql';

export interface Limits {
  /** Levels of fields. */
  readonly depth: number;
  /** Aliases in a document. */
  readonly aliases: number;
  /** Root fields of an operation, wherever they are written. */
  readonly roots: number;
  /** Fields times the sizes of the lists they stand in. */
  readonly cost: number;
}

export const LIMITS: Limits = { depth: 12, aliases: 20, roots: 15, cost: 20_000 };

/** Words and signs of a document, some ten times the longest of the portal; counted before anything is built from them. */
export const MOST_TOKENS = 3_000;

/** A validation rule that refuses documents which would cost more than any page of the portal does. */
export function limitRule(limits: Limits = LIMITS) {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const excess = excessOf(context.getSchema(), document, limits);
      if (excess) context.reportError(new GraphQLError(excess, { extensions: { code: 'BAD_USER_INPUT' } }));
    },
  });
}

/** The limit that a document passes, as a sentence. */
export function excessOf(schema: GraphQLSchema, document: DocumentNode, limits: Limits = LIMITS): string | undefined {
  const meter = new Meter(limits, schema, document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const excess = meter.excessOf(definition);
    if (excess) return excess;
  }
  return undefined;
}

/** Where a selection stands. */
interface Place {
  readonly type: GraphQLNamedType | undefined;
  readonly depth: number;
  /** How often it is read: the product of the sizes of the lists around it. */
  readonly times: number;
  readonly inside: ReadonlySet<string>;
}

/** Stops at the first limit that is passed, so that a hostile document is not walked to its end. */
class Meter {
  private aliases = 0;
  private cost = 0;
  private roots = 0;
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(
    private readonly limits: Limits,
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
  ) {
    const fragments = definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  excessOf({ operation, selectionSet }: OperationDefinitionNode): string | undefined {
    const type = this.schema.getRootType(operation);
    this.roots = 0;
    return this.walk(selectionSet, { type: type ?? undefined, depth: 1, times: 1, inside: new Set() });
  }

  private walk(set: SelectionSetNode, place: Place): string | undefined {
    if (place.depth > this.limits.depth) return 'The operation is nested too deeply.';
    for (const node of set.selections) {
      // A fragment costs as much as a field: what spreads nothing but fragments is not free either.
      if ((this.cost += place.times) > this.limits.cost) return 'The operation costs too much; ask for smaller pages.';
      const excess =
        node.kind === Kind.FIELD
          ? this.field(node, place)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.walk(node.selectionSet, this.on(node.typeCondition?.name.value, place))
            : this.spread(node.name.value, place);
      if (excess) return excess;
    }
    return undefined;
  }

  private field(node: FieldNode, place: Place): string | undefined {
    if (place.depth === 1 && ++this.roots > this.limits.roots) return 'The operation asks for too many root fields.';
    if (node.alias && ++this.aliases > this.limits.aliases) return 'The operation uses too many aliases.';
    if (!node.selectionSet || node.name.value.startsWith('__')) return undefined;
    const { type } = place;
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    return this.walk(node.selectionSet, {
      type: field && getNamedType(field.type),
      depth: place.depth + 1,
      times: place.times * sizeOf(node, field),
      inside: place.inside,
    });
  }

  private spread(name: string, place: Place): string | undefined {
    const fragment = this.fragments.get(name);
    if (!fragment || place.inside.has(name)) return undefined;
    const inside = new Set([...place.inside, name]);
    return this.walk(fragment.selectionSet, { ...this.on(fragment.typeCondition.name.value, place), inside });
  }

  private on(condition: string | undefined, place: Place): Place {
    return condition === undefined ? place : { ...place, type: this.schema.getType(condition) };
  }
}

/** Lists for which no size can be asked are short: what one seat, task or party has. */
const OWNED = 5;
/** A size in a variable is not known here and may be the largest. */
const LARGEST = 100;

/** How many objects a field gives: as written, as its default says, or what such a list usually holds. */
function sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): number {
  const takes = field?.args.find((argument) => argument.name === 'first');
  const first = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (first?.kind === Kind.INT) return Math.min(Math.max(Number(first.value), 1), 1000);
  if (first && first.kind !== Kind.NULL) return LARGEST;
  if (typeof takes?.defaultValue === 'number') return takes.defaultValue;
  // The items of a page were counted with the field that took its size.
  const isPage = node.name.value === 'nodes';
  const isList = field && isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
  return isList && !isPage ? OWNED : 1;
}
