import { en } from './en';
import { es } from './es';
import { speak } from './spoken';
import type { Words } from './words';

speak('en', en);
speak('es', es);

/** The texts of both languages: what we wrote in a sheet is known again in either. */
export const everyLanguage: readonly Words[] = [en, es];

export { wordsFor } from './spoken';
