import type { Language } from '../receivables/settings/settings';
import { en } from './en';
import { es } from './es';
import type { Words } from './words';

export type { Words } from './words';

const CATALOGUES: Readonly<Record<Language, Words>> = { en, es };

/** Every text in one language. */
export function wordsFor(language: Language): Words {
  return CATALOGUES[language];
}
