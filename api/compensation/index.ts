import './fund.kind.ts';
import './claim.kind.ts';
import './fund.acts.ts';
import './claim.acts.ts';
import './recovery.acts.ts';
import { CompensationClaim, CompensationConsumer, CompensationInstalment } from './claim.entity.ts';
import {
  CompensationAccountFields,
  CompensationClaimFields,
  CompensationFundFields,
  CompensationInstalmentFields,
  CompensationPostingFields,
  CompensationRuleFields,
  CompensationSourceFields,
  CompensationTransactionFields,
} from './compensation.fields.ts';
import { CompensationResolver } from './compensation.resolver.ts';
import {
  CompensationAccount,
  CompensationFund,
  CompensationPosting,
  CompensationRule,
  CompensationTransaction,
} from './fund.entity.ts';

export { CompensationClaim } from './claim.entity.ts';
export { CompensationFund } from './fund.entity.ts';

/** What the schema and the ORM need to know of advance compensation. */
export const compensationEntities = [
  CompensationFund,
  CompensationRule,
  CompensationAccount,
  CompensationTransaction,
  CompensationPosting,
  CompensationClaim,
  CompensationConsumer,
  CompensationInstalment,
];
export const compensationResolvers = [
  CompensationResolver,
  CompensationSourceFields,
  CompensationFundFields,
  CompensationRuleFields,
  CompensationAccountFields,
  CompensationPostingFields,
  CompensationTransactionFields,
  CompensationClaimFields,
  CompensationInstalmentFields,
];
