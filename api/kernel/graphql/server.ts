import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { DocumentNode, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { execute, GraphQLError, isObjectType, Kind } from 'graphql';
import type { CompiledQuery } from 'graphql-jit';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Database, Transaction } from '../database/index.ts';
import { isTransient, operation, RollBack } from '../database/index.ts';
import type { Context } from './context.ts';
import { badInput, forbidden, internal, unauthenticated } from './errors.ts';
import { limitRule, MOST_TOKENS } from './limits.ts';
import type { Requirement } from './requires.ts';
import { assertKept, keptRule } from './well-formed.ts';

type ExecutionResult = { data?: unknown; errors?: readonly GraphQLError[] };

interface Operation {
  readonly document: DocumentNode;
  readonly operation: DocumentNode['definitions'][number] & { kind: Kind.OPERATION_DEFINITION; operation: string };
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
  readonly context: Context;
}

export interface GraphQLServerConfig {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  /** GraphiQL and introspection; off in production. */
  readonly development: boolean;
  readonly report: (error: unknown) => void;
}

/**
 * Apollo Server around the one executor. The executor stands where a gateway would: after parsing and validation, before
 * the answer exists. So a refused document opens no transaction, and what is answered was committed.
 */
export function createGraphQLServer({
  schema,
  database,
  development,
  report,
}: GraphQLServerConfig): ApolloServer<Context> {
  const executor = (request: Operation) => executeOperation(schema, database, request);
  const gateway = {
    onSchemaLoadOrUpdate: (listen: (loaded: object) => void) => {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: (request: {
        document: DocumentNode;
        request: { variables?: object };
        operation: Operation['operation'];
        operationName?: string;
        context: Context;
      }) =>
        executor({
          document: request.document,
          operation: request.operation,
          operationName: request.operationName ?? undefined,
          variables: request.request.variables as Record<string, unknown> | undefined,
          context: request.context,
        }),
    }),
    stop: async () => undefined,
  } as unknown as GatewayInterface;
  return new ApolloServer<Context>({
    // Its own handlers would stop it a second time, and the two would wait for each other.
    stopOnTerminationSignals: false,
    gateway,
    introspection: development,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [limitRule(), keptRule],
    // It listens to every field and keeps each from being read straight from its object; nothing here may be cached.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    formatError: (formatted, error) => safeError(formatted, error, report),
  });
}

/** Codes whose messages are ours, or say what is wrong with the request and nothing of how it is served. */
const SPEAKABLE = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'TOO_MANY_REQUESTS',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_HASH_MISMATCH',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** What libraries say of their own workings or of names that were not asked for, and what is said instead. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/^GraphQL introspection is not allowed.*/s, 'The schema is not told here.'],
  [/^This operation has been blocked as a potential .*/s, 'The body must be application/json.'],
  [/^Maximum call stack size exceeded.*/s, 'The operation is nested too deeply.'],
  [/^Syntax Error: Document contains more tha[nt] .*/s, 'The operation is too long.'],
  [/ Did you mean .*$/s, ''],
];
/** An answer does not carry a large input back. */
const LONGEST_MESSAGE = 300;

function reworded(message: string): string {
  const said = REWORDED.reduce((text, [pattern, instead]) => text.replace(pattern, instead), message);
  return said.length > LONGEST_MESSAGE ? `${said.slice(0, LONGEST_MESSAGE)}…` : said;
}

/** Errors never carry SQL, stack traces or hints at names; whatever is not made to be said becomes one sentence. */
export function safeError(
  formatted: { message: string; extensions?: Record<string, unknown> },
  error: unknown,
  report: (error: unknown) => void,
) {
  const code = String(formatted.extensions?.['code'] ?? 'INTERNAL');
  if (SPEAKABLE.has(code)) return { message: reworded(formatted.message), extensions: { code } };
  report(error instanceof GraphQLError ? (error.originalError ?? error) : error);
  return { message: internal().message, extensions: { code: 'INTERNAL' } };
}

/** Runs an operation: requirements first, then one transaction around all of its root fields. */
export async function executeOperation(
  schema: GraphQLSchema,
  database: Database,
  request: Operation,
): Promise<ExecutionResult> {
  const { context } = request;
  try {
    // Missing where the name fits none of the document's operations, or fits more than one.
    if (!(request.operation as Operation['operation'] | undefined))
      throw badInput('Name one operation of the document.');
    checkRequirements(schema, request);
    assertKept(request.variables);
    // What is public is read in transactions of its own: within another one each would hold two connections at once.
    if (!context.who || asksOnlyPublic(schema, request)) return await run(schema, request, context);
    const isQuery = request.operation.operation === 'query';
    const work = async (tx: Transaction) => {
      const result = await run(schema, request, { ...context, tx });
      if (!result.errors?.length) return result;
      throwLostRace(result.errors);
      throw new RollBack<ExecutionResult>(isQuery ? result : { ...result, data: null });
    };
    return await operation(database, context.who, confirmed(context, work), { readOnly: isQuery });
  } catch (error) {
    if (error instanceof HoldsNoLonger && context.confirm) {
      const anew = await context.confirm.anew().catch((refusal: GraphQLError) => refusal);
      if (anew instanceof Error) return { errors: [anew] };
      return executeOperation(schema, database, { ...request, context: anew });
    }
    return {
      errors: [error instanceof GraphQLError ? error : new GraphQLError('internal', { originalError: error as Error })],
    };
  }
}

