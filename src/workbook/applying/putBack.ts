import { Outbox } from './outbox';
import type { StandingPlan } from './standing';
import { writeBlock } from './writeBlock';

/** Puts sheets back as they stood before a write and takes away the ones that were made. */
export async function putBack(
  context: Excel.RequestContext,
  plans: readonly StandingPlan[],
  made: readonly string[],
): Promise<void> {
  const outbox = new Outbox(context);
  for (const title of made) context.workbook.worksheets.getItemOrNullObject(title).delete();
  for (const { sheet, used, places } of plans) {
    if (sheet === null || used === null) continue;
    for (const { name, address, showTotals } of places) {
      const table = sheet.tables.getItem(name);
      table.clearFilters();
      table.showTotals = false;
      const range = sheet.getRange(address);
      table.resize(showTotals ? range.getResizedRange(-1, 0) : range);
      if (showTotals) table.showTotals = true;
    }
    await outbox.send();
    sheet.getUsedRangeOrNullObject(true).clear(Excel.ClearApplyTo.contents);
    await writeBlock(outbox, sheet, used.row, used.column, used.cells, 'formulasR1C1');
  }
  await outbox.send();
}
