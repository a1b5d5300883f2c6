import type { IRange } from '@univerjs/core';
import type { Rect } from '../../host/model/types';

/** A rectangle as the grid says it. */
export function gridRange({ row, column, rows, columns }: Rect): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

/** A rectangle as the workbook says it. */
export function hostRect({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Positions in order as spans of neighbours: 1, 2, 3, 7 are 1-3 and 7. */
export function spans(positions: Iterable<number>): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const at of [...positions].sort((a, b) => a - b)) {
    const open = found.at(-1);
    if (open && at <= open.last + 1) open.last = at;
    else found.push({ first: at, last: at });
  }
  return found;
}
