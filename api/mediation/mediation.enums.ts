import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

export enum PartyRole {
  APPLICANT = 'APPLICANT',
  RESPONDENT = 'RESPONDENT',
}

registerEnumType(PartyRole, {
  name: 'MediationPartyRole',
  description: 'On which side of the dispute a party stands.',
  valuesConfig: {
    APPLICANT: { description: '申请人: asks for something.' },
    RESPONDENT: { description: '被申请人: is asked for it.' },
  },
});

export enum PartyKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
}

registerEnumType(PartyKind, {
  name: 'MediationPartyKind',
  description: 'Whether a party is a person or an organisation.',
  valuesConfig: {
    PERSON: { description: '自然人: a natural person.' },
    ORGANISATION: { description: '单位: a company or another organisation.' },
  },
});

export enum PartyConsent {
  PENDING = 'PENDING',
  CONSENTED = 'CONSENTED',
  REFUSED = 'REFUSED',
}

registerEnumType(PartyConsent, {
  name: 'MediationConsent',
  description: 'Whether a party wants the mediation (人民调解法 Art. 3).',
  valuesConfig: {
    PENDING: { description: '待征求: not asked yet.' },
    CONSENTED: { description: '同意: consents to it.' },
    REFUSED: { description: '拒绝: clearly refuses; there is no mediation then.' },
  },
});

export const CONSENT_WORDS: Readonly<Record<PartyConsent, Text>> = {
  PENDING: text('待征求意见', 'Not asked yet'),
  CONSENTED: text('同意调解', 'Consents'),
  REFUSED: text('明确拒绝', 'Refuses'),
};

export enum PartyManner {
  ON_SITE = 'ON_SITE',
  BY_PHONE = 'BY_PHONE',
  BY_LINK = 'BY_LINK',
}

registerEnumType(PartyManner, {
  name: 'MediationPartyManner',
  description: 'How a party said or did what the mediation body records for it.',
  valuesConfig: {
    ON_SITE: { description: '现场: in person.' },
    BY_PHONE: { description: '电话: by telephone.' },
    BY_LINK: { description: '链接: through a link that was sent.' },
  },
});

export const MANNER_WORDS: Readonly<Record<PartyManner, Text>> = {
  ON_SITE: text('现场', 'on site'),
  BY_PHONE: text('电话', 'by phone'),
  BY_LINK: text('链接', 'by link'),
};

export enum MediatorState {
  INVITED = 'INVITED',
  ACTIVE = 'ACTIVE',
  DECLINED = 'DECLINED',
  CHALLENGED = 'CHALLENGED',
  REPLACED = 'REPLACED',
}

registerEnumType(MediatorState, {
  name: 'MediatorState',
  description: 'Whether a mediator mediates.',
  valuesConfig: {
    INVITED: { description: '待接受邀请: the unit has not answered yet.' },
    ACTIVE: { description: '主持调解: mediates.' },
    DECLINED: { description: '已谢绝: the unit declined.' },
    CHALLENGED: { description: '被要求更换: a party refuses this mediator (人民调解法 Art. 23).' },
    REPLACED: { description: '已更换: another one came instead.' },
  },
});

export const MEDIATOR_WORDS: Readonly<Record<MediatorState, Text>> = {
  INVITED: text('待接受邀请', 'Invited'),
  ACTIVE: text('主持调解', 'Mediates'),
  DECLINED: text('已谢绝', 'Declined'),
  CHALLENGED: text('当事人要求更换', 'Challenged'),
  REPLACED: text('已更换', 'Replaced'),
};

export enum MediatorChoice {
  DESIGNATED = 'DESIGNATED',
  CHOSEN = 'CHOSEN',
}

registerEnumType(MediatorChoice, {
  name: 'MediatorChoice',
  description: 'Who chose a mediator (人民调解法 Art. 19).',
  valuesConfig: {
    DESIGNATED: { description: '指定: designated by the mediation body.' },
    CHOSEN: { description: '当事人选择: chosen by the parties.' },
  },
});

export enum SessionState {
  SCHEDULED = 'SCHEDULED',
  HELD = 'HELD',
  CANCELLED = 'CANCELLED',
}

registerEnumType(SessionState, {
  name: 'MediationSessionState',
  description: 'How far a session is.',
  valuesConfig: {
    SCHEDULED: { description: '已安排: time and place were announced.' },
    HELD: { description: '已召开: it was held and recorded.' },
    CANCELLED: { description: '已取消: it does not take place.' },
  },
});

export const SESSION_WORDS: Readonly<Record<SessionState, Text>> = {
  SCHEDULED: text('已安排', 'Scheduled'),
  HELD: text('已召开', 'Held'),
  CANCELLED: text('已取消', 'Cancelled'),
};

export enum AgreementForm {
  WRITTEN = 'WRITTEN',
  ORAL = 'ORAL',
}

registerEnumType(AgreementForm, {
  name: 'MediationAgreementForm',
  description: 'Form of an agreement (人民调解法 Arts. 28-30).',
  valuesConfig: {
    WRITTEN: { description: '书面: in force when all have signed and the body has sealed it.' },
    ORAL: { description: '口头: in force at once; what was agreed is on the record.' },
  },
});

