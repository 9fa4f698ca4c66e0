import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../kernel/calendar/index.ts';
import { depositRates, loanPrimeRates } from './closure.settings.ts';
import { rateOn, ratesIn } from './rates.ts';
import type { Card, Circumstances } from './refund.ts';
import { CardKind, Fault, refundOf } from './refund.ts';

const rates = { loan: ratesIn(loanPrimeRates.fallback)!, deposit: ratesIn(depositRates.fallback)! };
const closed: Circumstances = {
  rates,
  fault: Fault.MERCHANT,
  endedOn: '2025-11-01',
  askedOn: '2025-11-05',
  interestFrom: '2025-11-01',
  interestUntil: '2025-12-01',
};
const STORED = { kind: CardKind.STORED_VALUE, paidOn: '2025-06-01' } as const;
const articlesOf = (card: Card, at: Circumstances): (string | undefined)[] =>
  refundOf(card, at).steps.map(({ article }) => /第(\d+)条/.exec(article)?.[1]);

describe('a refund that was computed by hand', () => {
  // 3,000 paid, 1,000 on top, 1,500 used: 1500 · 3000/4000 = 1,125.00; left 1,875.00; 1,875 · 3 % · 30/365 = 4.62.
  test('counts a bonus pro rata where it is through the merchant (Arts. 15, 16, 18)', () => {
    const card = { ...STORED, paid: 300_000, bonus: 100_000, used: 150_000 };
    expect(refundOf(card, closed)).toMatchObject({ principal: 187_500, interest: 462, total: 187_962 });
    expect(articlesOf(card, closed)).toEqual(['15', '18', '15', '16', '15']);
  });

  // The same through the consumer: 1,500 at list; left 1,500.00; 1,500 · 1.5 % · 30/365 = 1.84.
  test('counts the list price where it is through the consumer (Arts. 16, 19)', () => {
    const card = { ...STORED, paid: 300_000, bonus: 100_000, used: 150_000 };
    const at = { ...closed, fault: Fault.CONSUMER };
    expect(refundOf(card, at)).toMatchObject({ principal: 150_000, interest: 184, total: 150_184 });
    expect(articlesOf(card, at)).toEqual(['15', '19', '15', '16', '15']);
  });

  // 800 paid, 1,100 used at list: nothing is given back, and 300 are not asked for.
  test('asks a consumer for nothing beyond what was prepaid (Art. 20)', () => {
    const card = { ...STORED, paid: 80_000, used: 70_000, listPrice: 110_000 };
    const at = { ...closed, fault: Fault.CONSUMER };
    expect(refundOf(card, at)).toMatchObject({ principal: 0, interest: 0, total: 0 });
    expect(articlesOf(card, at)).toContain('20');
  });

  // 50 lessons for 7,900, 24 used: 7,900 · 24/50 = 3,792.00; left 4,108.00; 4,108 · 3 % · 30/365 = 10.12.
  test('counts a card of times by the average price paid (Art. 18)', () => {
    const card: Card = { kind: CardKind.COUNT, paid: 790_000, paidOn: '2025-06-01', times: 50, timesUsed: 24 };
    expect(refundOf(card, closed)).toMatchObject({ principal: 410_800, interest: 1_012 });
    // Through the consumer, at 200 a lesson: 4,800.00; left 3,100.00.
    const atList = { ...card, listPrice: 20_000 };
    expect(refundOf(atList, { ...closed, fault: Fault.CONSUMER }).principal).toBe(310_000);
  });

  test('counts the price of the card where the merchant cannot show its list price (Art. 25)', () => {
    const card: Card = { kind: CardKind.COUNT, paid: 790_000, paidOn: '2025-06-01', times: 50, timesUsed: 24 };
    const at = { ...closed, fault: Fault.CONSUMER };
    expect(refundOf(card, at).principal).toBe(410_800);
    expect(articlesOf(card, at)).toContain('25');
  });

  // A year from 1 March 2025 for 3,650: 365 days, 245 passed on 1 November; 120 · 10.00 = 1,200.00 are left.
  test('counts an unlimited card by the days that are left (Art. 22)', () => {
    const card: Card = {
      kind: CardKind.UNLIMITED,
      paid: 365_000,
      paidOn: '2025-03-01',
      startsOn: '2025-03-01',
      endsOn: '2026-02-28',
    };
    expect(refundOf(card, closed)).toMatchObject({ principal: 120_000 });
    expect(articlesOf(card, closed)).toContain('22');
  });

  test('gives the whole principal back within seven days, and not on the eighth (Art. 14)', () => {
    const card = { ...STORED, paid: 100_001, paidOn: '2025-10-29', hadSameBefore: false };
    expect(articlesOf(card, closed)).toContain('14');
    expect(refundOf(card, closed)).toMatchObject({ principal: 100_001, interest: 0 });
    expect(articlesOf(card, { ...closed, askedOn: '2025-11-06' })).not.toContain('14');
    expect(articlesOf({ ...card, hadSameBefore: true }, closed)).not.toContain('14');
  });
});

