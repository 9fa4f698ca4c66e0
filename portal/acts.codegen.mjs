// Writes the mutation of every act, so that one dialog can do them all with documents that are fixed at build time.
import { getNamedType, isObjectType, isUnionType } from 'graphql';

export function plugin(schema) {
  const acts = Object.values(schema.getMutationType().getFields()).map((field) => [field.name, describe(field)]);
  return [
    '/** Generated from the schema: the document of each act and what it takes. */',
    'export interface ActDocument {',
    '  readonly document: string;',
    '  readonly takes: readonly string[];',
    '}',
    '',
    `export const ACTS: Readonly<Record<string, ActDocument>> = ${JSON.stringify(Object.fromEntries(acts), null, 2)};`,
    '',
  ].join('\n');
}

function describe(field) {
  const takes = field.args.map((arg) => arg.name);
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const passed = takes.map((name) => `${name}: $${name}`).join(', ');
  const document = `mutation ${field.name}(${declared}) { ${field.name}(${passed}) { __typename ${selection(field)} } }`;
  return { document, takes };
}

function selection(field) {
  const union = getNamedType(field.type);
  if (!isUnionType(union)) return '';
  const success = union.getTypes().find((type) => type.name.endsWith('Success'));
  const result = success.getFields().result;
  const yielded = result ? ` result { ${scalars(getNamedType(result.type))} }` : '';
  return [
    `... on ${success.name} { matter { id version }${yielded} }`,
    '... on Problem { message }',
    '... on InvalidInput { issues { path code message } }',
    '... on StaleVersion { currentVersion since { id unitName sentence at } }',
  ].join(' ');
}

function scalars(type) {
  return isObjectType(type)
    ? Object.values(type.getFields())
        .filter((field) => !isObjectType(getNamedType(field.type)))
        .map((field) => field.name)
        .join(' ')
    : '';
}
