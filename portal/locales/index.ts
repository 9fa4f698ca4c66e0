import type { Language } from 'element-plus/es/locale/index.mjs';
import { shallowRef } from 'vue';
import { createI18n } from 'vue-i18n';
import type messages from './zh-CN.json';

export type Locale = 'zh-CN' | 'en';
export type MessageKey = keyof typeof messages;

export const SOURCE_LOCALE: Locale = 'zh-CN';
const KEPT_IN = 'qiying.locale';

/** Messages of the language in use; the other one is not loaded until it is asked for. */
export const i18n = createI18n({
  legacy: false,
  locale: SOURCE_LOCALE,
  fallbackLocale: SOURCE_LOCALE,
  messages: {},
  // Keys are flat: `appeal.accept` and `appeal.accept.confirm` stand side by side.
  messageResolver: (all, key) => (all as Record<string, string>)[key] ?? null,
  missingWarn: import.meta.env.DEV,
  fallbackWarn: false,
});

/** Words of the controls of Element Plus in the same language. */
export const elementLocale = shallowRef<Language>();

const SOURCES = {
  'zh-CN': () => Promise.all([import('./zh-CN.json'), import('element-plus/es/locale/lang/zh-cn.mjs')]),
  en: () => Promise.all([import('./en.json'), import('element-plus/es/locale/lang/en.mjs')]),
} as const;

/** The language chosen here before, else the first one that the browser asks for and we speak. */
export function preferredLocale(): Locale {
  const kept = localStorage.getItem(KEPT_IN);
  if (kept === 'zh-CN' || kept === 'en') return kept;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : SOURCE_LOCALE;
}

/** Loads a language and speaks it from now on. */
export async function speak(locale: Locale): Promise<void> {
  const [words, element] = await SOURCES[locale]();
  i18n.global.setLocaleMessage(locale, words.default as never);
  i18n.global.locale.value = locale;
  elementLocale.value = element.default;
  document.documentElement.lang = locale;
  localStorage.setItem(KEPT_IN, locale);
}

/** The language in use. */
export const currentLocale = (): Locale => i18n.global.locale.value as Locale;
