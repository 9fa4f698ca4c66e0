/** A yearly rate in basis points, from the day on which it was published. */
export interface Rate {
  readonly since: string;
  readonly basisPoints: number;
}

/** 一年期贷款市场报价利率 (LPR), as the National Interbank Funding Center published its changes. */
const LPR: readonly Rate[] = [
  { since: '2019-08-20', basisPoints: 425 },
  { since: '2019-09-20', basisPoints: 420 },
  { since: '2019-11-20', basisPoints: 415 },
  { since: '2020-02-20', basisPoints: 405 },
  { since: '2020-04-20', basisPoints: 385 },
  { since: '2021-12-20', basisPoints: 380 },
  { since: '2022-01-20', basisPoints: 370 },
  { since: '2022-08-22', basisPoints: 365 },
  { since: '2023-06-20', basisPoints: 355 },
  { since: '2023-08-21', basisPoints: 345 },
  { since: '2024-07-22', basisPoints: 335 },
  { since: '2024-10-21', basisPoints: 310 },
  { since: '2025-05-20', basisPoints: 300 },
];

/** 一年期定期存款基准利率, as the People's Bank of China set it last. */
const DEPOSIT: readonly Rate[] = [{ since: '2015-10-24', basisPoints: 150 }];

export const lprOn = (date: string): Rate => rateOn(LPR, date);
export const depositRateOn = (date: string): Rate => rateOn(DEPOSIT, date);

/** The one in force on a day; the first that is known for days before it. */
function rateOn(rates: readonly Rate[], date: string): Rate {
  return rates.findLast(({ since }) => since <= date) ?? rates[0]!;
}
