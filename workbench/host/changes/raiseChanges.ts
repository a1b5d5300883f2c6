import type { ExcelHost } from '../host';
import { addressOf } from '../model/address';
import { intersection } from '../model/rect';

/** Where a change was made: in this Excel, or in a co-author's. */
export type ChangeSource = 'Local' | 'Remote';

/** Tells the add-in's listeners of the changes noted since the last time. */
export function raiseChanges(
  host: ExcelHost,
  trigger: 'ThisLocalAddin' | 'Unknown',
  source: ChangeSource = 'Local',
): void {
  for (const { sheet, rect, type } of host.changes.take()) {
    const args = {
      address: addressOf(rect),
      changeType: type,
      source,
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
