import './association-first.ts';
import './merchant.acts.ts';
import { Merchant, MerchantMeasure, MerchantName } from './merchant.entity.ts';
import { AppealMerchantFields, MerchantFields, MerchantMeasureFields } from './merchant.fields.ts';
import { MerchantResolver } from './merchant.resolver.ts';

export { Merchant } from './merchant.entity.ts';
export { merchantModel } from './merchant.fields.ts';
export { merchantEndClosure, merchantKind, merchantTakeClosure } from './merchant.acts.ts';
export { MerchantClosureInput } from './merchant.inputs.ts';
export { ClosureStands } from './merchant.problems.ts';
export { NAMING_APPEALS } from './naming.ts';

/** What the schema and the ORM need to know of merchants. */
export const merchantEntities = [Merchant, MerchantName, MerchantMeasure];
export const merchantResolvers = [MerchantResolver, MerchantFields, MerchantMeasureFields, AppealMerchantFields];
