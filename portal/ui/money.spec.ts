import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fenOf, moneyText, yuanOf } from './money.ts';

describe('money', () => {
  it('comes back from the screen to the fen', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), (fen) => fenOf(yuanOf(fen)) === fen));
  });

  it('loses no fen to floating point', () => {
    expect(fenOf('1.10')).toBe(110);
    expect(fenOf('19.99')).toBe(1999);
    expect(fenOf('12,345.6')).toBe(1_234_560);
  });

  it.each(['', 'abc', '1.234', '-5', '1e3'])('is not %j', (text) => expect(fenOf(text)).toBeNull());

  it('is shown with groups, what is owed with its sign before it', () => {
    expect(moneyText(1_234_567)).toBe('¥12,345.67');
    expect(moneyText(-120_000)).toBe('−¥1,200.00');
  });
});
