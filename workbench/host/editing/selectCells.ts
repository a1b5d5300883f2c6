import type { ExcelHost } from '../host';
import { addressOf } from '../model/address';
import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';
import { invalidOperation } from '../protocol/excelError';

/** Brings a sheet to the front. */
export function activateSheet(host: ExcelHost, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
  const before = host.workbook.activeSheet;
  if (before === sheet) return;
  host.workbook.activeSheet = sheet;
  host.events.raise('Deactivated', [before.id, 'Workbook'], { worksheetId: before.id });
  host.events.raise('Activated', [sheet.id, 'Workbook'], { worksheetId: sheet.id });
}

/** Selects cells, as a click on them does. */
export function selectCells(host: ExcelHost, sheet: Sheet, rect: Rect): void {
  activateSheet(host, sheet);
  sheet.selection = rect;
  host.events.raise('SelectionChanged', [sheet.id, 'Workbook'], {
    address: addressOf(rect),
    worksheetId: sheet.id,
  });
}
