import type { ExcelHost } from '../host';
import { intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { invalidOperation } from '../protocol/excelError';
import { demandUnlocked } from './protection';

/** Merges cells into one, or each row of them; only the first cell's content stays. */
export function mergeCells(host: ExcelHost, sheet: Sheet, rect: Rect, across: boolean): void {
  demandUnlocked(sheet, rect);
  if (host.workbook.tables.some((t) => t.sheet === sheet && intersection(t.range, rect))) {
    throw invalidOperation("Cells of a table can't be merged.");
  }
  unmergeCells(sheet, rect);
  const rows = across ? rect.rows : 1;
  for (let at = 0; at < rows; at++) {
    const merged = across ? { ...rect, row: rect.row + at, rows: 1 } : rect;
    for (const { row, column } of [...sheet.cells.entries(merged)]) {
      if (row !== merged.row || column !== merged.column) sheet.cells.setValue(row, column, '');
    }
    sheet.merges.push(merged);
  }
  host.changed(sheet, rect);
}

export function unmergeCells(sheet: Sheet, rect: Rect): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, rect));
}
