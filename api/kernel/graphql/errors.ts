import { GraphQLError } from 'graphql';

type Code = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT' | 'TOO_MANY_REQUESTS' | 'INTERNAL';

const refuse = (code: Code, message: string): GraphQLError => new GraphQLError(message, { extensions: { code } });

export const unauthenticated = (): GraphQLError => refuse('UNAUTHENTICATED', 'Sign in first.');
export const forbidden = (): GraphQLError => refuse('FORBIDDEN', 'This is not open to your seat of work.');
/** Invisible and absent are the same answer. */
export const notFound = (): GraphQLError => refuse('NOT_FOUND', 'There is nothing here that you may see.');
export const badInput = (message: string): GraphQLError => refuse('BAD_USER_INPUT', message);
export const tooMany = (): GraphQLError => refuse('TOO_MANY_REQUESTS', 'Too many requests; try again later.');
export const internal = (): GraphQLError =>
  refuse('INTERNAL', 'Something went wrong on our side; nothing was changed.');
