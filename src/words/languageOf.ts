import type { Language } from '../receivables/settings/settings';

/**
 * The language to speak where Office or a browser runs in this locale.
 * @example languageOf('es-MX') is 'es'; languageOf('fr-FR') is 'en'
 */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('es') ? 'es' : 'en';
}
