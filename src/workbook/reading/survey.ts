import { HEAD_ROWS, type Area, type CellValue } from '../../receivables/ledger/area';
import { SETTING_CELLS } from '../../receivables/settings/settings';
import { isOurTable } from '../ourNames';

/** Columns looked at when a header is sought; a ledger does not begin further right. */
const HEAD_COLUMNS = 256;

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table | null;
  readonly range: Excel.Range;
}

/**
 * Every block of cells that may hold a ledger: the tables, and the used range of every sheet, in which
 * a ledger can lie beside or below a table. Sheets of ours are never looked at.
 */
export async function surveyAreas(context: Excel.RequestContext): Promise<readonly Area[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility');
  const settings = context.workbook.names.getItemOrNullObject(SETTING_CELLS.asOf);
  const settingsSheet = settings.getRangeOrNullObject().worksheet.load('id');
  settings.load('name');
  await context.sync();

  const contents = sheets.items.map((sheet) => ({
    sheet,
    tables: sheet.tables.load('items/name,items/showTotals'),
    used: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();

  const ours = settings.isNullObject || settingsSheet.isNullObject ? null : settingsSheet.id;
  const found: Found[] = [];
  for (const { sheet, tables, used } of contents) {
    if (sheet.id === ours || tables.items.some((table) => isOurTable(table.name))) continue;
    for (const table of tables.items) {
      const range = table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
      found.push({ sheet, table, range });
    }
    if (!used.isNullObject) found.push({ sheet, table: null, range: used });
  }
  await context.sync();
  return readHeads(context, found);
}

async function readHeads(
  context: Excel.RequestContext,
  found: readonly Found[],
): Promise<readonly Area[]> {
  const heads = found.map(({ sheet, range }) =>
    sheet
      .getRangeByIndexes(
        range.rowIndex,
        range.columnIndex,
        Math.min(range.rowCount, HEAD_ROWS),
        Math.min(range.columnCount, HEAD_COLUMNS),
      )
      .load('values'),
  );
  await context.sync();
  return found.map(({ sheet, table, range }, index) => {
    const rows = range.rowCount - (table?.showTotals ? 1 : 0);
    return {
      sheet: sheet.name,
      table: table?.name ?? null,
      row: range.rowIndex,
      column: range.columnIndex,
      rows,
      columns: Math.min(range.columnCount, HEAD_COLUMNS),
      hidden: sheet.visibility !== Excel.SheetVisibility.visible,
      head: ((heads[index]?.values ?? []) as CellValue[][]).slice(0, rows),
    };
  });
}
