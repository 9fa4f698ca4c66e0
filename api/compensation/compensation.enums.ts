import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

/** What an account of a fund holds. */
export enum AccountKind {
  CASH = 'CASH',
  RECEIVABLE = 'RECEIVABLE',
  LOSS = 'LOSS',
  CONTRIBUTION = 'CONTRIBUTION',
  DEPOSIT = 'DEPOSIT',
}

registerEnumType(AccountKind, {
  name: 'CompensationAccountKind',
  description: 'What an account of a fund holds.',
  valuesConfig: {
    CASH: { description: '资金: money that is there.' },
    RECEIVABLE: { description: '应收追偿: what a merchant owes since the consumer’s claim was assigned.' },
    LOSS: { description: '核销损失: what could not be recovered.' },
    CONTRIBUTION: { description: '拨入资金: what was paid in for good.' },
    DEPOSIT: { description: '经营者预存: what a merchant paid in for its own customers.' },
  },
});

export const ACCOUNT_WORDS: Readonly<Record<AccountKind, Text>> = {
  CASH: text('资金', 'Money'),
  RECEIVABLE: text('应收追偿', 'To be recovered'),
  LOSS: text('核销损失', 'Written off'),
  CONTRIBUTION: text('拨入资金', 'Contributions'),
  DEPOSIT: text('经营者预存', 'Merchants’ deposits'),
};

export enum TransactionKind {
  CONTRIBUTION = 'CONTRIBUTION',
  DEPOSIT = 'DEPOSIT',
  DEPOSIT_RETURN = 'DEPOSIT_RETURN',
  PAYMENT = 'PAYMENT',
  RECOVERY = 'RECOVERY',
  WRITE_OFF = 'WRITE_OFF',
}

registerEnumType(TransactionKind, {
  name: 'CompensationTransactionKind',
  description: 'What a transaction of a fund is.',
  valuesConfig: {
    CONTRIBUTION: { description: '拨入: money was paid in for good.' },
    DEPOSIT: { description: '经营者预存: a merchant paid in for its own customers.' },
    DEPOSIT_RETURN: { description: '退还预存: a merchant got its deposit back.' },
    PAYMENT: { description: '先行赔付: a consumer was paid.' },
    RECOVERY: { description: '追偿回款: a merchant paid back.' },
    WRITE_OFF: { description: '核销: what cannot be recovered was given up.' },
  },
});

export const TRANSACTION_WORDS: Readonly<Record<TransactionKind, Text>> = {
  CONTRIBUTION: text('资金拨入', 'Contribution'),
  DEPOSIT: text('经营者预存', 'Merchant’s deposit'),
  DEPOSIT_RETURN: text('退还预存', 'Deposit returned'),
  PAYMENT: text('先行赔付', 'Payment'),
  RECOVERY: text('追偿回款', 'Recovery'),
  WRITE_OFF: text('核销', 'Write-off'),
};

/** Which part of a fund's rule a claim goes beyond. */
export enum RulePart {
  CLAIM = 'CLAIM',
  MERCHANT = 'MERCHANT',
  YEAR = 'YEAR',
  CATEGORY = 'CATEGORY',
}

registerEnumType(RulePart, {
  name: 'CompensationRulePart',
  description: 'Which part of a fund’s rule a claim goes beyond.',
  valuesConfig: {
    CLAIM: { description: '单笔上限: what one claim may be.' },
    MERCHANT: { description: '单个经营者年度上限: what is paid for one merchant in a calendar year.' },
    YEAR: { description: '年度上限: what the fund pays in a calendar year.' },
    CATEGORY: { description: '适用范围: the subject is none that the fund is for.' },
  },
});

export const RULE_WORDS: Readonly<Record<RulePart, Text>> = {
  CLAIM: text('单笔上限', 'the cap of one claim'),
  MERCHANT: text('单个经营者年度上限', 'the yearly cap of one merchant'),
  YEAR: text('基金年度上限', 'the yearly cap of the fund'),
  CATEGORY: text('基金适用范围', 'the subjects that the fund is for'),
};

export enum InstalmentState {
  DUE = 'DUE',
  PARTLY = 'PARTLY',
  PAID = 'PAID',
}

registerEnumType(InstalmentState, {
  name: 'CompensationInstalmentState',
  description: 'How far a merchant has paid an instalment back.',
  valuesConfig: {
    DUE: { description: '待回款: nothing was paid.' },
    PARTLY: { description: '部分回款: a part was paid.' },
    PAID: { description: '已回款: all of it was paid.' },
  },
});

export const INSTALMENT_WORDS: Readonly<Record<InstalmentState, Text>> = {
  DUE: text('待回款', 'Due'),
  PARTLY: text('部分回款', 'Paid in part'),
  PAID: text('已回款', 'Paid'),
};

/** How far an instalment is paid follows from its amounts. */
export function stateOf({ amount, paid }: { readonly amount: number; readonly paid: number }): InstalmentState {
  if (paid >= amount) return InstalmentState.PAID;
  return paid > 0 ? InstalmentState.PARTLY : InstalmentState.DUE;
}
