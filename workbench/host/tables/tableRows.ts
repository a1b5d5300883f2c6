import type { ExcelHost } from '../host';
import { deleteCells, insertCells } from '../editing/shiftRange';
import { writeCells } from '../editing/writeCells';
import type { Table } from '../model/table';
import type { Rect } from '../model/types';
import { invalidArgument } from '../protocol/excelError';
import { growFormats } from './growFormats';

/** How many rows stand between header and totals. */
export function rowCount(table: Table): number {
  return table.range.rows - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
}

/** Puts rows into the table, or at its end; what is under the table makes room. Gives the first's index. */
export function addTableRows(
  host: ExcelHost,
  table: Table,
  index: number | null,
  values: unknown,
): number {
  const block: unknown[] =
    Array.isArray(values) && !Array.isArray(values[0]) ? [values] : blockOf(values);
  const count = rowCount(table);
  const at = index === null || index < 0 ? count : index;
  if (at > count) throw invalidArgument();
  const body = table.bodyRange;
  const place: Rect = { ...body, row: body.row + at, rows: block.length };
  const before = table.range.rows;
  insertCells(host, table.sheet, place, 'Down');
  if (table.range.rows === before) {
    table.range = { ...table.range, rows: before + block.length };
    growFormats(table, body);
  }
  writeCells(host, table.sheet, place, block);
  table.columns.forEach(({ calculatedFormula }, column) => {
    if (calculatedFormula === undefined) return;
    const cells = { ...place, column: place.column + column, columns: 1 };
    writeCells(host, table.sheet, cells, calculatedFormula);
  });
  return at;
}

function blockOf(values: unknown): unknown[] {
  return Array.isArray(values) ? values : [[]];
}

/** Takes rows out; a table whose rows are all gone keeps an empty one. */
export function deleteTableRows(host: ExcelHost, table: Table, index: number, count: number): void {
  if (index < 0 || index + count > rowCount(table)) throw invalidArgument();
  const body = table.bodyRange;
  const isAll = count === rowCount(table);
  const rows = isAll ? count - 1 : count;
  if (isAll) writeCells(host, table.sheet, { ...body, rows: 1 }, '');
  const first = body.row + index + (isAll ? 1 : 0);
  if (rows > 0) deleteCells(host, table.sheet, { ...body, row: first, rows }, 'Up');
}
