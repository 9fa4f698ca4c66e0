import type { ASTVisitor, FieldNode, FragmentDefinitionNode, SelectionSetNode, ValidationContext } from 'graphql';
import { GraphQLError, Kind } from 'graphql';

export interface Limits {
  /** Levels of fields. */
  readonly depth: number;
  /** Aliases in a document. */
  readonly aliases: number;
  /** Root fields of an operation. */
  readonly roots: number;
  /** Fields times the sizes of the lists they stand in. */
  readonly cost: number;
}

export const LIMITS: Limits = { depth: 12, aliases: 20, roots: 15, cost: 20_000 };

/** A validation rule that refuses documents which would cost more than any page of the portal does. */
export function limitRule(limits: Limits = LIMITS) {
  return (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const fragments = new Map<string, FragmentDefinitionNode>();
      for (const definition of document.definitions)
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
      const meter = new Meter(limits, fragments);
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const excess = meter.excessOf(definition.selectionSet);
        if (excess) context.reportError(new GraphQLError(excess, { extensions: { code: 'BAD_USER_INPUT' } }));
      }
    },
  });
}

/** Stops at the first limit that is passed, so that a hostile document is not walked to its end. */
class Meter {
  private aliases = 0;
  private cost = 0;

  constructor(
    private readonly limits: Limits,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  excessOf(set: SelectionSetNode): string | undefined {
    if (set.selections.length > this.limits.roots) return 'The operation asks for too many root fields.';
    return this.walk(set, 1, 1, new Set());
  }

  private walk(set: SelectionSetNode, depth: number, times: number, inside: ReadonlySet<string>): string | undefined {
    if (depth > this.limits.depth) return 'The operation is nested too deeply.';
    for (const node of set.selections) {
      const excess =
        node.kind === Kind.FIELD
          ? this.field(node, depth, times, inside)
          : node.kind === Kind.INLINE_FRAGMENT
            ? this.walk(node.selectionSet, depth, times, inside)
            : this.spread(node.name.value, depth, times, inside);
      if (excess) return excess;
    }
    return undefined;
  }

  private field(node: FieldNode, depth: number, times: number, inside: ReadonlySet<string>): string | undefined {
    if (node.alias && ++this.aliases > this.limits.aliases) return 'The operation uses too many aliases.';
    if ((this.cost += times) > this.limits.cost) return 'The operation costs too much; ask for smaller pages.';
    if (!node.selectionSet || node.name.value.startsWith('__')) return undefined;
    return this.walk(node.selectionSet, depth + 1, times * sizeOf(node), inside);
  }

  private spread(name: string, depth: number, times: number, inside: ReadonlySet<string>): string | undefined {
    const fragment = this.fragments.get(name);
    if (!fragment || inside.has(name)) return undefined;
    return this.walk(fragment.selectionSet, depth, times, new Set([...inside, name]));
  }
}

/** The page size as written; one that comes in a variable counts as the largest page. */
function sizeOf(node: FieldNode): number {
  const first = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
  if (!first) return 1;
  return first.kind === Kind.INT ? Math.min(Math.max(Number(first.value), 1), 1000) : 20;
}
