import { readDate } from '../../calendar/readDate';
import { readAmount } from '../../money/readAmount';
import type { CellValue } from '../area';
import { isBlank } from './span';

/**
 * Whether a cell can be a header by its looks: a text with a letter in it that is no date.
 * @example isWordy('Due Date') is true; isWordy('3 Apr 2026') is false; isWordy(46112) is false
 */
export function isWordy(cell: CellValue | undefined): boolean {
  return typeof cell === 'string' && /\p{L}/u.test(cell) && readDate(cell) === null;
}

/**
 * Whether a row can be a header: at least two words in it, and at most half as many dates and amounts
 * written as text. Excel makes days of headers such as 1-30, so numbers say nothing.
 * @example canBeHeader(['Customer', 'Due Date', 'Balance']) is true; canBeHeader(['A1', 46112, 12]) is false
 */
export function canBeHeader(row: readonly CellValue[]): boolean {
  const words = row.filter(isWordy).length;
  return words >= 2 && row.filter(isFigure).length * 2 <= words;
}

/**
 * Whether a row can be a further row of the header above it: nothing in it is a figure or a date.
 * `31-60` is neither.
 * @example continuesHeader(['', 'Date', '31-60']) is true; continuesHeader(['A1', '12.50']) is false
 */
export function continuesHeader(row: readonly CellValue[]): boolean {
  const written = row.filter((cell) => !isBlank(cell));
  return written.length > 0 && written.every((cell) => isWordy(cell) || isSign(cell));
}

/** A date or an amount as text; up to three digits may be an age, and `31 - 60` is two of them. */
function isFigure(cell: CellValue): boolean {
  if (typeof cell !== 'string' || isWordy(cell) || isSign(cell)) return false;
  return /\d.*\d.*\d.*\d/su.test(cell);
}

/** `1-30`, `90+`, `>90`, and signs alone: `#`, `%`. */
function isSign(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  const text = cell.trim();
  if (/^\+?\s?\d{1,3}(?:\s?[-–]\s?\d{1,3}|\s?\+)?$/u.test(text)) return /\D/u.test(text);
  return /^\D/u.test(text) && readAmount(text) === null && readDate(text) === null;
}
