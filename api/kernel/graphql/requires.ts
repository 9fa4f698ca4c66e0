import { Extensions } from 'type-graphql';

/**
 * Who may ask for a root field at all; what it shows is decided by row-level security, what it does by an act's policy.
 * A root field without a declaration is refused.
 */
export type Requirement = 'MEMBER' | 'LINK' | 'PUBLIC';

export function Requires(...requirements: readonly Requirement[]): MethodDecorator {
  return Extensions({ requires: requirements }) as MethodDecorator;
}
