import type { CellValue } from '../receivables/ledger/area';
import { isCellError } from '../receivables/ledger/cellText';

/** One of Excel's errors, as office.js hands it to a function that takes errors: `#N/A` in `code`. */
export interface ErrorCell {
  readonly code: string;
}

/** A cell as a function gets it: an empty one is `0`, `''` or null, depending on where Excel runs. */
export type Cell = CellValue | ErrorCell | null;

/** A range as a function gets it: rows of cells. */
export type Matrix = readonly (readonly Cell[])[];

/** What Excel passes for a parameter; an optional one that was left out is null. */
export type Argument = Cell | Matrix | undefined;

/**
 * An argument as rows of cells: Excel gives a single cell bare where the parameter takes one value.
 * @example toMatrix(5) is [[5]]
 */
export function toMatrix(argument: Argument): Matrix {
  return isMatrix(argument) ? argument : [[argument ?? null]];
}

/**
 * Whether a cell is empty. A 0 is, because Excel gives empty cells of a range as 0: a day 0, an
 * account 0 or a balance of 0 could say nothing anyway.
 * @example isBlank(0) and isBlank(' ') are true
 */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === 0 || cell == null || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The error that a cell holds, or null.
 * @example errorIn('#N/A') is '#N/A'; errorIn(12) is null
 */
export function errorIn(cell: Cell | undefined): string | null {
  if (typeof cell === 'string') return isCellError(cell) ? cell : null;
  return typeof cell === 'object' && cell !== null ? cell.code : null;
}

function isMatrix(argument: Argument): argument is Matrix {
  return Array.isArray(argument);
}
