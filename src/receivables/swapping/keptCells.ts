import type { CellValue } from '../ledger/area';
import { isCellError } from '../ledger/cellText';

/** Errors that say that there is no result yet, or none any more. */
const WITHOUT_RESULT = /^#(?:NAME\?|BUSY!|SPILL!|CALC!|GETTING_DATA|CONNECT!|UNKNOWN!|BLOCKED!)$/;

/**
 * Whether what a formula shows is a result: an error that its function gave is one, `#NAME?` is none.
 * @example isResult([['A1', 100]]) is true; isResult([['#NAME?']]) is false
 */
export function isResult(shown: readonly (readonly CellValue[])[]): boolean {
  return !shown.some((row) =>
    row.some((cell) => typeof cell === 'string' && WITHOUT_RESULT.test(cell)),
  );
}

/**
 * Whether a formula's function has still to answer.
 * @example isBusy([['#BUSY!']]) is true
 */
export function isBusy(shown: readonly (readonly CellValue[])[]): boolean {
  return shown.some((row) => row.includes('#BUSY!') || row.includes('#GETTING_DATA'));
}

/**
 * What is typed in a cell so that it keeps what it shows: an apostrophe before every text, which else
 * could become a number, a date or a formula; errors are typed as they are.
 * @example typedAsShown('1-30') is "'1-30"; typedAsShown('#N/A') is '#N/A'
 */
export function typedAsShown(cell: CellValue): CellValue {
  const isText = typeof cell === 'string' && cell !== '' && !isCellError(cell);
  return isText ? `'${cell}` : cell;
}

/**
 * Whether two cells show the same: numbers to far below the cent, all else exactly.
 * @example showsSame(0.3, 0.1 + 0.2) is true; showsSame(1, '1') is false
 */
export function showsSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one) / 1000);
}
