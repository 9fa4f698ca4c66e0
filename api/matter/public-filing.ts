import type { Transaction } from '../kernel/database/index.ts';
import { isUuid } from '../kernel/database/index.ts';
import type { Context } from '../kernel/graphql/context.ts';
import { badInput, forbidden } from '../kernel/graphql/errors.ts';
import { InvalidInput } from '../kernel/graphql/problem.ts';
import { issuesOf, tidy } from '../kernel/graphql/validate.ts';
import type { ActAnswer } from './pipeline.ts';

interface Filing {
  /** Code of the district. */
  readonly district: string;
  readonly input: object;
  readonly key: string | null;
  /** Name of the type that holds the receipt. */
  readonly success: string;
}

/**
 * Files what somebody without an account has written: `file` performs the act as the command centre of the district.
 * Throws FORBIDDEN where nothing is served to residents, and BAD_USER_INPUT for a key that is not random.
 */
export async function filePublicly(
  { forPublic, locale }: Context,
  { district, input, key, success }: Filing,
  file: (tx: Transaction) => Promise<ActAnswer>,
): Promise<object> {
  if (!forPublic) throw forbidden();
  // Whoever could guess a key would get the code or the link of the receipt: only a random one is taken.
  if (key && !isUuid(key)) throw badInput('The idempotency key of a public filing is a UUID.');
  tidy(input);
  const issues = issuesOf(input, locale);
  if (issues.length > 0) return InvalidInput({ issues }).said(locale);
  const answer = await forPublic(district, file);
  return answer.done ? { __typename: success, receipt: answer.yielded } : answer.problem;
}
