import { businessDays, type DayNumber } from '../receivables/calendar/businessDays';
import { credits } from '../receivables/settings/creditMode';
import type { CreditMode } from '../receivables/settings/settings';
import type { FunctionWords } from '../words/functionWords';
import type { Argument } from './cells';
import { errorIn, toMatrix } from './cells';
import { placeOf } from './place';
import { Problem } from './problem';
import { readDay } from './readDay';
import { only } from './terms';

/**
 * Where credits stand, by the words of the *Duebook* sheet in either language; in a column of their own
 * where nothing is said.
 * @example readCredits('oldest first', words) is 'oldest-first'
 */
export function readCredits(argument: Argument, words: FunctionWords): CreditMode | Problem {
  const cell = only(argument);
  if (cell === undefined) return new Problem(words.oneCell('credits'));
  const error = errorIn(cell);
  if (error !== null) return new Problem(words.cellError('credits', error));
  const mode = typeof cell === 'object' || cell === 0 ? null : credits(cell);
  return mode === undefined ? new Problem(words.credits) : (mode ?? 'own-column');
}

/**
 * Numbers the business days where holidays are given, be it an empty cell; null where they are left
 * out, so that every day of the calendar counts.
 * @example readHolidays(null, words) is null
 */
export function readHolidays(argument: Argument, words: FunctionWords): DayNumber | null | Problem {
  if (argument == null) return null;
  const range = toMatrix(argument);
  const days: number[] = [];
  for (const [row, cells] of range.entries()) {
    for (const [column, cell] of cells.entries()) {
      const day = readDay(cell, words, () => placeOf(words, 'holidays', range, row, column));
      if (day instanceof Problem) return day;
      if (day !== 0) days.push(day);
    }
  }
  return businessDays(days);
}
