import type { ExcelHost } from '../host';
import { deleteCells, insertCells } from '../editing/shiftRange';
import { writeCells } from '../editing/writeCells';
import type { Table, TableColumn } from '../model/table';
import type { Rect } from '../model/types';
import { invalidArgument, itemNotFound } from '../protocol/excelError';
import { freeHeader } from './tableCells';

/** Cells of one of a table's columns, its header and total included. */
export function columnRange(table: Table, column: TableColumn): Rect {
  const at = table.columns.indexOf(column);
  if (at < 0) throw itemNotFound();
  return { ...table.range, column: table.range.column + at, columns: 1 };
}

/** Puts a column into the table, or at its end; cells right of the table make room. */
export function addTableColumn(
  host: ExcelHost,
  table: Table,
  index: number | null,
  values: unknown,
  name: string | null,
): TableColumn {
  const at = index === null || index < 0 ? table.columns.length : index;
  if (at > table.columns.length) throw invalidArgument();
  const { range } = table;
  const place: Rect = { ...range, column: range.column + at, columns: 1 };
  const known = new Set(table.columns);
  insertCells(host, table.sheet, place, 'Right');
  if (table.range.columns === range.columns) {
    // Put in at an edge, the cells are beside the table and not yet in it.
    table.range = { ...range, columns: range.columns + 1 };
    const taken = table.columns.map((column) => column.name);
    const header = freeHeader('', taken, at);
    table.columns.splice(at, 0, { id: table.nextColumnId(), name: header });
    if (table.showHeaders) table.sheet.cells.setValue(range.row, place.column, header);
  }
  const added = table.columns.find((column) => !known.has(column));
  if (!added) throw invalidArgument();
  if (Array.isArray(values)) {
    const rows = values.length;
    writeCells(host, table.sheet, { ...place, rows }, values);
  }
  if (name !== null) writeCells(host, table.sheet, { ...place, rows: 1 }, name);
  return added;
}

/** Takes a column out of the table; a table keeps at least one. */
export function deleteTableColumn(host: ExcelHost, table: Table, column: TableColumn): void {
  if (table.columns.length === 1) throw invalidArgument();
  deleteCells(host, table.sheet, columnRange(table, column), 'Left');
  const at = table.columns.indexOf(column);
  if (at >= 0) table.columns.splice(at, 1);
}
