import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType, isRequiredArgument } from 'graphql';
import type { TestDistrict } from '../support/district.ts';
import type { Part } from './room.ts';

const DEEPEST = 3;
/** Of the registers, and acted upon on the file of the district; a seat says apart what others may do about it. */
const NO_PARTS = new Set(['Unit', 'Member', 'Category', 'DispatchRule', 'Seat']);

/** Selects every part of a matter that says what may be done about it, wherever it stands on the matter. */
export function partsOf(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName) as GraphQLObjectType;
  return `... on ${typeName} { ${within(type, DEEPEST)} seats { id partAbilities { act } } }`;
}

function within(type: GraphQLObjectType, depth: number): string {
  const found: string[] = [];
  for (const { name, args, type: of } of Object.values(type.getFields())) {
    const inner = getNamedType(of);
    if (args.some(isRequiredArgument) || !isObjectType(inner)) continue;
    // Another matter is looked at for itself.
    if (isMatter(inner) || NO_PARTS.has(inner.name)) continue;
    const own = 'id' in inner.getFields() && 'abilities' in inner.getFields() ? 'id abilities { act }' : '';
    const deeper = depth > 1 ? within(inner, depth - 1) : '';
    if (own || deeper) found.push(`${name} { ${own} ${deeper} }`);
  }
  return found.join(' ');
}

const isMatter = (type: GraphQLObjectType): boolean => type.getInterfaces().some(({ name }) => name === 'Matter');

/** The acts that are offered about each part in an answer, in alphabetical order. */
export function partsIn(answer: unknown): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { id, abilities, partAbilities = abilities } = value as Record<string, any>;
    if (typeof id === 'string' && Array.isArray(partAbilities))
      parts.set(id, partAbilities.map(({ act }: { act: string }) => act).toSorted());
    for (const inner of Object.values(value)) look(inner);
  };
  look(answer);
  return parts;
}

/** The rows of a table of parts of a matter, as they were staged, in the order in which they were written. */
export async function stagedParts(
  district: TestDistrict,
  table: string,
  matterId: string,
  ...facts: readonly Omit<Part, 'id'>[]
): Promise<Part[]> {
  const { schema } = district.services.districts.get('370202')!;
  const rows = await district.asSuperuser<{ id: string }>(
    `select id from ${schema}.${table} where matter_id = $1 order by id`,
    [matterId],
  );
  if (rows.length !== facts.length) throw new Error(`${rows.length} rows of ${table}, ${facts.length} facts`);
  return rows.map(({ id }, at) => ({ id, ...facts[at]! }));
}
