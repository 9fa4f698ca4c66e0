import { Fen } from '../kernel/graphql/fen.ts';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';
import { RulePart } from './compensation.enums.ts';

export const FundNotFound = problem('CompensationFundNotFound', {
  description: 'There is no such fund for the reader, or it has no rule in force.',
  message: text('没有找到可用的先行赔付基金。', 'There is no such fund for your unit, or it has no rule in force.'),
});

export const SourceNotFound = problem('CompensationSourceNotFound', {
  description: 'A claim comes from an appeal or a mediation that the unit sees; this one does not exist for it.',
  message: text('没有找到来源诉求或调解。', 'The appeal or mediation that it comes from was not found.'),
});

export const AlreadyCompensated = problem('AlreadyCompensated', {
  description: 'For this consumer, this merchant and this loss there is a claim already: nobody is compensated twice.',
  message: text(
    '该消费者就同一经营者、同一笔损失已提出先行赔付，不得重复赔付。',
    'There is a claim for this consumer, merchant and loss already; nobody is compensated twice.',
  ),
});

export const AlreadyReceived = problem('AlreadyReceived', {
  description: 'The consumer got more back already than the claim says.',
  message: text(
    '登记的履行记录显示消费者已收回更多款项，请更正“已收回金额”。',
    'By the record of performance the consumer has got more back already; correct what was received.',
  ),
  fields: { received: { type: () => Fen, description: 'What was paid by the record.' } },
});

export const BeyondRule = problem('BeyondCompensationRule', {
  description: 'The claim goes beyond the rule of the fund that is in force.',
  message: text('超出{part}，不能赔付。', 'The claim goes beyond {part}.'),
  fields: {
    rule: { type: () => RulePart, description: 'Which part of the rule.' },
    cap: { type: () => Fen, nullable: true, description: 'The cap; null where it is about the subject.' },
    used: { type: () => Fen, nullable: true, description: 'What counts towards the cap already.' },
  },
});

export const FundExhausted = problem('CompensationFundExhausted', {
  description: 'The fund, or the merchant’s deposit in it, has not got this much.',
  message: text('可用余额不足，不能办理。', 'There is not enough money left for this.'),
  fields: { available: { type: () => Fen, description: 'What is available.' } },
});
