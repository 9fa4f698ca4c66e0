/**
 * Masks for personal data (Personal Information Protection Law, Arts. 6 and 51): they keep what recognises a thing
 * for who knows it already, and nothing more.
 *
 * Masking twice changes nothing. A mask keeps at most three digits before its stars and two behind them, and no pattern
 * below begins with two digits or ends with three, so that what is left of one number never completes another.
 */

import type { Locale } from '../database/index.ts';
import { text } from '../i18n/index.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly mask: (found: string) => string;
}

const STARS = '****';
/** What stands where a name would. */
const ANONYMOUS = text('未留名', 'no name left');
export const NAME_ERASED = text('已删除', 'erased');

/** What is kept in place of a name, in the reader's language where it is words and no mask. */
export function maskIn(locale: Locale, mask: string): string {
  return [ANONYMOUS, NAME_ERASED].find((words) => words['zh-CN'] === mask)?.[locale] ?? mask;
}
const SPACE = '[ \\t\\u00a0\\u3000]';
const DASH = `${SPACE}?[-.·•_/—–―‐‑]{1,3}${SPACE}?`;
/** What people put between the groups of a number. */
const GAP = `[\\u200b-\\u200d\\ufeff]*(?:${DASH}|${SPACE})?`;
const IS = '[是为 :(]{0,3}';

const COUNTRY = `(?:(?:\\(\\+?86\\)|(?:\\+|00)?86)${GAP})?0?`;
const MOBILE = [
  `1[3-9]\\d${GAP}\\d{4}${GAP}\\d{4}`,
  `1[3-9]\\d${GAP}\\d{3}${GAP}\\d{5}`,
  '1[3-9]\\d{2}(?<gap>[ -])\\d{3}\\k<gap>\\d{4}',
  '1[3-9]\\d{3} \\d{6}',
  '1 ?[3-9](?: \\d){9}',
].join('|');

const AREA = '(?:10|2\\d|[3-9]\\d{2})';
const EXTENSION = '(?: ?(?:转分机|转|分机|ext\\.?|-) ?\\d{1,5})?';
const LANDLINE = [
  `\\(0${AREA}\\)${GAP}(?:\\d{7,8}|\\d{3,4}${GAP}\\d{4})`,
  `0${AREA}(?:${DASH}|${SPACE})(?:\\d{7,8}|[2-8]\\d{2,3}${GAP}\\d{4})`,
  '0(?:10|2\\d)[2-8]\\d{7}',
  '0[3-9]\\d{2}[2-8]\\d{6,7}',
  `(?:\\+|00)86${GAP}${AREA}${GAP}[2-8]\\d{6,7}`,
].join('|');
const PHONE_LABEL = '(?:电话|座机|联系方式|致电|拨打|\\btel|\\bphone|\\bcall)(?:号码|号| number)?';
const LIST = ' ?(?:[、,;/或和]) ?';

/** Longer numbers come before those that could be a part of them. */
const RULES: readonly Rule[] = [
  rule('(?<![\\w.+-])[\\w.+-]+(?:@[\\w-]+(?:\\.[\\w-]+)+)+', maskEmail),
  rule(`(?<=身份证(?:号码|号)?${IS})\\d{15}(?:\\d{2}[\\dx])?(?!\\d)`, maskIdNumber),
  rule(`(?<!\\d)\\d{6}${GAP}(?:1[89]|20)\\d{6}${GAP}\\d{3}[\\dx](?!\\d)`, where(isIdNumber, maskIdNumber)),
  rule('(?<!\\d)\\d{15}(?!\\d)', where(isIdNumber, maskIdNumber)),
  rule(`(?<=(?:[卡账帐]号|[账帐]户|\\baccount(?: no\\.?| number)?)${IS})\\d{10,25}(?!\\d)`, maskPhone),
  rule(`(?<!\\d)[3-69]\\d{3}(?:${GAP}\\d{4}){3}(?:${GAP}\\d{1,3})?(?!\\d|\\*{4})`, where(isBankCard, maskPhone)),
  rule('(?<!\\d)(?:0?1[3-9]\\d{9}){2,}(?!\\d)', (found) =>
    found
      .match(/1[3-9]\d{9}/g)!
      .map(maskPhone)
      .join(' '),
  ),
  rule(`(?<!\\d)${COUNTRY}(?:${MOBILE})(?!\\d)`, maskPhone),
  rule(`(?<!\\d)(?:${LANDLINE})${EXTENSION}(?!\\d)`, maskPhone),
  rule(
    `(?<=${PHONE_LABEL}${IS}(?:[\\d*-]{5,20}${LIST})*|\\d\\*{4}\\d{2}${LIST})[2-9]\\d{6,7}${EXTENSION}(?!\\d)`,
    where((found) => !isDate(found), maskPhone),
  ),
  rule(`(?<=(?:\\bqq|扣扣|微信|\\bwechat)(?:号码|号)?${IS})[1-9]\\d{4,10}(?!\\d)`, maskPhone),
  rule('(?<=(?:微信|\\bwechat)(?:号[是为]?|id)?[ :]{1,2})[a-z][\\w-]{5,19}', (found) => `${found[0]}${STARS}`),
];

