/** Cells of a sheet, counted from 0. */
export interface CellRect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells to put in so that a row gets these columns: wider where a table below reaches further, which
 * Excel moves as a whole or not at all. Null where a table that begins above would be torn.
 */
export function roomForRow(
  wanted: Omit<CellRect, 'rows'>,
  tables: readonly CellRect[],
): Omit<CellRect, 'rows'> | null {
  const { row } = wanted;
  const right = (cells: Omit<CellRect, 'rows'>) => cells.column + cells.columns;
  const touched = tables.filter(
    (table) =>
      table.row + table.rows > row && table.column < right(wanted) && right(table) > wanted.column,
  );
  if (touched.some((table) => table.row < row)) return null;
  const column = Math.min(wanted.column, ...touched.map((table) => table.column));
  const columns = Math.max(right(wanted), ...touched.map(right)) - column;
  if (column === wanted.column && columns === wanted.columns) return { row, column, columns };
  return roomForRow({ row, column, columns }, tables);
}
