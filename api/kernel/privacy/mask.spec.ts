import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskAddress, maskIdNumber, maskName, maskPhone, maskText } from './index.ts';

const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const mobile = fc.tuple(fc.constantFrom('3', '4', '5', '6', '7', '8', '9'), digits(9)).map(([a, b]) => `1${a}${b}`);
const wide = (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const forms: readonly ((number: string) => string)[] = [
  (n) => n,
  (n) => `+86${n}`,
  (n) => `+86 ${n}`,
  (n) => `0086-${n}`,
  (n) => `86${n}`,
  (n) => `(+86)${n}`,
  (n) => `0${n}`,
  (n) => `${n.slice(0, 3)} ${n.slice(3, 7)} ${n.slice(7)}`,
  (n) => `${n.slice(0, 3)}-${n.slice(3, 7)}-${n.slice(7)}`,
  (n) => `${n.slice(0, 3)} ${n.slice(3)}`,
  (n) => `${n.slice(0, 4)} ${n.slice(4, 7)} ${n.slice(7)}`,
  (n) => `${n.slice(0, 5)} ${n.slice(5)}`,
  (n) => [...n].join(' '),
  (n) => wide(n),
  (n) => wide(`${n.slice(0, 3)}-${n.slice(3, 7)}-${n.slice(7)}`),
  (n) => `${n.slice(0, 3)}\u200b${n.slice(3)}`,
];
const written = fc.tuple(mobile, fc.constantFrom(...forms)).map(([number, form]) => ({ number, text: form(number) }));
const noDigit = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\d０-９@]/g, ''));
const plainDigits = (text: string) => text.normalize('NFKC').replaceAll(/\D/g, '');

const pad = (number: number, length = 2) => String(number).padStart(length, '0');
const date = fc.tuple(
  fc.integer({ min: 1990, max: 2035 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
const impersonal = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([y, n]) => `${y}-${pad(n, 6)}`),
  date.map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`),
  date.map(([y, m, d]) => `${y}年${m}月${d}日`),
  date.map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}T18:00:54`),
  date.map(([y, m, d]) => `${y}${pad(m)}${pad(d)}`),
  fc.integer({ min: 1, max: 99_999_999 }).map((n) => `${(n / 100).toFixed(2)}元`),
  fc.integer({ min: 1, max: 9_999 }).map((n) => `${n}万元`),
  fc.integer({ min: 1950, max: 2050 }).map((n) => `${n}年`),
  fc.integer({ min: 1, max: 999 }).map((n) => `G${n}国道${n}号`),
  fc.constantFrom('12345', '110', '12315热线', '400-600-1234', '〔2020〕53号', '3栋2单元1203室', '101路公交', '50%'),
);
// A word or a mark stands before each figure: two figures run together may well read as a telephone number.
const sentence = fc
  .array(fc.tuple(fc.constantFrom('编号', '在', '共', '，', '。', '日期：', '， ', '投诉'), impersonal))
  .map((parts) => parts.flat().join(''));

