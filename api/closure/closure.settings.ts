import { text } from '../kernel/i18n/index.ts';
import { defineSetting } from '../unit/index.ts';
import { ratesIn } from './rates.ts';

const ARTICLE = text('法释〔2025〕4号第16条', '法释〔2025〕4号 Art. 16');
const TABLE = {
  accepts: (table: string): boolean => ratesIn(table) !== null,
  otherwise: text(
    '每行一个日期和一个年利率（%），例如“2025-05-20 3.00”，日期由早到晚。',
    'A day and a rate in per cent a line, such as “2025-05-20 3.00”, the earliest first.',
  ),
};

/**
 * Each line cites its source by its day: 全国银行间同业拆借中心受权公布贷款市场报价利率（LPR）公告 of that day, of those that
 * changed the one-year rate. Later ones are added by the district as they are announced.
 */
const LPR = [
  '2019-08-20 4.25',
  '2019-09-20 4.20',
  '2019-11-20 4.15',
  '2020-02-20 4.05',
  '2020-04-20 3.85',
  '2021-12-20 3.80',
  '2022-01-20 3.70',
  '2022-08-22 3.65',
  '2023-06-20 3.55',
  '2023-08-21 3.45',
  '2024-07-22 3.35',
  '2024-10-21 3.10',
  '2025-05-20 3.00',
];

export const loanPrimeRates = defineSetting({
  key: 'closure.loanPrimeRates',
  label: text('一年期贷款市场报价利率', 'One-year loan prime rate'),
  description: text(
    '因经营者原因退还预付款时的计息利率，一行一次调整：公布日期、年利率（%）。全国银行间同业拆借中心公布新的利率后，在末尾加一行；首行日期以前付款的，不计算利息。',
    'The rate of interest where a refund is through the merchant, a change a line: the day of its announcement, per cent a year. Add a line when a new rate is announced; for payments before the first day no interest is computed.',
  ),
  ground: ARTICLE,
  form: 'TEXT',
  reads: TABLE,
  fallback: LPR.join('\n'),
});

export const depositRates = defineSetting({
  key: 'closure.depositRates',
  label: text('一年定期存款基准利率', 'One-year benchmark deposit rate'),
  description: text(
    '因消费者原因退还预付款时的计息利率，一行一次调整：起始日期、年利率（%）。首行日期以前付款的，不计算利息。',
    'The rate of interest where a refund is through the consumer, a change a line: its first day, per cent a year. For payments before the first day no interest is computed.',
  ),
  ground: ARTICLE,
  form: 'TEXT',
  reads: TABLE,
  // 中国人民银行决定自2015年10月24日起下调金融机构人民币存款基准利率; it was not changed since.
  fallback: '2015-10-24 1.50',
});
