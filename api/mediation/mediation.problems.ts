import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const ConsentMissing = problem('ConsentMissing', {
  description: 'Deputies and experts are invited only when every party has agreed to it on the record.',
  message: text(
    '依据{article}，邀请{who}参加调解须经各方当事人同意；尚缺：{missing}',
    'Under {article}, {who} is invited only when every party agrees; missing: {missing}',
  ),
  fields: {
    parties: { type: () => [String], description: 'The parties whose consent is missing, by their masked names.' },
  },
});

export const OriginNotFound = problem('OriginNotFound', {
  description:
    'The matter that the mediation comes from, or an appeal that a party stands for, does not exist for the reader.',
  message: text(
    '没有找到来源事项或所代表的诉求。',
    'The matter it comes from, or an appeal that is named, was not found.',
  ),
});

export const MediatorUnknown = problem('MediatorUnknown', {
  description: 'The member is not an active mediator or legal expert of the body.',
  message: text('所选人员不是本调解组织的调解员。', 'This member is no mediator of the body.'),
});

export const MediationUnderWay = problem('MediationUnderWay', {
  description: 'The appellant has applied already, and that mediation is not over.',
  message: text(
    '您已申请人民调解（{number}），尚未结束；结束后可以再次申请。',
    'You have applied for mediation already ({number}); when it is over, you may apply again.',
  ),
  fields: {
    number: { type: () => String, description: 'Number of the mediation that is under way.' },
  },
});
