import type { IncomingHttpHeaders, IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import type { DocumentNode, ExecutionArgs, ExecutionResult, GraphQLSchema } from 'graphql';
import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Database, Principal } from '../database/index.ts';
import { operation } from '../database/index.ts';
import type { Feed } from '../live/index.ts';
import type { Context } from './context.ts';
import { Deliveries } from './deliveries.ts';
import { badInput } from './errors.ts';
import { limitRule } from './limits.ts';
import { checkRequirements, safeError } from './server.ts';

/** The signed-in member on the other side of a connection. */
export interface Subscriber {
  readonly who: Principal & { readonly sessionId: string };
  /** Whether the session still lives at the seat of work from which the connection was opened. */
  isAlive(): Promise<boolean>;
}

export interface SocketConfig {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly feed: Feed;
  readonly path: string;
  readonly isFromHere: (headers: IncomingHttpHeaders) => boolean;
  readonly authenticate: (headers: IncomingHttpHeaders) => Promise<Subscriber | null>;
  /** Hears of every session that ends, and of each that leaves its seat of work, in this process. */
  readonly onEnd: (listener: (sessionId: string, reason: string) => void) => () => void;
  readonly report: (error: unknown) => void;
}

/** Close codes: sign in again; connect again from the present seat; these are too many. */
const SIGNED_OUT = [4401, 'Sign in first.'] as const;
const SEAT_LEFT = [4403, 'The seat of work was left.'] as const;
const TOO_MANY = [4429, 'Too many connections of one session.'] as const;

const LONGEST_MESSAGE = 64 * 1024;
const MOST_TOKENS = 2000;
const MOST_CONNECTIONS = 12;
const MOST_SUBSCRIPTIONS = 40;
const LOOK_AGAIN_MS = 30_000;
const CLOSE_WITHIN_MS = 1000;

interface Connection {
  readonly socket: WebSocket;
  readonly subscriber: Subscriber;
}

interface SubscriptionArgs extends ExecutionArgs {
  readonly contextValue: Context;
  readonly connection: Connection;
}

/**
 * Subscriptions, and nothing but them, over WebSocket. A wake-up carries no content: each time the document is executed
 * anew in a short transaction of its own, as the principal that the connection was opened by, as long as it is still that.
 */
