import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { isAbstractType, isIntrospectionType, isObjectType } from 'graphql';
import type { PubSub } from 'type-graphql';
import { buildSchemaSync, getMetadataStorage } from 'type-graphql';

type Class = Function;

const NO_PUB_SUB: PubSub = {
  publish: () => undefined,
  subscribe: (topic) => {
    throw new Error(`The subscription to ${topic} has no stream.`);
  },
};

/**
 * Builds the schema once and makes it lean: fields that no resolver was written for lose type-graphql's wrapper, and the
 * type of a union or interface is told synchronously, which the query compiler needs.
 */
export function buildLeanSchema(resolvers: readonly Class[], orphanedTypes: readonly Class[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers as never,
    orphanedTypes: orphanedTypes as never,
    validate: false,
    emitSchemaFile: false,
    // Asked for by the builder, used by nothing: every subscription brings its own stream.
    pubSub: NO_PUB_SUB,
  });
  const written = fieldsWithResolvers();
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) {
      type.resolveType = typeNameOf(type.name) as never;
    } else if (isObjectType(type) && !isIntrospectionType(type) && !roots.has(type)) {
      const owners = [type.name, ...type.getInterfaces().map((parent) => parent.name)];
      for (const field of Object.values(type.getFields()))
        if (!owners.some((owner) => written.has(`${owner}.${field.name}`))) delete field.resolve;
    }
  }
  return schema;
}

const matterTypes = new Map<string, string>();

/** Tells which type a matter of a kind has. */
export function registerMatterType(kind: string, typeName: string): void {
  matterTypes.set(kind, typeName);
}

function typeNameOf(abstractName: string) {
  return (value: { __typename?: string; _kind?: string }): string => {
    const name = value.__typename ?? (value._kind === undefined ? undefined : matterTypes.get(value._kind));
    if (!name) throw new Error(`A value of ${abstractName} does not tell its type.`);
    return name;
  };
}

function fieldsWithResolvers(): Set<string> {
  const { fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage();
  const nameOf = new Map<unknown, string>([...objectTypes, ...interfaceTypes].map((type) => [type.target, type.name]));
  const written = new Set<string>();
  for (const resolver of fieldResolvers) {
    const target = resolver.getObjectType?.();
    const name = target && nameOf.get(target);
    if (name) written.add(`${name}.${resolver.schemaName}`);
  }
  return written;
}
