import './closure.kind.ts';
import './closure.acts.ts';
import './claim.acts.ts';
import './clue.acts.ts';
import { Closure, ClosureClaim, ClosureHandOver } from './closure.entity.ts';
import {
  ClosureClaimFields,
  ClosureFields,
  ClosureHandOverFields,
  ClosureResolver,
  MerchantClosureFields,
} from './closure.fields.ts';

export { Closure } from './closure.entity.ts';
export { closureModel } from './closure.fields.ts';
export { closureKind } from './closure.kind.ts';

/** What the schema and the ORM need to know of closures. */
export const closureEntities = [Closure, ClosureClaim, ClosureHandOver];
export const closureResolvers = [
  ClosureResolver,
  ClosureFields,
  ClosureClaimFields,
  ClosureHandOverFields,
  MerchantClosureFields,
];