export class Subscriptions {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST_MESSAGE });
  private readonly connections = new Map<WebSocket, Connection>();
  private readonly protocol: { dispose(): void | Promise<void> };
  private readonly stops: (() => void)[];
  private closing = false;

  constructor(
    server: Server,
    private readonly config: SocketConfig,
  ) {
    this.protocol = useServer<Record<string, unknown>, { socket: WebSocket }>(
      {
        onSubscribe: ({ extra, subscriptions }, _id, payload) =>
          Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS
            ? [badInput('Too many subscriptions on one connection.')]
            : this.prepare(this.connections.get(extra.socket)!, payload),
        subscribe: (args) => this.subscribe(args as SubscriptionArgs) as never,
      },
      this.sockets,
    );
    const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) =>
      void this.upgrade(request, socket, head).catch((error: unknown) => {
        config.report(error);
        socket.destroy();
      });
    server.on('upgrade', upgrade);
    const looking = setInterval(() => this.lookAgain(), LOOK_AGAIN_MS).unref();
    this.stops = [
      () => server.off('upgrade', upgrade),
      () => clearInterval(looking),
      config.onEnd((sessionId, reason) => this.closeAll(sessionId, reason)),
    ];
  }

  /** Says goodbye to everybody; who does not answer is cut off. */
  async close(): Promise<void> {
    this.closing = true;
    for (const stop of this.stops) stop();
    const cutting = setTimeout(() => {
      for (const socket of this.sockets.clients) socket.terminate();
    }, CLOSE_WITHIN_MS);
    await this.protocol.dispose();
    clearTimeout(cutting);
  }

  private async upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const { isFromHere, path, authenticate } = this.config;
    socket.on('error', () => socket.destroy());
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== path) return refuse(socket, '404 Not Found');
    if (!isFromHere(request.headers)) return refuse(socket, '403 Forbidden');
    const subscriber = await authenticate(request.headers);
    this.sockets.handleUpgrade(request, socket, head, (opened) => {
      // A refusal of the upgrade itself has no code that a browser would show to its page.
      if (!subscriber) return opened.close(...SIGNED_OUT);
      if (this.of(subscriber.who.sessionId).length >= MOST_CONNECTIONS) return opened.close(...TOO_MANY);
      this.connections.set(opened, { socket: opened, subscriber });
      opened.once('close', () => this.connections.delete(opened));
      return void this.sockets.emit('connection', opened, request);
    });
  }

  private of(sessionId: string): Connection[] {
    return [...this.connections.values()].filter(({ subscriber }) => subscriber.who.sessionId === sessionId);
  }

  private closeAll(sessionId: string, reason: string): void {
    const [code, sentence] = reason === 'seat-switched' ? SEAT_LEFT : SIGNED_OUT;
    for (const { socket } of this.of(sessionId)) socket.close(code, sentence);
  }

  /** A session may also end in another process, or by mere time. */
  private lookAgain(): void {
    for (const connection of this.connections.values())
      this.isStill(connection).catch((error: unknown) => this.config.report(error));
  }

  private async isStill({ socket, subscriber }: Connection): Promise<boolean> {
    if (await subscriber.isAlive()) return true;
    // One that ended was closed with its own word by now; otherwise the session sits elsewhere.
    if (socket.readyState === socket.OPEN) socket.close(...SEAT_LEFT);
    return false;
  }

  private prepare(connection: Connection, payload: SubscribePayload): SubscriptionArgs | readonly GraphQLError[] {
    const { schema, database, feed } = this.config;
    const { who } = connection.subscriber;
    try {
      const document = parse(payload.query, { maxTokens: MOST_TOKENS });
      const errors = validate(schema, document, [...specifiedRules, limitRule()], { maxErrors: 5 });
      if (errors.length > 0) return errors.map((error) => this.said(coded(error, 'GRAPHQL_VALIDATION_FAILED')));
      const contextValue: Context = {
        who,
        locale: who.locale,
        address: '',
        districts: [],
        live: { feed, read: (work) => operation(database, who, work, { readOnly: true }) },
      };
      checkRequirements(schema, { document, operation: subscriptionIn(document, payload), context: contextValue });
      return {
        schema,
        document,
        operationName: payload.operationName ?? null,
        variableValues: payload.variables ?? {},
        contextValue,
        connection,
      };
    } catch (error) {
      return [this.said(coded(error, 'GRAPHQL_PARSE_FAILED'))];
    }
  }

  private async subscribe(args: SubscriptionArgs): Promise<AsyncIterable<ExecutionResult> | ExecutionResult> {
    const source = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in source)) return { errors: (source.errors ?? []).map((error) => this.said(error)) };
    return new Deliveries<ExecutionResult>(source[Symbol.asyncIterator](), () => this.deliver(args));
  }

  private async deliver(args: SubscriptionArgs): Promise<ExecutionResult | null | 'END'> {
    const { contextValue, connection } = args;
    try {
      if (!(await this.isStill(connection))) return 'END';
      const { data, errors } = await contextValue.live!.read(async (tx) =>
        execute({ ...args, rootValue: true, contextValue: { ...contextValue, tx } }),
      );
      // The seat does not allow it any more.
      if (errors?.some(({ extensions }) => extensions['code'] === 'NOT_FOUND')) return 'END';
      return errors ? { errors: errors.map((error) => this.said(error)) } : { data: data ?? null };
    } catch (error) {
      // The next wake-up reads again; what could not be read now is not an answer.
      if (!this.closing) this.config.report(error);
      return null;
    }
  }

  private said(error: GraphQLError): GraphQLError {
    const { message, extensions } = safeError(error.toJSON() as never, error, this.config.report);
    return new GraphQLError(message, { extensions });
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function subscriptionIn(document: DocumentNode, { operationName }: SubscribePayload) {
  const definition = getOperationAST(document, operationName);
  if (definition?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw badInput('Only subscriptions are asked for over a WebSocket.');
  return definition;
}

/** An error of the parser or the rules has no code of its own. */
function coded(error: unknown, code: string): GraphQLError {
  if (!(error instanceof GraphQLError)) return new GraphQLError('internal', { originalError: error as Error });
  return error.extensions['code'] ? error : new GraphQLError(error.message, { extensions: { code } });
}
