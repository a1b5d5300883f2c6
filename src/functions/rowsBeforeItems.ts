import type { FunctionWords } from '../words/functionWords';
import type { Cell, Matrix } from './cells';
import { errorIn, isBlank } from './cells';
import { Problem } from './problem';
import { readBalance } from './readBalance';
import { readDay } from './readDay';

/**
 * Rows at the top of the ranges that hold no item: empty ones, and then one of headers. A header is a
 * text in each range that is neither a date nor an amount there; what stands alone is never one.
 * @example rowsBeforeItems([['Due'], [46112]], [['Balance'], [100]], words) is 1
 */
export function rowsBeforeItems(
  dueDates: Matrix,
  balances: Matrix | null,
  words: FunctionWords,
): number {
  const isEmpty = (row: number) =>
    (dueDates[row] ?? []).every(isBlank) && (balances?.[row] ?? []).every(isBlank);
  let row = 0;
  while (row < dueDates.length && isEmpty(row)) row++;
  if (row >= dueDates.length - 1) return row < dueDates.length ? row : 0;
  const isTitle = (cell: Cell, read: typeof readDay) =>
    isBlank(cell) ||
    (typeof cell === 'string' &&
      errorIn(cell) === null &&
      read(cell, words, () => '') instanceof Problem &&
      /\p{L}/u.test(cell));
  const isHeader =
    (dueDates[row] ?? []).every((cell) => isTitle(cell, readDay)) &&
    (balances?.[row] ?? []).every((cell) => isTitle(cell, readBalance));
  return isHeader ? row + 1 : row;
}
