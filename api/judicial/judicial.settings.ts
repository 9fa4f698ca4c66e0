import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';

/** 地名简称+法建〔年〕号: the words before the year are the court's own. */
export const judicialWords = defineSetting<string>({
  key: 'judicial.courtNumberWords',
  label: text('司法建议发文字号', 'Words of the court’s document number'),
  description: text(
    '司法建议书文号中年份之前的文字，由地名简称和“法建”组成，例如“南法建”。',
    'What stands before the year in the number of a judicial recommendation: the short name of the place and 法建.',
  ),
  ground: text('法释〔2023〕11号', '法释〔2023〕11号'),
  form: 'TEXT',
  fallback: '法建',
});

export const procuratorialWords = defineSetting<string>({
  key: 'judicial.procuratorateNumberWords',
  label: text('检察建议发文字号', 'Words of the procuratorate’s document number'),
  description: text(
    '检察建议书文号中年份之前的文字，例如“南检建”。',
    'What stands before the year in the number of a procuratorial recommendation.',
  ),
  form: 'TEXT',
  fallback: '检建',
});
