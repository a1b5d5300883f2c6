import type { Language } from '../receivables/settings/settings';
import type { LateFunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import { errorIn, isBlank } from './cells';
import { Problem } from './problem';
import { only } from './terms';

/**
 * The language of sentences in cells: English unless the argument says `es`, whoever looks.
 * @example readLanguage('ES', words) is 'es'
 */
export function readLanguage(argument: Argument, words: LateFunctionWords): Language | Problem {
  const cell = only(argument);
  if (cell === undefined) return new Problem(words.oneCell('language'));
  const error = errorIn(cell);
  if (error !== null) return new Problem(words.cellError('language', error));
  if (isBlank(cell)) return 'en';
  const language = typeof cell === 'string' ? cell.trim().toLowerCase() : '';
  return language === 'en' || language === 'es' ? language : new Problem(words.language);
}