describe('text', () => {
  it('keeps no mobile number, however it is written and wherever it stands', () => {
    fc.assert(
      fc.property(noDigit, written, noDigit, (before, { number, text }, after) => {
        const masked = maskText(`${before}${text}${after}`);
        expect(plainDigits(masked)).not.toContain(number);
        expect(masked).toContain(`${number.slice(0, 3)}****${number.slice(-2)}`);
      }),
    );
  });

  it('is the same after a second mask', () => {
    const piece = fc.oneof(
      written.map(({ text }) => text),
      impersonal,
      digits(8),
      fc.stringMatching(/^[\d *.Xx-]{0,24}$/),
      fc.constantFrom('0532-88776655', '身份证', '电话：', '、', '370202199001011234', '6222021234123412345', 'a@b.cn'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = maskText(pieces.join(''));
        expect(maskText(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  it('is left as it is where it holds nothing personal', () => {
    fc.assert(fc.property(sentence, (text) => void expect(maskText(text)).toBe(text)));
    fc.assert(fc.property(noDigit, (text) => void expect(maskText(text)).toBe(text)));
  });

  it.each([
    ['请打13812345621。', '请打138****21。'],
    ['手机１３８１２３４５６２１，谢谢', '手机138****21，谢谢'],
    ['13812345621、13912345622', '138****21、139****22'],
    ['1381234562113912345622', '138****21 139****22'],
    ['0532-12345678', '053****78'],
    ['（0532）8877 6655转801', '053****01'],
    ['0532——88776655', '053****55'],
    ['053288776655', '053****55'],
    ['电话（88776655）', '电话（887****55）'],
    ['010 88776655-12', '010****12'],
    ['+86 532 88776655', '532****55'],
    ['联系电话：88776655、88776656', '联系电话：887****55、887****56'],
    ['0532-88776655/88776656', '053****55/887****56'],
    ['身份证37020219900101123X', '身份证370************X'],
    ['370202 19900101 1234', '370************4'],
    ['370202900101123', '370************3'],
    ['身份证号：123456789012345678', '身份证号：123************8'],
    ['卡号6222 0212 3412 3412 345', '卡号622****45'],
    ['4111-1111-1111-1111', '411****11'],
    ['账号：1234567890123', '账号：123****23'],
    ['zhang.san@example.com', 'z***@example.com'],
    ['ＱＱ：１２３４５６７', 'ＱＱ：123****67'],
    ['微信号：wxid-abc12345', '微信号：w****'],
    ['a@b.cn+8613000000000a@b.cn', 'a***@b.cn130****0***@b.cn'],
  ])('%s', (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it.each([
    '工单 2026-000123 已于 2026-08-15 14:30:00 派发',
    '合同金额 1,250,000.00 元，共 20260815 号',
    '流水号 202608150000123456',
    '联系电话 20180511',
    'QQ群 12345678',
    '坐标 120.382639, 36.067082',
    '统一社会信用代码 91370200MA3C0000X0',
    '（２０２０）53号',
  ])('%s stays', (text) => {
    expect(maskText(text)).toBe(text);
  });

  it.each(['a', '1', '1 ', '0532-', '电话', '1.', '8、', '138 ', '微信:'])(
    'of 200,000 characters of %o is masked',
    (unit) => {
      const long = unit.repeat(200_000 / unit.length);
      expect(maskText(`${long}，13812345621`).endsWith('，138****21')).toBe(true);
    },
  );
});

describe('a mask', () => {
  it('of a telephone number keeps its first three and last two digits', () => {
    expect(maskPhone('+86 138-1234-5621')).toBe('138****21');
    expect(maskPhone('138****21')).toBe('138****21');
    expect(maskPhone('12345')).toBe('****');
  });

  it('of a name keeps the family name', () => {
    expect(maskName('王小明')).toBe('王**');
    expect(maskName('青岛某某有限公司')).toBe('青岛**');
    expect(maskName(' ')).toBe('未留名');
    fc.assert(fc.property(fc.string(), (name) => void expect(maskName(maskName(name))).toBe(maskName(name))));
  });

  it('of an identity number keeps its province and last character', () => {
    expect(maskIdNumber('37020219900101123X')).toBe('370************X');
    expect(maskIdNumber(maskIdNumber('370202900101123'))).toBe('370************3');
  });

  it.each([
    ['青岛市市南区香港中路10号3单元502室', '青岛市市南区香港中路****'],
    ['山东省青岛市市南区八大湖街道阳光小区3号楼', '山东省青岛市市南区八大湖街道****'],
    ['市南区阳光小区3号楼', '市南区****'],
    ['闽江路１２号', '闽江路****'],
    ['青岛市市南区', '青岛市市南区'],
    ['3号楼502', '****'],
  ])('of the address %s keeps district and street', (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
    expect(maskAddress(masked)).toBe(masked);
  });
});
