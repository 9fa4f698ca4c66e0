import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

/** Kinds of notices, the mildest first. */
export enum NoticeType {
  REMINDER = 'REMINDER',
  SUPERVISION_ORDER = 'SUPERVISION_ORDER',
  INTERVIEW = 'INTERVIEW',
  CIRCULAR = 'CIRCULAR',
  REFERRAL = 'REFERRAL',
}

registerEnumType(NoticeType, {
  name: 'NoticeType',
  description: 'What a unit is served with, the mildest first.',
  valuesConfig: {
    REMINDER: { description: '提示单: the first formal notice.' },
    SUPERVISION_ORDER: { description: '督办单: a formal order with a due date.' },
    INTERVIEW: { description: '约谈: the unit is called to an interview.' },
    CIRCULAR: { description: '通报批评: the decision to name the unit in a circular.' },
    REFERRAL: { description: '问责线索: the clue goes to the discipline body; it is not served on the unit.' },
  },
});

export const TYPE_WORDS: Readonly<Record<NoticeType, Text>> = {
  REMINDER: text('提示单', 'Reminder notice'),
  SUPERVISION_ORDER: text('督办单', 'Supervision order'),
  INTERVIEW: text('约谈', 'Interview'),
  CIRCULAR: text('通报批评', 'Circular'),
  REFERRAL: text('问责线索', 'Accountability referral'),
};

/** What the document is called, at the end of its title. */
export const PAPER_WORDS: Readonly<Record<NoticeType, string>> = {
  REMINDER: '提示单',
  SUPERVISION_ORDER: '督办单',
  INTERVIEW: '约谈通知书',
  CIRCULAR: '通报批评决定',
  REFERRAL: '问责线索移送函',
};

/** The word before the year in a document number: 督办〔2026〕3号. */
export const NUMBER_WORDS: Readonly<Record<NoticeType, string>> = {
  REMINDER: '提示',
  SUPERVISION_ORDER: '督办',
  INTERVIEW: '约谈',
  CIRCULAR: '通报',
  REFERRAL: '移送',
};

export enum NoticeLevel {
  BLUE = 'BLUE',
  ORANGE = 'ORANGE',
  RED = 'RED',
}

registerEnumType(NoticeLevel, {
  name: 'NoticeLevel',
  description: 'How grave it is.',
  valuesConfig: {
    BLUE: { description: '蓝色: slow; a reminder.' },
    ORANGE: { description: '橙色: the date of the one before was missed, or the matter cannot wait.' },
    RED: { description: '红色: missed again, or of grave effect.' },
  },
});

export const LEVEL_WORDS: Readonly<Record<NoticeLevel, Text>> = {
  BLUE: text('蓝色', 'Blue'),
  ORANGE: text('橙色', 'Orange'),
  RED: text('红色', 'Red'),
};
