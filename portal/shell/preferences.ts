import { useLocalStorage } from '@vueuse/core';
import { defineStore } from 'pinia';

/** What a person has set up on this device. */
export const usePreferences = defineStore('preferences', () => ({
  /** Single letters act on the selected row; can be switched off for those who speak to their computer. */
  letterKeys: useLocalStorage('qiying.letter-keys', true),
}));
