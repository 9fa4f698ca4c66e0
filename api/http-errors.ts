import type { FastifyError, FastifyInstance } from 'fastify';
import { internal } from './kernel/graphql/errors.ts';

/** One sentence for each way in which a request may be no request; the framework's own texts name its parts. */
const SENTENCES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['BAD_REQUEST', 'The body is not valid JSON.'],
  413: ['PAYLOAD_TOO_LARGE', 'The request is too large.'],
  415: ['UNSUPPORTED_MEDIA_TYPE', 'The body must be application/json.'],
  429: ['TOO_MANY_REQUESTS', 'Too many requests; try again later.'],
};
const OTHER = ['BAD_REQUEST', 'This request is not understood.'] as const;

/** Whatever fails before GraphQL answers has the shape of a GraphQL answer, and tells nothing of how it is served. */
export function answerErrors(app: FastifyInstance, report: (error: unknown) => void): void {
  app.setErrorHandler((error: FastifyError, _, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) report(error);
    const { message, extensions } = internal();
    const [code, sentence] = status >= 500 ? [String(extensions['code']), message] : (SENTENCES[status] ?? OTHER);
    return reply.code(status).send({ errors: [{ message: sentence, extensions: { code } }] });
  });
}
