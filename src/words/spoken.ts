import type { Language } from '../receivables/settings/settings';
import type { Words } from './words';

const spoken = new Map<Language, Words>();

/** From now on `wordsFor` knows this language. */
export function speak(language: Language, words: Words): void {
  spoken.set(language, words);
}

/**
 * Every text in one language. The pane loads Office's language before it is shown, and the works load
 * both, because a workbook may speak the other; what runs without either imports `everyLanguage`.
 */
export function wordsFor(language: Language): Words {
  const words = spoken.get(language);
  if (words === undefined) {
    throw new Error(
      `The words of '${language}' are not loaded: take wordsFor from words/everyLanguage.`,
    );
  }
  return words;
}
