import 'reflect-metadata';
import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  createUnionType,
  Ctx,
  Extensions,
  Field,
  ID,
  Info,
  Int,
  Mutation,
  ObjectType,
  Resolver,
} from 'type-graphql';
import type { Context } from '../kernel/graphql/context.ts';
import { transactionOf } from '../kernel/graphql/context.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { readOne, selects } from '../kernel/read/index.ts';
import type { Act } from './act.ts';
import { allActs } from './act.ts';
import { kindOf } from './kind.ts';
import { Matter } from './matter.entity.ts';
import { matterModel } from './matter.fields.ts';
import { CalendarNotLoaded, NotPermitted, PartNotFound, StaleVersion, UnitNotEligible } from './matter.problems.ts';
import { perform } from './pipeline.ts';

type Class = new () => object;
type Decorate = (target: object, key: string, index: number) => void;

const EVERY_ACT = [NotPermitted, InvalidInput, StaleVersion, PartNotFound, UnitNotEligible, CalendarNotLoaded];

/**
 * The mutations of all declared acts, made from the same data as the checks: one mutation an act, object first, with a
 * union of its success and its refusals.
 */
export function actResolvers(typeOf: (kind: string) => Class): Class {
  const resolver = class ActResolver {};
  Resolver()(resolver);
  for (const act of allActs()) if (!act.by.every((way) => way.system)) declare(resolver.prototype, act, typeOf);
  return resolver;
}

function declare(prototype: object, act: Act, typeOf: (kind: string) => Class): void {
  const { name, description } = act;
  Object.defineProperty(prototype, name, { value: resolve(act), configurable: true, writable: true });
  const parameters: [string, Decorate][] = [];
  if (act.from !== 'NEW')
    parameters.push(['id', argument('id', () => ID, { description: 'The matter that the act is done on.' })]);
  if (act.part)
    parameters.push([
      'part',
      argument('part', () => ID, { description: `The ${act.part.name} that the act is about.` }),
    ]);
  if (act.from !== 'NEW' && !act.additive)
    parameters.push([
      'version',
      argument('version', () => Int, { description: 'The version of the matter that was seen.' }),
    ]);
  parameters.push([
    'key',
    argument('key', () => String, {
      nullable: true,
      description: 'Idempotency key; a repeat returns the first answer.',
    }),
  ]);
  if (act.input)
    parameters.push(['input', argument('input', () => act.input!, { description: 'What is to be done.' })]);
  const types = [...parameters.map(() => Object), Object, Object];
  Reflect.defineMetadata('design:paramtypes', types, prototype, name);
  Reflect.defineMetadata('design:returntype', Promise, prototype, name);
  for (const [index, [, decorate]] of parameters.entries()) decorate(prototype, name, index);
  Ctx()(prototype, name, parameters.length);
  Info()(prototype, name, parameters.length + 1);
  order.set(
    `${name}`,
    parameters.map(([parameter]) => parameter),
  );
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  Extensions({ requires: requirementsOf(act), act: name })(prototype, name, descriptor);
  const result = resultOf(act, typeOf);
  Mutation(() => result, { name, description })(prototype, name, descriptor);
}

const argument = Arg as unknown as (
  name: string,
  type: () => unknown,
  options: { nullable?: boolean; description: string },
) => Decorate;

const order = new Map<string, string[]>();

function requirementsOf(act: Act): string[] {
  const requirements = new Set(act.by.map((way) => (way.link ? 'LINK' : 'MEMBER')));
  return [...requirements];
}

function resolve(act: Act) {
  return async (...given: unknown[]) => {
    const names = order.get(act.name)!;
    const args: Record<string, unknown> = Object.fromEntries(names.map((name, index) => [name, given[index]]));
    const context = given[names.length] as Context;
    const info = given[names.length + 1] as GraphQLResolveInfo;
    const tx = transactionOf(context);
    const answer = await perform(tx, act, args);
    if (!answer.done) return answer.problem;
    const matter = selects(info, 'matter')
      ? await readOne(tx, info, matterModel, 'r.id = $1', [answer.matterId], ['matter'])
      : null;
    return { __typename: successName(act), matter, result: answer.yielded };
  };
}

function successName({ name }: Act): string {
  return `${pascal(name)}Success`;
}

function pascal(name: string): string {
  return name[0]!.toUpperCase() + name.slice(1);
}

function resultOf(act: Act, typeOf: (kind: string) => Class): object {
  const success = class {};
  ObjectType(successName(act), { description: `Answer of \`${act.name}\` when it was done.` })(success);
  Field(() => (act.kind ? typeOf(act.kind) : Matter) as Class, {
    nullable: true,
    description: 'The matter afterwards, as the actor sees it; null when it left the actor’s sight.',
  })(success.prototype, 'matter');
  if (act.yields)
    Field(() => act.yields!, { nullable: true, description: 'What the act yields besides.' })(
      success.prototype,
      'result',
    );
  const problems = [...new Set([...EVERY_ACT, ...(act.problems ?? [])])].map((type) => type.objectType);
  return createUnionType({
    name: `${pascal(act.name)}Result`,
    description: `What \`${act.name}\` answers${act.kind ? ` on a matter of kind ${kindOf(act.kind).typeName}` : ''}: done, or why not.`,
    types: () => [success, ...problems] as unknown as readonly [Class],
    resolveType: (value: { __typename?: string }) => value.__typename as never,
  });
}
