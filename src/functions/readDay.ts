import { LAST_DAY } from '../receivables/calendar/civilDate';
import { readDate } from '../receivables/calendar/readDate';
import { cellText } from '../receivables/ledger/cellText';
import type { FunctionWords } from '../words/functionWords';
import type { Cell } from './cells';
import { errorIn, isBlank } from './cells';
import { Problem } from './problem';

/** A serial from here on is no day that Excel can show. */
export const PAST_LAST_DAY = LAST_DAY + 1;

/**
 * The day in a cell as a serial without its time; 0 where the cell is empty. Texts are dates where
 * they can be read in one way only (`2026-03-31`, `31-Mar-2026`): a function sees no column's worth of
 * evidence for the order of day and month that it could show to a person.
 * @example readDay(46112.75, words) is 46112; readDay('3/4/2026', words) is a Problem
 */
export function readDay(
  cell: Cell | undefined,
  words: FunctionWords,
  place: () => string,
): number | Problem {
  if (typeof cell === 'number' && cell >= 1 && cell < PAST_LAST_DAY) return cell | 0;
  if (isBlank(cell)) return 0;
  const error = errorIn(cell);
  if (error !== null) return new Problem(words.cellError(place(), error));
  const text = typeof cell === 'object' ? '' : cellText(cell);
  const date = typeof cell === 'string' ? readDate(text) : null;
  if (date === null) return new Problem(words.notDate(place(), text));
  if (date.dmy === null || date.dmy !== date.mdy) {
    return new Problem(words.ambiguousDate(place(), text));
  }
  return date.dmy;
}
