import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addressHeader, basePath } from './options.ts';

/** No body of sign-in is longer than a few fields. */
const bodyLimit = 16 * 1024;

/** Mounts a handler of sign-in in a Fastify server, bodies untouched. */
export function authRoutes(
  app: FastifyInstance,
  baseUrl: string,
  handler: (request: Request) => Promise<Response>,
): void {
  void app.register(async (scope) => {
    // The gate reads the bytes itself: an empty body of type JSON is no mistake here.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit }, (_request, body, done) => done(null, body));
    scope.route({
      method: ['GET', 'POST'],
      url: `${basePath}/*`,
      handler: async (request, reply) => {
        const response = await handler(asWebRequest(request, baseUrl));
        reply.status(response.status);
        for (const [name, value] of response.headers) {
          if (name !== 'set-cookie') reply.header(name, value);
        }
        const cookies = response.headers.getSetCookie();
        if (cookies.length > 0) reply.header('set-cookie', cookies);
        reply.header('cache-control', 'no-store');
        return reply.send(await response.text());
      },
    });
  });
}

function asWebRequest(request: FastifyRequest, baseUrl: string): Request {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'host', 'user-agent', 'content-type'] as const) {
    const value = request.headers[name];
    if (value) headers.set(name, value);
  }
  headers.set(addressHeader, request.ip);
  const body = request.method === 'POST' && typeof request.body === 'string' ? request.body : null;
  return new Request(new URL(request.url, baseUrl), { method: request.method, headers, body });
}
