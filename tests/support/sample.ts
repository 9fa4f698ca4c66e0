import type { GraphQLInputType } from 'graphql';
import { getNullableType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** A value of an input type: well formed, meaning nothing. */
export function sample(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [sample(inner.ofType)];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, sample(field.type)]),
    );
  if (!isScalarType(inner)) throw new Error(`What is a ${String(inner)}?`);
  return (
    { ID: NOBODY, Boolean: true, Int: 1, Float: 1, Fen: 100, DateTime: '2026-11-20T09:00:00+08:00' }[inner.name] ??
    '字样'
  );
}
