import type { FunctionWords } from '../words/functionWords';
import type { Matrix } from './cells';

/**
 * Names a cell of an argument by its place in the range, counted from 1: a range's own rows, not the
 * sheet's, because Excel does not tell a function where its arguments stand.
 * @example placeOf(words, 'due_dates', range, 4, 0) is 'due_dates, row 5'
 */
export function placeOf(
  words: FunctionWords,
  argument: string,
  range: Matrix,
  row: number,
  column: number,
): string {
  const columns = range[0]?.length ?? 0;
  if (range.length === 1 && columns === 1) return argument;
  if (columns === 1) return words.atRow(argument, row + 1);
  if (range.length === 1) return words.atColumn(argument, column + 1);
  return words.atCell(argument, row + 1, column + 1);
}
