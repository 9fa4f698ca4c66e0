import { describe, expect, it } from 'vitest';
import { asAsked, asKept, wordsOf } from './setting-words.ts';

const t = ((key: string) => key) as never;

it('a number is said with what it counts', () => {
  expect(wordsOf({ form: 'NUMBER', unit: '个工作日' }, '2', t)).toEqual(['2 个工作日']);
});

it('steps are said in their order', () => {
  const choices = [
    { value: 'A', label: '提示单' },
    { value: 'B', label: '督办单' },
  ];
  expect(wordsOf({ form: 'TEXT' }, '"一\\n二"', t)).toEqual(['一', '二']);
  expect(wordsOf({ form: 'STEPS', choices }, '["A","B","B"]', t)).toEqual(['1 提示单', '2 督办单', '3 督办单']);
});

describe('a limit', () => {
  it('is asked for in minutes where it is part of an hour, and kept in hours', () => {
    const quarter = { amount: 0.25, unit: 'NATURAL_HOUR' } as const;
    expect(asAsked(quarter)).toEqual({ amount: 15, unit: 'MINUTE' });
    expect(asKept(asAsked(quarter))).toEqual(quarter);
    const days = { amount: 3, unit: 'WORKING_DAY' } as const;
    expect(asKept(asAsked(days))).toEqual(days);
  });

  it('is said with its urgency, the ordinary one first', () => {
    const limits = { URGENT: { amount: 2, unit: 'NATURAL_HOUR' }, ORDINARY: { amount: 5, unit: 'WORKING_DAY' } };
    expect(wordsOf({ form: 'LIMITS' }, JSON.stringify({ limits }), t)).toEqual([
      'urgency.ORDINARY 5 limitUnit.WORKING_DAY',
      'urgency.URGENT 2 limitUnit.NATURAL_HOUR',
    ]);
  });

  it('of a type is said with the type', () => {
    const days = { amount: 2, unit: 'WORKING_DAY' };
    const value = { limits: { ORDINARY: { ...days, amount: 5 } }, byType: { INQUIRY: { ORDINARY: days } } };
    const choices = [{ value: 'INQUIRY', label: '咨询' }];
    expect(wordsOf({ form: 'LIMITS', choices }, JSON.stringify(value), t)).toEqual([
      'urgency.ORDINARY 5 limitUnit.WORKING_DAY',
      '咨询 · urgency.ORDINARY 2 limitUnit.WORKING_DAY',
    ]);
  });
});
