import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';
import { CardKind, Fault } from './refund.ts';

registerEnumType(CardKind, {
  name: 'CardKind',
  description: 'What kind of prepaid card.',
  valuesConfig: {
    STORED_VALUE: { description: '储值卡: money on it, taken off as it is used.' },
    COUNT: { description: '计次卡: so many times.' },
    UNLIMITED: { description: '计时卡: as often as one likes within a term.' },
  },
});

export const CARD_WORDS: Readonly<Record<CardKind, Text>> = {
  STORED_VALUE: text('储值卡', 'Stored value'),
  COUNT: text('计次卡', 'Times'),
  UNLIMITED: text('计时卡（不限次数）', 'Unlimited within a term'),
};

registerEnumType(Fault, {
  name: 'Fault',
  description: 'Through whom it came to the refund (法释〔2025〕4号 Arts. 16, 18, 19).',
  valuesConfig: {
    MERCHANT: { description: '经营者原因: through the merchant, such as a closed shop.' },
    NOBODY: { description: '非因双方原因: through neither side.' },
    CONSUMER: { description: '消费者原因: through the consumer.' },
  },
});

export const FAULT_WORDS: Readonly<Record<Fault, Text>> = {
  MERCHANT: text('经营者原因', 'Through the merchant'),
  NOBODY: text('非因双方原因', 'Through neither side'),
  CONSUMER: text('消费者原因', 'Through the consumer'),
};

export enum ClaimState {
  REGISTERED = 'REGISTERED',
  VERIFIED = 'VERIFIED',
  REFUND_OWED = 'REFUND_OWED',
  SETTLED = 'SETTLED',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(ClaimState, {
  name: 'ClaimState',
  description: 'Where a row of the register of consumers stands.',
  valuesConfig: {
    REGISTERED: { description: '待核对: as the consumer or a unit put it down.' },
    VERIFIED: { description: '已核对: compared with the proofs; waits for its exit.' },
    REFUND_OWED: { description: '待退款: a refund was promised by a day.' },
    SETTLED: { description: '已有出口: refunded, transferred, in mediation or in court.' },
    WITHDRAWN: { description: '已撤回: taken back, or put down twice.' },
  },
});

export const CLAIM_WORDS: Readonly<Record<ClaimState, Text>> = {
  REGISTERED: text('待核对', 'To be verified'),
  VERIFIED: text('已核对，待定出口', 'Verified, waits for its exit'),
  REFUND_OWED: text('待退款', 'Refund owed'),
  SETTLED: text('已有出口', 'Has its exit'),
  WITHDRAWN: text('已撤回', 'Taken back'),
};

export enum ClaimExit {
  REFUND = 'REFUND',
  TRANSFER = 'TRANSFER',
  MEDIATION = 'MEDIATION',
  SUIT = 'SUIT',
}

registerEnumType(ClaimExit, {
  name: 'ClaimExit',
  description: 'What becomes of a consumer’s card.',
  valuesConfig: {
    REFUND: { description: '退款: the merchant gives back what is left.' },
    TRANSFER: { description: '转接: a similar merchant takes the card on, with the consumer’s consent.' },
    MEDIATION: { description: '批量调解: it goes to a people’s mediation together with others.' },
    SUIT: { description: '诉讼: the consumer was told the way to the court, and takes it.' },
  },
});

export const EXIT_WORDS: Readonly<Record<ClaimExit, Text>> = {
  REFUND: text('退款', 'Refund'),
  TRANSFER: text('转接', 'Transfer'),
  MEDIATION: text('批量调解', 'Mediation'),
  SUIT: text('诉讼', 'Suit'),
};

export enum ClueReceiver {
  POLICE = 'POLICE',
  PROCURATORATE = 'PROCURATORATE',
}

registerEnumType(ClueReceiver, {
  name: 'ClueReceiver',
  description: 'To whom a clue was handed over.',
  valuesConfig: {
    POLICE: { description: '公安机关: a clue to a crime (法释〔2025〕4号 Art. 23).' },
    PROCURATORATE: { description: '检察机关: a public-interest clue.' },
  },
});

export const RECEIVER_WORDS: Readonly<Record<ClueReceiver, Text>> = {
  POLICE: text('公安机关', 'the police'),
  PROCURATORATE: text('检察机关', 'the procuratorate'),
};
