import type { Locale } from '../database/principal.ts';

/** One sentence in both languages; zh-CN is the source. `{name}` stands for a value. */
export interface Text {
  readonly 'zh-CN': string;
  readonly en: string;
}

export function text(zh: string, en: string): Text {
  return { 'zh-CN': zh, en };
}

export type Values = Readonly<Record<string, unknown>>;

/** Fills a sentence. A value that is missing becomes a dash, never the placeholder's name. */
export function say(sentence: Text, locale: Locale, values: Values = {}): string {
  return sentence[locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === null || value === '') return '—';
    if (typeof value === 'object' && 'zh-CN' in value) return (value as Text)[locale];
    return String(value);
  });
}

/** The language of a request: the first supported one of `Accept-Language`, else the source language. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const first = acceptLanguage?.split(',')[0]?.trim().toLowerCase() ?? '';
  return first.startsWith('en') ? 'en' : 'zh-CN';
}
