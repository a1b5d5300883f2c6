import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import type { Rect } from '../model/types';
import { ExcelError, invalidArgument } from '../protocol/excelError';

/** Whether the range is whole rows or whole columns; Excel gives no values for such. */
export function isUnbounded(rect: Rect): boolean {
  return rect.rows === MAX_ROWS || rect.columns === MAX_COLUMNS;
}

const MISSHAPEN =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * Calls `put` for each cell of the range with what is written there: one value for all cells, or an
 * array of exactly the range's shape. `null` leaves a cell as it is.
 */
export function eachWritten(
  rect: Rect,
  written: unknown,
  put: (row: number, column: number, value: unknown) => void,
): void {
  if (isUnbounded(rect) && Array.isArray(written)) throw invalidArgument(MISSHAPEN);
  if (rect.rows * rect.columns > 5_000_000) {
    throw new ExcelError('OperationCellsExceedLimit', 'The operation affects too many cells.');
  }
  const grid: unknown[] | null = Array.isArray(written) ? written : null;
  if (grid && !hasShape(grid, rect)) throw invalidArgument(MISSHAPEN);
  for (let i = 0; i < rect.rows; i++) {
    const line = grid?.[i];
    for (let j = 0; j < rect.columns; j++) {
      const one: unknown = Array.isArray(line) ? line[j] : written;
      if (one !== null && one !== undefined) put(rect.row + i, rect.column + j, one);
    }
  }
}

function hasShape(grid: readonly unknown[], rect: Rect): boolean {
  return (
    grid.length === rect.rows &&
    grid.every((line) => Array.isArray(line) && line.length === rect.columns)
  );
}

/** A block of answers, one for each cell. */
export function gridOf<T>(rect: Rect, answer: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (__, j) => answer(rect.row + i, rect.column + j)),
  );
}
