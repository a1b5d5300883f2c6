import { join } from 'node:path';
import type { Language } from '../../../src/receivables/settings/settings';

/** Where the page of a sheet is kept, as somebody has read it through. */
export function pageFile(name: string, language: Language): string {
  return join(__dirname, '../../fixtures/pages', `${name}.${language}.txt`);
}
