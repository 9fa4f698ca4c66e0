import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

export enum ClueType {
  PREPAID_CARDS = 'PREPAID_CARDS',
  DAY_RENTALS = 'DAY_RENTALS',
  FOOD_AND_DRUGS = 'FOOD_AND_DRUGS',
  ENVIRONMENT = 'ENVIRONMENT',
  STATE_PROPERTY = 'STATE_PROPERTY',
  PUBLIC_SAFETY = 'PUBLIC_SAFETY',
  OTHER = 'OTHER',
}

registerEnumType(ClueType, {
  name: 'ClueType',
  description: 'What public interest a clue is about.',
  valuesConfig: {
    PREPAID_CARDS: { description: '预付卡: prepaid cards of businesses that closed or are about to.' },
    DAY_RENTALS: { description: '日租房: flats let by the day without registration or fire safety.' },
    FOOD_AND_DRUGS: { description: '食品药品安全: safety of food and drugs.' },
    ENVIRONMENT: { description: '生态环境和资源保护: environment and resources.' },
    STATE_PROPERTY: { description: '国有财产、国有土地: state property and land.' },
    PUBLIC_SAFETY: { description: '安全生产、公共安全: safety at work and of the public.' },
    OTHER: { description: '其他领域: another field.' },
  },
});

export const CLUE_WORDS: Readonly<Record<ClueType, Text>> = {
  PREPAID_CARDS: text('预付卡', 'Prepaid cards'),
  DAY_RENTALS: text('日租房', 'Day rentals'),
  FOOD_AND_DRUGS: text('食品药品安全', 'Food and drugs'),
  ENVIRONMENT: text('生态环境和资源保护', 'Environment'),
  STATE_PROPERTY: text('国有财产、国有土地', 'State property'),
  PUBLIC_SAFETY: text('安全生产、公共安全', 'Public safety'),
  OTHER: text('其他领域', 'Another field'),
};

/** Which procedure the procuratorate follows. */
export enum ClueTrack {
  ADMINISTRATIVE = 'ADMINISTRATIVE',
  CIVIL = 'CIVIL',
}

registerEnumType(ClueTrack, {
  name: 'ClueTrack',
  description: 'Which procedure the procuratorate follows.',
  valuesConfig: {
    ADMINISTRATIVE: {
      description: '行政公益诉讼: against an authority; a recommendation comes before a suit (行政诉讼法 Art. 25).',
    },
    CIVIL: {
      description:
        '民事公益诉讼: against who does the damage; thirty days of public notice come before a suit (检察公益诉讼解释 Art. 13).',
    },
  },
});

export const TRACK_WORDS: Readonly<Record<ClueTrack, Text>> = {
  ADMINISTRATIVE: text('行政公益诉讼', 'administrative'),
  CIVIL: text('民事公益诉讼', 'civil'),
};

export enum ClueStepKind {
  INQUIRY = 'INQUIRY',
  SITE_VISIT = 'SITE_VISIT',
  EXPERT = 'EXPERT',
  CONSULTATION = 'CONSULTATION',
  HEARING = 'HEARING',
}

registerEnumType(ClueStepKind, {
  name: 'ClueStepKind',
  description: 'A step of an investigation.',
  valuesConfig: {
    INQUIRY: { description: '调查取证: records are read, people are asked.' },
    SITE_VISIT: { description: '现场勘查: somebody looks at the place.' },
    EXPERT: { description: '咨询、鉴定: an expert is asked.' },
    CONSULTATION: { description: '磋商: the authority and the procuratorate talk about what it owes.' },
    HEARING: { description: '听证: a public hearing.' },
  },
});

export const STEP_WORDS: Readonly<Record<ClueStepKind, Text>> = {
  INQUIRY: text('调查取证', 'inquiry'),
  SITE_VISIT: text('现场勘查', 'visit on the spot'),
  EXPERT: text('咨询、鉴定', 'expert opinion'),
  CONSULTATION: text('磋商', 'consultation'),
  HEARING: text('听证', 'hearing'),
};
