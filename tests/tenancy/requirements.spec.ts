import { isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../api/schema.ts';

const schema = createSchema();

test('every root field declares who may ask for it', () => {
  for (const root of [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!])
    for (const field of Object.values(root.getFields()))
      expect(field.extensions['requires'], `${root.name}.${field.name}`).toBeInstanceOf(Array);
});

test('every type, field, argument and enum value has a description', () => {
  const missing: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (
      type.name.startsWith('__') ||
      ['Query', 'Mutation', 'Subscription', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)
    )
      continue;
    if (!type.description) missing.push(type.name);
    if ('getValues' in type)
      for (const value of type.getValues()) if (!value.description) missing.push(`${type.name}.${value.name}`);
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      if (isObjectType(type) && 'args' in field)
        for (const arg of field.args) if (!arg.description) missing.push(`${type.name}.${field.name}(${arg.name})`);
    }
  }
  expect(missing).toEqual([]);
});