describe('a rate', () => {
  test('holds from the day of its announcement on (Art. 16: when the contract was made)', () => {
    const onDay = (date: string) => rateOn(rates.loan, date)?.basisPoints;
    expect(['2019-08-19', '2019-08-20', '2019-09-19', '2019-09-20'].map(onDay)).toEqual([undefined, 425, 425, 420]);
    expect(['2024-10-20', '2024-10-21', '2025-05-20'].map(onDay)).toEqual([335, 310, 300]);
  });

  test('is not guessed before the first that is known: no interest, and the step says so', () => {
    const card = { ...STORED, paidOn: '2019-08-19', paid: 100_000, used: 0 };
    const { principal, interest, steps } = refundOf(card, closed);
    expect({ principal, interest }).toEqual({ principal: 100_000, interest: 0 });
    expect(steps.find(({ article }) => article.includes('16'))).toMatchObject({
      words: { 'zh-CN': expect.stringContaining('利息未计算') },
      values: { paidOn: '2019-08-19', first: '2019-08-20' },
    });
    expect(refundOf({ ...card, paidOn: '2019-08-20' }, closed).interest).toBeGreaterThan(0);
  });

  test('stands in a table of its own order, a line each', () => {
    expect(ratesIn('2025-05-20 3.00\n\n2026-01-20 2.9')).toEqual([
      { since: '2025-05-20', basisPoints: 300 },
      { since: '2026-01-20', basisPoints: 290 },
    ]);
    for (const wrong of ['', '3.00', '2025-02-30 3.00', '2025-05-20 3,00', '2025-05-20 3.00\n2025-05-20 2.90'])
      expect(ratesIn(wrong), wrong).toBeNull();
  });
});

const amount = fc.integer({ min: 0, max: 100_000_000 });
const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((days) => daysAfter('2025-01-01', days));
const card: fc.Arbitrary<Card> = fc.record({
  kind: fc.constantFrom(...Object.values(CardKind)),
  paid: amount,
  bonus: amount,
  used: amount,
  listPrice: fc.option(amount),
  times: fc.integer({ min: 1, max: 500 }),
  timesUsed: fc.nat(500),
  paidOn: day(0, 300),
  startsOn: day(0, 300),
  endsOn: day(0, 700),
  hadSameBefore: fc.boolean(),
});
const circumstances: fc.Arbitrary<Circumstances> = fc.record({
  fault: fc.constantFrom(...Object.values(Fault)),
  endedOn: day(0, 700),
  askedOn: day(0, 700),
  interestFrom: day(0, 700),
  interestUntil: day(0, 900),
  rates: fc.constant(rates),
});

describe('any refund', () => {
  test('is never negative, never more than principal and interest, and its steps add up', () => {
    fc.assert(
      fc.property(card, circumstances, (one, at) => {
        const { principal, interest, total, steps } = refundOf(one, at);
        expect([principal, interest, total].every((fen) => Number.isSafeInteger(fen) && fen >= 0)).toBe(true);
        expect(principal).toBeLessThanOrEqual(one.paid);
        expect(total).toBe(principal + interest);
        expect(steps.at(-1)!.amount).toBe(total);
        if (at.fault === Fault.NOBODY) expect(total).toBeLessThanOrEqual(one.paid);
      }),
    );
  });

  test('is never more where more was used', () => {
    fc.assert(
      fc.property(card, circumstances, amount, fc.nat(500), fc.nat(300), (one, at, used, times, days) => {
        const more = {
          ...one,
          used: one.used! + used,
          listPrice: one.kind === CardKind.COUNT ? one.listPrice : (one.listPrice ?? 0) + used,
          timesUsed: one.timesUsed! + times,
        };
        const later = { ...at, endedOn: daysAfter(at.endedOn, days) };
        expect(refundOf(more, later).principal).toBeLessThanOrEqual(refundOf(one, at).principal);
      }),
    );
  });

  test('is never less through the merchant than through the consumer where the card gave a bonus', () => {
    fc.assert(
      fc.property(card, circumstances, (one, at) => {
        const stored = { ...one, kind: CardKind.STORED_VALUE, hadSameBefore: true };
        const through = (fault: Fault) => refundOf(stored, { ...at, fault }).principal;
        expect(through(Fault.MERCHANT)).toBeGreaterThanOrEqual(through(Fault.CONSUMER));
      }),
    );
  });
});
