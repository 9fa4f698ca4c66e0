import { describe, expect, it } from 'vitest';
import en from './en.json';
import source from './zh-CN.json';

const placeholders = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted();

describe('messages', () => {
  it('exist in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(source));
  });

  it('say something', () => {
    for (const words of [source, en])
      for (const [key, text] of Object.entries(words)) expect(text.trim(), key).not.toBe('');
  });

  it('stand in the order of their keys', () => {
    const keys = Object.keys(source);
    expect(keys).toEqual(keys.toSorted());
  });

  it('fill in the same values in both languages', () => {
    for (const [key, text] of Object.entries(source)) {
      expect(placeholders(en[key as keyof typeof en]), key).toEqual(placeholders(text));
    }
  });

  it('hold no sign that the formatter would read as its own', () => {
    for (const text of [...Object.values(source), ...Object.values(en)]) expect(text).not.toMatch(/[@|]/);
  });
});
