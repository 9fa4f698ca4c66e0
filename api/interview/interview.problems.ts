import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const MerchantsUnknown = problem('MerchantsUnknown', {
  description: 'Merchants of the register are interviewed; one of these is not on it, or not of this interview.',
  message: text(
    '所选商户中有的不在名录中或不在本次约谈中。',
    'Some of the merchants are not on the register, or not of this interview.',
  ),
});
