/*
 * The unified social credit code (GB 32100-2015): seventeen characters of an alphabet without I, O, S, V and Z, and a check
 * character that weighs each of them by a power of three, modulo 31.
 */

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** The check character that belongs to the first seventeen; null where one of them is not of the alphabet. */
export function checkCharacterOf(first: string): string | null {
  if (first.length !== LENGTH - 1) return null;
  let sum = 0;
  let weight = 1;
  for (const character of first) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return null;
    sum += value * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return ALPHABET[(ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length]!;
}

/** Whether a code has its right length, alphabet and check character. */
export function isCreditCode(code: string): boolean {
  return code.length === LENGTH && checkCharacterOf(code.slice(0, -1)) === code.at(-1);
}
