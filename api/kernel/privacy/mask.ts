/** Masks for personal data. They keep what recognises a thing for who knows it, and nothing more. */

const DIGIT_EDGE_BEFORE = '(?<![\\d.])';
const DIGIT_EDGE_AFTER = '(?![\\d])';

const PATTERNS: readonly (readonly [RegExp, (found: string) => string])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, (found) => `${found[0]}***@***`],
  [new RegExp(`${DIGIT_EDGE_BEFORE}\\d{17}[\\dXx]${DIGIT_EDGE_AFTER}`, 'g'), maskIdNumber],
  [new RegExp(`${DIGIT_EDGE_BEFORE}\\d{15,19}${DIGIT_EDGE_AFTER}`, 'g'), maskIdNumber],
  [new RegExp(`${DIGIT_EDGE_BEFORE}(?:\\+?86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}){2}${DIGIT_EDGE_AFTER}`, 'g'), maskPhone],
  [
    new RegExp(`${DIGIT_EDGE_BEFORE}(?:\\(?0\\d{2,3}\\)?[- ]?)[2-9]\\d{6,7}(?:[-转]\\d{1,5})?${DIGIT_EDGE_AFTER}`, 'g'),
    maskPhone,
  ],
];

/** Free text without telephone, identity and card numbers or e-mail addresses. Masking twice changes nothing. */
export function maskText(text: string): string {
  const narrow = text.replaceAll(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return PATTERNS.reduce((masked, [pattern, mask]) => masked.replaceAll(pattern, (found) => mask(found)), narrow);
}

/** `13812345621` → `138****21`; area codes stay. */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  return digits.length < 7 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-2)}`;
}

export function maskIdNumber(number: string): string {
  return `${number.slice(0, 3)}************${number.slice(-1)}`;
}

/** The family name and two stars; an organisation keeps its first two characters. */
export function maskName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') return '未留名';
  return `${[...trimmed].slice(0, trimmed.length > 4 ? 2 : 1).join('')}**`;
}
