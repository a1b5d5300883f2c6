import type { Language } from '../receivables/settings/settings';
import { languageOf } from '../words/languageOf';

/** The language of Excel's surface; English until office.js knows it. */
export function officeLanguage(): Language {
  const context = Office.context as Partial<Office.Context> | undefined;
  return languageOf(context?.displayLanguage ?? '');
}
