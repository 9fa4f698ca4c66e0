import { registerEnumType } from 'type-graphql';
import type { Text } from '../kernel/i18n/index.ts';
import { text } from '../kernel/i18n/index.ts';

export enum RecommendationType {
  JUDICIAL = 'JUDICIAL',
  PROCURATORIAL = 'PROCURATORIAL',
}

registerEnumType(RecommendationType, {
  name: 'RecommendationType',
  description: 'Who advises a unit; it follows from who issues it.',
  valuesConfig: {
    JUDICIAL: { description: '司法建议: of a court; a written reply within two months (法释〔2023〕11号).' },
    PROCURATORIAL: {
      description:
        '检察建议: of a procuratorate; a written reply within two months, fifteen days in an emergency (检察公益诉讼解释 Art. 21).',
    },
  },
});

export const RECOMMENDATION_WORDS: Readonly<Record<RecommendationType, Text>> = {
  JUDICIAL: text('司法建议', 'judicial recommendation'),
  PROCURATORIAL: text('检察建议', 'procuratorial recommendation'),
};

/** What a visit found. */
export const performedWords = (performed: boolean): Text =>
  performed ? text('已整改到位', 'done') : text('未整改到位', 'not done');

/** What the document is called, at the end of its title. */
export const RECOMMENDATION_PAPERS: Readonly<Record<RecommendationType, string>> = {
  JUDICIAL: '司法建议书',
  PROCURATORIAL: '检察建议书',
};