/** Free text without telephone, identity and card numbers, e-mail addresses and chat accounts. */
export function maskText(text: string): string {
  // What is left beside a mask may begin a new match (an address behind a number): again, until nothing is found.
  for (let before = text; ;) {
    const masked = maskOnce(before);
    if (masked === before) return masked;
    before = masked;
  }
}

function maskOnce(text: string): string {
  let masked = text;
  // Patterns look at a copy of equal length in half-width characters; the rest of the text keeps its form.
  let seen = halfWidth(text);
  if (!/\d|@|微信|wechat/i.test(seen)) return text;
  for (const { pattern, mask } of RULES) {
    const found = [...seen.matchAll(pattern)].map((match) => ({ at: match.index, was: match[0], is: mask(match[0]) }));
    for (const { at, was, is } of found.filter(({ was, is }) => was !== is).toReversed()) {
      masked = masked.slice(0, at) + is + masked.slice(at + was.length);
      seen = seen.slice(0, at) + is + seen.slice(at + was.length);
    }
  }
  return masked;
}

/** `13812345621` → `138****21`. */
export function maskPhone(phone: string): string {
  const digits = halfWidth(phone)
    .replaceAll(/[^\d*]/g, '')
    .replace(/^(?:00)?86(?=\d{9})/, '')
    .replace(/^0(?=1[3-9]\d{9}$)/, '');
  if (/^\d{3}\*{4}\d{2}$/.test(digits)) return digits;
  return /^\d{7}/.test(digits) ? `${digits.slice(0, 3)}${STARS}${digits.slice(-2)}` : STARS;
}

/** `370202199001011234` → `370************4`. */
export function maskIdNumber(number: string): string {
  const kept = halfWidth(number).replaceAll(/[^\dXx*]/g, '');
  return `${kept.slice(0, 3)}************${kept.slice(-1)}`;
}

/** The family name and two stars; an organisation keeps its first two characters. */
export function maskName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') return ANONYMOUS['zh-CN'];
  if (trimmed === ANONYMOUS['zh-CN'] || /^.{1,2}\*\*$/su.test(trimmed)) return trimmed;
  return `${[...trimmed].slice(0, [...trimmed].length > 4 ? 2 : 1).join('')}**`;
}

// 区 of 小区, 社区 and the like is no district.
const DISTRICT = /^(?:[^\s\d号栋幢]{1,12}?(?:省|自治区|市|(?<![小社园片校厂库景院])区|县|旗|街道(?!办)|镇|乡(?!村)))+/u;
const STREET = /^[^\s\d号栋幢村弄]{1,12}?(?:大街|大道|路|街|巷|胡同|道)/u;

/** `青岛市市南区香港中路10号3单元` → `青岛市市南区香港中路****`: the district and the street stay. */
export function maskAddress(address: string): string {
  const trimmed = address.trim();
  const district = DISTRICT.exec(halfWidth(trimmed))?.[0] ?? '';
  const street = STREET.exec(halfWidth(trimmed.slice(district.length)))?.[0] ?? '';
  const kept = trimmed.slice(0, district.length + street.length);
  return kept === trimmed ? trimmed : `${kept}${STARS}`;
}

function rule(pattern: string, mask: Rule['mask']): Rule {
  return { pattern: new RegExp(pattern, 'gi'), mask };
}

function where(holds: (found: string) => boolean, mask: Rule['mask']): Rule['mask'] {
  return (found) => (holds(found) ? mask(found) : found);
}

function maskEmail(address: string): string {
  return `${address[0]}***${address.slice(address.lastIndexOf('@'))}`;
}

/** Full-width forms have a fixed distance to ASCII. */
function halfWidth(text: string): string {
  return text.replaceAll(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}

// GB 11643: province, day of birth, sequence and check digit. A number whose check digit was mistyped still names a person.
function isIdNumber(found: string): boolean {
  const number = found.replaceAll(/[^\dXx]/g, '');
  const birth = number.length === 15 ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  return /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|91)/.test(number) && isDate(birth);
}

function isDate(found: string): boolean {
  return /^(?:1[89]|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(found);
}

/** Numbers of the Chinese card association begin with 62, and not all of them keep to the check digit of ISO/IEC 7812. */
function isBankCard(found: string): boolean {
  const digits = [...found.replaceAll(/\D/g, '')].map(Number).toReversed();
  const sum = digits.reduce((total, digit, place) => {
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0 || found.startsWith('62');
}