export enum AgreementState {
  SIGNING = 'SIGNING',
  IN_FORCE = 'IN_FORCE',
  WITHDRAWN = 'WITHDRAWN',
}

registerEnumType(AgreementState, {
  name: 'MediationAgreementState',
  description: 'Whether an agreement binds.',
  valuesConfig: {
    SIGNING: { description: '待签署: signatures or the seal are missing.' },
    IN_FORCE: { description: '已生效: it binds the parties.' },
    WITHDRAWN: { description: '已撤回: it was not signed; the mediation goes on.' },
  },
});

export enum Signer {
  PARTY = 'PARTY',
  MEDIATOR = 'MEDIATOR',
  BODY = 'BODY',
}

registerEnumType(Signer, {
  name: 'MediationSigner',
  description: 'Whose mark an agreement needs (人民调解法 Art. 29).',
  valuesConfig: {
    PARTY: { description: '当事人: signs, seals or gives a fingerprint.' },
    MEDIATOR: { description: '调解员: signs.' },
    BODY: { description: '调解组织: its seal.' },
  },
});

export enum SignatureMark {
  SIGNATURE = 'SIGNATURE',
  SEAL = 'SEAL',
  FINGERPRINT = 'FINGERPRINT',
}

registerEnumType(SignatureMark, {
  name: 'MediationSignatureMark',
  description: 'With what an agreement was signed.',
  valuesConfig: {
    SIGNATURE: { description: '签名: by hand.' },
    SEAL: { description: '盖章: with a seal.' },
    FINGERPRINT: { description: '按指印: with a fingerprint.' },
  },
});

export enum InstalmentState {
  DUE = 'DUE',
  PARTLY = 'PARTLY',
  PERFORMED = 'PERFORMED',
  NOT_PERFORMED = 'NOT_PERFORMED',
}

registerEnumType(InstalmentState, {
  name: 'MediationInstalmentState',
  description: 'How far an instalment is performed.',
  valuesConfig: {
    DUE: { description: '待履行: not performed yet.' },
    PARTLY: { description: '部分履行: performed in part.' },
    PERFORMED: { description: '已履行: performed in full.' },
    NOT_PERFORMED: { description: '未履行: was due and was not performed.' },
  },
});

export const INSTALMENT_WORDS: Readonly<Record<InstalmentState, Text>> = {
  DUE: text('待履行', 'Due'),
  PARTLY: text('部分履行', 'Performed in part'),
  PERFORMED: text('已履行', 'Performed'),
  NOT_PERFORMED: text('未履行', 'Not performed'),
};

export enum Performance {
  PERFORMED = 'PERFORMED',
  PARTLY = 'PARTLY',
  NOT_PERFORMED = 'NOT_PERFORMED',
}

registerEnumType(Performance, {
  name: 'MediationPerformance',
  description: 'What became of an instalment.',
  valuesConfig: {
    PERFORMED: { description: '已履行: performed in full.' },
    PARTLY: { description: '部分履行: a part of the amount was paid.' },
    NOT_PERFORMED: { description: '未履行: it was due and was not performed.' },
  },
});

export enum Confirmation {
  APPLIED_FOR = 'APPLIED_FOR',
  NOT_WANTED = 'NOT_WANTED',
}

registerEnumType(Confirmation, {
  name: 'JudicialConfirmationChoice',
  description: 'What the parties did about judicial confirmation (民事诉讼法 Art. 205).',
  valuesConfig: {
    APPLIED_FOR: { description: '已共同申请: they applied to the court together.' },
    NOT_WANTED: { description: '不申请: they do not want it.' },
  },
});

export const CONFIRMATION_WORDS: Readonly<Record<Confirmation, Text>> = {
  APPLIED_FOR: text('双方已共同申请', 'applied for together'),
  NOT_WANTED: text('当事人不申请', 'not wanted'),
};

export enum Route {
  ARBITRATION = 'ARBITRATION',
  ADMINISTRATIVE = 'ADMINISTRATIVE',
  COURT = 'COURT',
  ENFORCEMENT = 'ENFORCEMENT',
}

registerEnumType(Route, {
  name: 'DisputeRoute',
  description: 'Another way to settle the dispute, told to the parties (人民调解法 Art. 26).',
  valuesConfig: {
    ARBITRATION: { description: '仲裁: arbitration.' },
    ADMINISTRATIVE: { description: '行政: the competent administrative department.' },
    COURT: { description: '司法: a suit in court.' },
    ENFORCEMENT: { description: '强制执行: enforcement of an agreement that the court confirmed.' },
  },
});

export const ROUTE_WORDS: Readonly<Record<Route, Text>> = {
  ARBITRATION: text('仲裁', 'arbitration'),
  ADMINISTRATIVE: text('行政途径', 'the administrative route'),
  COURT: text('诉讼', 'a suit in court'),
  ENFORCEMENT: text('申请强制执行', 'enforcement'),
};

export enum EndedBy {
  PARTY = 'PARTY',
  MEDIATOR = 'MEDIATOR',
}

registerEnumType(EndedBy, {
  name: 'MediationEndedBy',
  description: 'Who ended a mediation.',
  valuesConfig: {
    PARTY: { description: '当事人: a party ended it (人民调解法 Art. 23).' },
    MEDIATOR: { description: '调解员: it could not succeed (人民调解法 Art. 26).' },
  },
});
