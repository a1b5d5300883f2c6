import type { AgingResult, NotAgedCause } from '../aging/result';
import type { SheetWords } from '../../words/sheetWords';

/**
 * Why items are not aged, in words: measured by the as-of date, or by a cutoff of its own.
 * @example notAgedText('after-as-of', result, words) is 'Dated after the as-of date'
 */
export function notAgedText(
  cause: NotAgedCause,
  result: Pick<AgingResult, 'asOf' | 'rules'> | null,
  words: SheetWords,
): string {
  const hasCutoff = result !== null && result.rules.cutoff !== result.asOf;
  const isByDate = cause === 'settled' || cause === 'after-as-of';
  return hasCutoff && isByDate ? words.notAgedByCutoff[cause] : words.notAged[cause];
}
