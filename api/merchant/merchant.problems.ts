import { ID } from 'type-graphql';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const MerchantKnown = problem('MerchantKnown', {
  description: 'A name or credit code belongs to one merchant of the register; this one does already.',
  message: text('“{name}”已在商户名录中。', '“{name}” is on the register already.'),
  fields: {
    name: { type: () => String, description: 'The merchant that it belongs to.' },
    merchantId: { type: () => ID, description: 'Its file.' },
  },
});

export const ClosureStands = problem('ClosureStands', {
  description: 'A merchant has one closure at a time; one is open already.',
  message: text('该商户已有进行中的闭店快处：{number}。', 'A closure of this merchant is open already: {number}.'),
  fields: { number: { type: () => String, description: 'Number of the open one.' } },
});
