import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkCharacterOf, isCreditCode } from './credit-code.ts';

describe('a unified social credit code (GB 32100-2015)', () => {
  const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const first = fc.array(fc.constantFrom(...ALPHABET), { minLength: 17, maxLength: 17 }).map((all) => all.join(''));

  test('is right with its check character, and wrong with any other', () => {
    fc.assert(
      fc.property(first, fc.constantFrom(...ALPHABET), (code, other) => {
        const check = checkCharacterOf(code)!;
        expect(isCreditCode(code + check)).toBe(true);
        expect(isCreditCode(code + other)).toBe(other === check);
      }),
    );
  });

  test('is wrong with one character changed, one left out, or a letter that the standard leaves out', () => {
    fc.assert(
      fc.property(first, fc.nat(16), fc.constantFrom(...ALPHABET), (code, at, other) => {
        const whole = code + checkCharacterOf(code)!;
        const changed = whole.slice(0, at) + other + whole.slice(at + 1);
        expect(isCreditCode(changed)).toBe(changed === whole);
        expect(isCreditCode(whole.slice(1))).toBe(false);
        expect(isCreditCode(whole.slice(0, at) + 'O' + whole.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('of the standard’s own kind passes', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
  });
});
