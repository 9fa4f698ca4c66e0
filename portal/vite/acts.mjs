// Writes gql/acts.ts: what each mutation of an act takes and what is read from its answer. The acts of all capabilities
// have one form, so the portal builds their documents from this table instead of repeating sixty of them by hand.
import { getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, isUnionType } from 'graphql';

const ARGUMENTS = ['id', 'part', 'version', 'key', 'input'];

/** Selection of all fields without arguments that are plain values. */
const plainFields = (type) =>
  Object.values(type.getFields())
    .filter((field) => isLeaf(field.type))
    .map((field) => field.name)
    .join(' ');

function isLeaf(type) {
  const named = getNamedType(type);
  const inner = isNonNullType(type) ? type.ofType : type;
  return (isScalarType(named) || isEnumType(named)) && !isListType(inner);
}

/** What is asked back: the matter to look at again, what the act yields, and each refusal with its reasons. */
function selectionOf(union) {
  const parts = ['__typename', '...on Problem{message}'];
  for (const type of union.getTypes()) {
    const fields = type.getFields();
    if (type.name === 'InvalidInput') parts.push('...on InvalidInput{issues{path code message}}');
    if (type.name === 'StaleVersion')
      parts.push('...on StaleVersion{currentVersion since{id at unitName memberName sentence note}}');
    if (!fields.matter) continue;
    const result = fields.result && getNamedType(fields.result.type);
    const yields = result ? (isObjectType(result) ? ` result{${plainFields(result)}}` : ' result') : '';
    parts.push(`...on ${type.name}{matter{__typename id number version}${yields}}`);
  }
  return parts.join(' ');
}

const isAct = (field) =>
  isUnionType(getNamedType(field.type)) && field.args.every((arg) => ARGUMENTS.includes(arg.name));

/** The codegen plugin. */
export function plugin(schema) {
  const acts = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(isAct);
  const inputs = acts.map((act) => getNamedType(act.args.find((arg) => arg.name === 'input')?.type)?.name);
  const used = [...new Set(inputs.filter(Boolean))].sort();
  const lines = acts.map((act) => {
    const args = act.args.map((arg) => `${arg.name}: '${arg.type}'`).join(', ');
    return `  ${act.name}: { args: { ${args} }, answer: '${selectionOf(getNamedType(act.type))}' },`;
  });
  return [
    used.length ? `import type { ${used.join(', ')} } from './schema.ts';\n` : '',
    '/** What each act takes as its input. */',
    'export interface ActInputs {',
    ...acts.map((act, index) => `  ${act.name}: ${inputs[index] ?? 'undefined'};`),
    '}\n',
    'export type ActName = keyof ActInputs;\n',
    'export interface ActSignature {',
    '  readonly args: { readonly [name in "id" | "part" | "version" | "key" | "input"]?: string };',
    '  readonly answer: string;',
    '}\n',
    '/** Arguments of each act, and what is read from its answer. */',
    'export const ACTS: { readonly [name in ActName]: ActSignature } = {',
    ...lines,
    '};',
  ].join('\n');
}
