import { createI18n } from 'vue-i18n';
import en from '../locales/en.json';
import zh from '../locales/zh-CN.json';

export type Locale = 'zh-CN' | 'en';

const kept = localStorage.getItem('qiying.locale');

export const i18n = createI18n({
  legacy: false,
  locale: (kept === 'en' ? 'en' : 'zh-CN') as Locale,
  fallbackLocale: 'zh-CN',
  flatJson: true,
  messages: { 'zh-CN': zh, en },
});

export function setLocale(locale: Locale): void {
  i18n.global.locale.value = locale;
  localStorage.setItem('qiying.locale', locale);
  document.documentElement.lang = locale;
}
