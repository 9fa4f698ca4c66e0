import { describe, expect, it } from 'vitest';
import source from '../locales/zh-CN.json';
import type { MessageKey } from '../locales/index.ts';
import { basisWords, clockWords } from './clock-words.ts';

const t = (key: MessageKey, values: Record<string, unknown> = {}): string =>
  source[key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

describe('words of a clock', () => {
  it.each([
    ['DUE_SOON', { amount: 2 + 10 / 60, unit: 'NATURAL_HOUR' }, '剩 2 小时 10 分'],
    ['DUE_SOON', { amount: 3, unit: 'WORKING_HOUR' }, '剩 3 小时'],
    ['DUE_SOON', { amount: 0.2, unit: 'WORKING_HOUR' }, '剩 12分钟'],
    ['DUE_SOON', { amount: 0, unit: 'WORKING_DAY' }, '今天到期'],
    ['IN_TIME', { amount: 3, unit: 'WORKING_DAY' }, '剩 3 个工作日'],
    ['IN_TIME', { amount: 30, unit: 'CALENDAR_DAY' }, '剩 30 天'],
    ['IN_TIME', { amount: 71.5, unit: 'NATURAL_HOUR' }, '剩 71 小时'],
    ['OVERDUE', { amount: -1, unit: 'WORKING_DAY' }, '逾期 1 个工作日'],
    ['OVERDUE', { amount: -0.4, unit: 'WORKING_DAY' }, '已逾期'],
    ['OVERDUE', { amount: -5.5, unit: 'NATURAL_HOUR' }, '逾期 5 小时 30 分'],
    ['PAUSED', null, '已暂停'],
    ['DONE', null, '已完成'],
  ] as const)('%s %o reads %s', (band, remaining, words) => {
    expect(clockWords(band, remaining, t)).toBe(words);
  });
});

describe('the basis of a clock', () => {
  it.each([
    [
      { source: 'DISTRICT', since: '2026-01-01T00:00:00+08:00', amount: 5, unit: 'WORKING_DAY' },
      '依据：区定时限 5 个工作日，自 2026-01-01 起施行',
    ],
    [{ source: 'BUILT_IN', since: null, amount: 0.25, unit: 'NATURAL_HOUR' }, '依据：默认时限 15分钟'],
    [{ source: 'MATTER', since: null, amount: null, unit: null }, '依据：本件另定的期限'],
  ] as const)('%o reads %s', (basis, words) => {
    expect(basisWords(basis, t)).toBe(words);
  });
});
