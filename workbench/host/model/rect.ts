import type { Rect } from './types';

/** The cells both rectangles have, or null. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around both. */
export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** Whether the cell lies in the rectangle. */
export function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rows &&
    column >= rect.column &&
    column < rect.column + rect.columns
  );
}

/** Whether `inner` lies wholly in `outer`. */
export function covers(outer: Rect, inner: Rect): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** Whether the two are the same rectangle. */
export function sameRect(a: Rect, b: Rect): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** A rectangle of one cell. */
export function cellRect(row: number, column: number): Rect {
  return { row, column, rows: 1, columns: 1 };
}

/** What is left of a rectangle outside another: at most four pieces. */
export function without(rect: Rect, cut: Rect): Rect[] {
  const hole = intersection(rect, cut);
  if (!hole) return [rect];
  const bottom = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  return [
    { ...rect, rows: hole.row - rect.row },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
    { ...hole, column: rect.column, columns: hole.column - rect.column },
    { ...hole, column: right, columns: rect.column + rect.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
