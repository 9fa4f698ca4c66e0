import { Field, InterfaceType, ObjectType } from 'type-graphql';
import type { Locale } from '../database/index.ts';
import type { Text, Values } from '../i18n/index.ts';
import { say, text } from '../i18n/index.ts';

@InterfaceType('Problem', {
  description: 'Why an act was refused. Each refusal is a type of its own; the message is in the reader’s language.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class ProblemInterface {
  @Field(() => String, { description: 'One sentence for the person who asked.' })
  message: string;
}

interface ProblemField {
  readonly type: () => unknown;
  readonly nullable?: boolean;
  readonly description: string;
}

export interface ProblemSpec {
  readonly description: string;
  readonly message: Text;
  readonly fields?: Readonly<Record<string, ProblemField>>;
}

/** A refusal with its data, not yet said in a language. */
export class Problem {
  constructor(
    readonly type: ProblemType,
    readonly values: Values,
  ) {}

  /** The GraphQL object, with the message in the reader's language. */
  said(locale: Locale): object {
    return { __typename: this.type.typeName, message: say(this.type.message, locale, this.values), ...this.values };
  }
}

export interface ProblemType {
  (values?: Values): Problem;
  readonly typeName: string;
  readonly message: Text;
  readonly objectType: new () => object;
}

/** Declares a refusal: a GraphQL type that implements `Problem`, and a function that makes one. */
export function problem(typeName: string, { description, message, fields = {} }: ProblemSpec): ProblemType {
  const objectType = class extends ProblemInterface {};
  Object.defineProperty(objectType, 'name', { value: typeName });
  ObjectType(typeName, { description, implements: ProblemInterface })(objectType);
  for (const [name, field] of Object.entries(fields))
    Field(field.type as () => StringConstructor, { nullable: field.nullable ?? false, description: field.description })(
      objectType.prototype,
      name,
    );
  const make = (values: Values = {}): Problem => new Problem(type, values);
  const type: ProblemType = Object.assign(make, { typeName, message, objectType });
  return type;
}

/** Thrown inside an act's savepoint and answered outside it. */
export class Refusal extends Error {
  constructor(readonly problem: Problem) {
    super(problem.type.typeName);
  }
}

@ObjectType('InputIssue', { description: 'One mistake in a form.' })
export class InputIssue {
  @Field(() => String, { description: 'Path of the field, for example `appellant.phone`.' })
  path: string;

  @Field(() => String, { description: 'Stable code of the rule that was broken, for example `required`.' })
  code: string;

  @Field(() => String, { description: 'One sentence for the person who filled in the form.' })
  message: string;
}

export const InvalidInput = problem('InvalidInput', {
  description: 'The form has mistakes; all of them are named at once.',
  message: text('请更正表单中标出的内容。', 'Please correct the marked fields.'),
  fields: { issues: { type: () => [InputIssue], description: 'Every mistake, in the order of the form.' } },
});
