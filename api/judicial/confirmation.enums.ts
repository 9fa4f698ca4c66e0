import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

/** What comes with an application (法释〔2011〕5号 Art. 3). */
export enum ConfirmationMaterial {
  APPLICATION = 'APPLICATION',
  AGREEMENT = 'AGREEMENT',
  IDENTITY = 'IDENTITY',
  PROPERTY = 'PROPERTY',
  CONTACT = 'CONTACT',
  POWER_OF_ATTORNEY = 'POWER_OF_ATTORNEY',
}

registerEnumType(ConfirmationMaterial, {
  name: 'ConfirmationMaterial',
  description: 'A paper of the application for judicial confirmation (法释〔2011〕5号 Art. 3).',
  valuesConfig: {
    APPLICATION: { description: '司法确认申请书: the application that the parties signed together.' },
    AGREEMENT: { description: '调解协议: the mediation agreement.' },
    IDENTITY: { description: '身份证明、资格证明: who each party is.' },
    PROPERTY: { description: '财产权利证明: where the agreement is about property.' },
    CONTACT: { description: '送达地址、电话: where each party is reached.' },
    POWER_OF_ATTORNEY: { description: '授权委托书: where somebody applies for a party.' },
  },
});

export const MATERIAL_WORDS: Readonly<Record<ConfirmationMaterial, Text>> = {
  APPLICATION: text('司法确认申请书', 'application'),
  AGREEMENT: text('调解协议', 'mediation agreement'),
  IDENTITY: text('身份证明、资格证明', 'proof of identity'),
  PROPERTY: text('财产权利证明', 'proof of property'),
  CONTACT: text('送达地址、电话', 'addresses and telephones'),
  POWER_OF_ATTORNEY: text('授权委托书', 'power of attorney'),
};

/** Without these no application is complete; the other two only where the case asks for them. */
export const ALWAYS_NEEDED: readonly ConfirmationMaterial[] = [
  ConfirmationMaterial.APPLICATION,
  ConfirmationMaterial.AGREEMENT,
  ConfirmationMaterial.IDENTITY,
  ConfirmationMaterial.CONTACT,
];

/** Statutory grounds, which no district words anew: they are the court's, not a list of the register. */
export enum NonAcceptance {
  NOT_COMPETENT = 'NOT_COMPETENT',
  STATUS_MATTER = 'STATUS_MATTER',
  INCOMPLETE = 'INCOMPLETE',
}

registerEnumType(NonAcceptance, {
  name: 'ConfirmationNonAcceptance',
  description: 'Why a court does not take an application in (法释〔2011〕5号 Art. 4).',
  valuesConfig: {
    NOT_COMPETENT: { description: '不属受案范围或管辖: not a civil case, or another court’s.' },
    STATUS_MATTER: { description: '身份关系: it would confirm identity, adoption or marriage.' },
    INCOMPLETE: { description: '材料不全: what was missing was not handed in.' },
  },
});

export const NON_ACCEPTANCE_WORDS: Readonly<Record<NonAcceptance, Text>> = {
  NOT_COMPETENT: text('不属于受案范围或本院管辖', 'not within the court’s competence'),
  STATUS_MATTER: text('确认身份、收养或婚姻关系', 'it is about identity, adoption or marriage'),
  INCOMPLETE: text('材料不全且未补正', 'papers are missing'),
};

export enum NonConfirmation {
  UNLAWFUL = 'UNLAWFUL',
  PUBLIC_INTEREST = 'PUBLIC_INTEREST',
  THIRD_PARTY = 'THIRD_PARTY',
  PUBLIC_MORALS = 'PUBLIC_MORALS',
  UNCLEAR = 'UNCLEAR',
  STATUS_MATTER = 'STATUS_MATTER',
  OTHER = 'OTHER',
}

registerEnumType(NonConfirmation, {
  name: 'ConfirmationRefusal',
  description: 'Why a court does not confirm an agreement (法释〔2011〕5号 Art. 7).',
  valuesConfig: {
    UNLAWFUL: { description: '违反法律、行政法规强制性规定: against mandatory law.' },
    PUBLIC_INTEREST: { description: '侵害国家利益、社会公共利益: against state or public interest.' },
    THIRD_PARTY: { description: '侵害案外人合法权益: against somebody who is no party.' },
    PUBLIC_MORALS: { description: '损害社会公序良俗: against public morals.' },
    UNCLEAR: { description: '内容不明确: what was agreed cannot be told, so it cannot be confirmed.' },
    STATUS_MATTER: { description: '身份关系: it is about identity, adoption or marriage.' },
    OTHER: { description: '其他: another reason for which it cannot be confirmed.' },
  },
});

export const NON_CONFIRMATION_WORDS: Readonly<Record<NonConfirmation, Text>> = {
  UNLAWFUL: text('违反法律、行政法规强制性规定', 'against mandatory law'),
  PUBLIC_INTEREST: text('侵害国家利益、社会公共利益', 'against state or public interest'),
  THIRD_PARTY: text('侵害案外人合法权益', 'against somebody who is no party'),
  PUBLIC_MORALS: text('损害社会公序良俗', 'against public morals'),
  UNCLEAR: text('内容不明确，无法确认', 'what was agreed is unclear'),
  STATUS_MATTER: text('确认身份、收养或婚姻关系', 'it is about identity, adoption or marriage'),
  OTHER: text('其他不能确认的情形', 'another reason'),
};
