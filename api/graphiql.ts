import type { FastifyInstance } from 'fastify';

/**
 * GraphiQL on the address that operations are posted to, where whoever works on Qiying tries them as the signed-in member.
 * The page is whole: it fetches nothing from elsewhere. It weighs nine megabytes and is read when it is first asked for.
 */
export function serveGraphiQL(app: FastifyInstance): void {
  app.get('/graphql', async (_, reply) => {
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    return reply
      .type('text/html; charset=utf-8')
      .send(renderGraphiQL({ title: 'Qiying', endpoint: '/graphql', subscriptionsProtocol: 'WS' }));
  });
}
