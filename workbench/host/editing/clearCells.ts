import type { ExcelHost } from '../host';
import { addressOf } from '../model/address';
import { covers } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { followWrittenCells } from '../tables/tableCells';
import { cutConditionalFormats } from './cutConditionalFormats';
import { demandUnlocked } from './protection';
import { isUnbounded } from './grid';

export type ClearWhat = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** Clears contents, formats or both, as `Range.clear` does. */
export function clearCells(host: ExcelHost, sheet: Sheet, rect: Rect, what: ClearWhat): void {
  demandUnlocked(sheet, rect);
  const { cells } = sheet;
  const contents = what === 'All' || what === 'Contents';
  const formats = what === 'All' || what === 'Formats';
  for (const cell of [...cells.entries(rect)]) {
    if (contents) cells.setValue(cell.row, cell.column, '');
    if (formats) cells.setStyle(cell.row, cell.column, undefined);
  }
  if (formats) clearFormats(sheet, rect);
  if (!contents) return;
  const whole = host.workbook.tables.filter(
    (table) => what === 'All' && table.sheet === sheet && covers(rect, table.range),
  );
  for (const table of whole) host.workbook.tables.splice(host.workbook.tables.indexOf(table), 1);
  followWrittenCells(host.workbook, sheet, rect);
  host.changed(sheet, rect);
}

function clearFormats(sheet: Sheet, rect: Rect): void {
  if (isUnbounded(rect)) {
    const across = addressOf(rect).match(/[A-Z]/)
      ? sheet.cells.columnStyles
      : sheet.cells.rowStyles;
    across.clear();
  }
  cutConditionalFormats(sheet, rect);
}
