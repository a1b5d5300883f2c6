import type { CellValue } from '../../receivables/ledger/area';
import { readCells } from '../reading/readCells';
import { Outbox } from './outbox';
import { writeBlock } from './writeBlock';

interface TableSnapshot {
  readonly name: string;
  readonly address: string;
  readonly showTotals: boolean;
}

interface SheetSnapshot {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  readonly tables: readonly TableSnapshot[];
}

/** Our sheets as they stand before a write, to be put back when Excel refuses half-way. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
}

/** Reads the sheets that are about to be written. They hold results, not the ledger: small. */
export async function takeSnapshot(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Snapshot> {
  const parts = sheets.map((sheet) => ({
    sheet: sheet.load('id'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
    tables: sheet.tables.load('items/name,items/showTotals'),
  }));
  await context.sync();
  const ranges = parts.map(({ tables }) =>
    tables.items.map((table) => ({ table, range: table.getRange().load('address') })),
  );
  await context.sync();
  const taken: SheetSnapshot[] = [];
  for (const [index, { sheet, used }] of parts.entries()) {
    if (used.isNullObject) continue;
    const block = {
      row: used.rowIndex,
      column: used.columnIndex,
      rows: used.rowCount,
      columns: used.columnCount,
    };
    taken.push({
      id: sheet.id,
      row: block.row,
      column: block.column,
      cells: await readCells(context, sheet, block, 'formulas'),
      tables: (ranges[index] ?? []).map(({ table, range }) => ({
        name: table.name,
        address: range.address.slice(range.address.lastIndexOf('!') + 1),
        showTotals: table.showTotals,
      })),
    });
  }
  return { sheets: taken };
}

/** Puts the sheets back as they were and takes away the ones that were made. */
export async function putBack(
  context: Excel.RequestContext,
  snapshot: Snapshot,
  made: readonly string[],
): Promise<void> {
  const outbox = new Outbox(context);
  for (const title of made) context.workbook.worksheets.getItemOrNullObject(title).delete();
  for (const { id, row, column, cells, tables } of snapshot.sheets) {
    const sheet = context.workbook.worksheets.getItem(id);
    for (const { name, address, showTotals } of tables) {
      const table = sheet.tables.getItem(name);
      table.clearFilters();
      table.showTotals = false;
      const range = sheet.getRange(address);
      table.resize(showTotals ? range.getResizedRange(-1, 0) : range);
      if (showTotals) table.showTotals = true;
    }
    await outbox.send();
    sheet.getUsedRangeOrNullObject(true).clear(Excel.ClearApplyTo.contents);
    await writeBlock(outbox, sheet, row, column, cells, 'formulas');
  }
  await outbox.send();
}
