import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { GraphQLScalarType, Kind } from 'graphql';
import { Field } from 'type-graphql';

/** Ten trillion yuan: far beyond any agreement, and exact as a number. */
const MOST = 1_000_000_000_000_000;

function parse(value: unknown): number {
  if (!Number.isSafeInteger(value) || Math.abs(value as number) > MOST)
    throw new TypeError('An amount is a whole number of fen, such as 128000 for 1,280 yuan.');
  return value as number;
}

/** Money in whole fen. GraphQL's Int ends at 21 million yuan, and fractions of a fen do not exist. */
export const Fen = new GraphQLScalarType({
  name: 'Fen',
  description: 'An amount of money in whole fen, for example `128000` for 1,280 yuan.',
  serialize: (value) => parse(typeof value === 'string' ? Number(value) : value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.INT ? Number(node.value) : undefined),
});

/** An amount in a form; never negative. */
export function FenInput(options: {
  readonly description: string;
  readonly optional?: boolean;
  readonly min?: number;
}): PropertyDecorator {
  const decorators: PropertyDecorator[] = [
    Field(() => Fen, { nullable: options.optional ?? false, description: options.description }),
    ...(options.optional ? [IsOptional()] : []),
    IsInt(),
    Min(options.min ?? 0),
    Max(MOST),
  ];
  return (target, key) => {
    for (const decorate of decorators) decorate(target, key);
  };
}
