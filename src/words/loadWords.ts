import type { Language } from '../receivables/settings/settings';
import { speak } from './spoken';
import type { Words } from './words';

const LOADS: Readonly<Record<Language, () => Promise<Words>>> = {
  en: async () => (await import(/* webpackChunkName: "words-en" */ './en')).en,
  es: async () => (await import(/* webpackChunkName: "words-es" */ './es')).es,
};

/** Loads every text in one language, from its own file beside the page; rejects where it does not come. */
export async function loadWords(language: Language): Promise<void> {
  speak(language, await LOADS[language]());
}