/**
 * What PostgreSQL refused because somebody else was faster reaches whoever runs the operation again: in an answer it would
 * be an error like any other. With several root fields the ones after it fail because the transaction is aborted.
 */
function throwLostRace(errors: readonly GraphQLError[]): void {
  const lost = errors.map(({ originalError }) => originalError).find(isTransient);
  if (lost) throw lost;
}

/** The session is not any more what it was remembered as, or the link does not hold: nothing is answered or kept. */
class HoldsNoLonger extends Error {}

/** Work of somebody who is not certain yet: what it says counts, be it a failure, once that has been confirmed. */
function confirmed<T>({ confirm }: Context, work: (tx: Transaction) => Promise<T>): (tx: Transaction) => Promise<T> {
  if (!confirm) return work;
  return async (tx) => {
    const holding = confirm.holds(tx);
    const [holds, worked] = await Promise.allSettled([holding, work(tx)]);
    if (holds.status === 'fulfilled' && !holds.value) throw new HoldsNoLonger();
    if (worked.status === 'rejected') throw worked.reason;
    await holding;
    return worked.value;
  };
}

/** Default-deny: each root field says who may ask for it, and one that says nothing is refused. */
export function checkRequirements(
  schema: GraphQLSchema,
  { document, operation: definition, context }: Pick<Operation, 'document' | 'operation' | 'context'>,
): void {
  const root = schema.getRootType(definition.operation as never);
  if (!root || !isObjectType(root)) throw forbidden();
  const actor = context.who?.actor.type;
  const names = [...rootFieldsOf(document, definition.selectionSet.selections)];
  const isPublic = (name: string): boolean => requirementsOf(root, name).includes('PUBLIC');
  for (const name of names) {
    if (name.startsWith('__')) continue;
    const requires = requirementsOf(root, name);
    if (requires.includes('PUBLIC')) continue;
    if (actor && names.some(isPublic)) throw badInput('What is public is asked for in an operation of its own.');
    if (!actor) throw unauthenticated();
    const holds = requires.includes(actor === 'LINK' ? 'LINK' : 'MEMBER');
    if (!holds) throw forbidden();
  }
}

const requirementsOf = (root: GraphQLObjectType, name: string): readonly Requirement[] =>
  (root.getFields()[name]?.extensions['requires'] ?? []) as readonly Requirement[];

function asksOnlyPublic(
  schema: GraphQLSchema,
  { document, operation: definition }: Pick<Operation, 'document' | 'operation'>,
): boolean {
  const root = schema.getRootType(definition.operation as never) as GraphQLObjectType;
  const names = [...rootFieldsOf(document, definition.selectionSet.selections)];
  return names.every((name) => name.startsWith('__') || requirementsOf(root, name).includes('PUBLIC'));
}

function* rootFieldsOf(
  document: DocumentNode,
  selections: readonly import('graphql').SelectionNode[],
): Iterable<string> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection.name.value;
    else if (selection.kind === Kind.INLINE_FRAGMENT) yield* rootFieldsOf(document, selection.selectionSet.selections);
    else {
      const name = selection.name.value;
      const fragment = document.definitions.find((d) => d.kind === Kind.FRAGMENT_DEFINITION && d.name.value === name);
      if (fragment?.kind === Kind.FRAGMENT_DEFINITION) yield* rootFieldsOf(document, fragment.selectionSet.selections);
    }
  }
}

const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();

/** Compiled once per document, which Apollo keeps; what the compiler refuses is executed as graphql-js does. */
async function run(schema: GraphQLSchema, request: Operation, context: Context): Promise<ExecutionResult> {
  const { document, operationName, variables } = request;
  const byName = compiled.get(document) ?? new Map<string, CompiledQuery | null>();
  compiled.set(document, byName);
  const name = operationName ?? '';
  let query = byName.get(name);
  if (query === undefined) {
    // Leaves come from PostgreSQL's JSON or from our own code in the form they are sent in: nothing is checked twice.
    const result = compileQuery(schema, document, operationName ?? '', { disableLeafSerialization: true });
    query = isCompiledQuery(result) ? result : null;
    byName.set(name, query);
  }
  const result = (await (query
    ? query.query({}, context, variables ?? {})
    : execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue: context,
      }))) as ExecutionResult;
  return result.errors?.length ? { ...result, errors: result.errors.map(asGraphQLError) } : result;
}

/** The compiler's errors lack the serialization that Apollo expects; they are made anew, without the nodes of the document. */
function asGraphQLError({ message, path, originalError, extensions }: GraphQLError): GraphQLError {
  const original = originalError as GraphQLError | undefined;
  // Without a path it is about the variables, before anything was done; a scalar's refusal has a cause as well.
  const code = path ? {} : { code: 'BAD_USER_INPUT' };
  return new GraphQLError(message, {
    path: path ?? null,
    originalError: original ?? null,
    extensions: { ...code, ...(original?.extensions ?? extensions) },
  });
}
