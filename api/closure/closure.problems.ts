import { Int } from 'type-graphql';
import { problem } from '../kernel/graphql/problem.ts';
import { text } from '../kernel/i18n/index.ts';

export const MerchantNotOnRegister = problem('MerchantNotOnRegister', {
  description: 'The merchant is not on the register, or was struck off.',
  message: text('该商户不在名录中，请先登记商户。', 'The merchant is not on the register; enter it first.'),
});

export const ClaimStands = problem('ClaimStands', {
  description: 'The same card of the same consumer stands on the register once.',
  message: text(
    '这位消费者的这张卡已经登记（第{row}行），不必重复登记。',
    'This card is on the register already (row {row}).',
  ),
  fields: { row: { type: () => Int, description: 'Number of the row.' } },
});

export const NoAppealsNamed = problem('ClosureWithoutAppeals', {
  description: 'A public-interest clue is screened out of appeals; none that is open to the others names the merchant.',
  message: text(
    '没有可引用的诉求点名此商户，公益诉讼线索须从诉求中筛查。',
    'No appeal that may be cited names the merchant; a clue is screened out of appeals.',
  ),
});

export const ClaimNotReady = problem('ClaimNotReady', {
  description: 'Only rows that were verified and have no exit go to a mediation; one of these is none.',
  message: text('所选登记中有的尚未核对或已有出口。', 'Some of the rows are not verified, or have their exit.'),
});
