import type { ExcelHost } from '../host';
import type { CellEntry } from '../model/cellRow';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { moveFormula } from '../structure/references';

/** Puts rows of a range into an order: `order[i]` is the row, from the range's first, that comes i-th. */
export function arrangeRows(
  host: ExcelHost,
  sheet: Sheet,
  body: Rect,
  order: readonly number[],
): void {
  const rows = Array.from({ length: body.rows }, (_, at) => [
    ...sheet.cells.entries({ ...body, row: body.row + at, rows: 1 }),
  ]);
  for (const cells of rows) {
    for (const { row, column } of cells) sheet.cells.clear(row, column);
  }
  order.forEach((from, at) => {
    for (const cell of rows[from] ?? []) place(sheet, cell, body.row + at, body.row + from);
  });
  host.changed(sheet, body);
}

/** Puts a cell into another row; its formula's references move along. */
function place(sheet: Sheet, cell: CellEntry, row: number, from: number): void {
  const { column, value, formula, style } = cell;
  if (formula === undefined) sheet.cells.setValue(row, column, value);
  else sheet.cells.setFormula(row, column, moveFormula(formula, row - from, 0), value, true);
  sheet.cells.setStyle(row, column, style);
}
