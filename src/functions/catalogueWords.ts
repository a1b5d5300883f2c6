import type { Language } from '../receivables/settings/settings';
import { functionCatalogue as english } from '../words/en/functionCatalogue';
import { functionCatalogue as spanish } from '../words/es/functionCatalogue';
import type { FunctionCatalogueWords } from '../words/functionCatalogueWords';

/** What is said of the functions, by language; for what is written at build, not for their bundle. */
export const catalogueWords: Readonly<Record<Language, FunctionCatalogueWords>> = {
  en: english,
  es: spanish,
};
