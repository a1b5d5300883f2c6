import type { ExcelHost } from '../host';
import { addressOf } from '../model/address';
import { intersection } from '../model/rect';

/** Tells the add-in's listeners of the changes noted since the last time. */
export function raiseChanges(host: ExcelHost, trigger: 'ThisLocalAddin' | 'Unknown'): void {
  for (const { sheet, rect, type } of host.changes.take()) {
    const args = {
      address: addressOf(rect),
      changeType: type,
      source: 'Local',
      triggerSource: trigger,
      worksheetId: sheet.id,
    };
    host.events.raise('DataChanged', [sheet.id, 'Workbook'], args);
    for (const table of host.workbook.tables) {
      if (table.sheet !== sheet || !intersection(table.range, rect)) continue;
      const tableId = tableIdText(table.id);
      host.events.raise('TableChanged', [tableId, 'Workbook'], { ...args, tableId });
    }
  }
}

/** A table's id as the add-in sees it. */
export function tableIdText(id: number): string {
  return `{${id.toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;
}
