import { GraphQLScalarType, Kind } from 'graphql';

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

function parse(value: unknown): Date {
  const instant = typeof value === 'string' && INSTANT.test(value) ? new Date(value) : undefined;
  if (!instant || Number.isNaN(instant.getTime()))
    throw new TypeError('A point in time is written as ISO 8601 with its offset, such as 2026-11-23T09:00:00+08:00.');
  return instant;
}

/** Values out of the database are ISO text already and pass through; checking them again costs more than it finds. */
export const DateTime = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A point in time, ISO 8601 with offset, for example `2026-11-23T09:00:00+08:00`.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : (value as string)),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
