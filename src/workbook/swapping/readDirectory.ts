import type { Directory } from '../../receivables/swapping/reference';
import type { WorkbookSheets } from '../reading/workbookSheets';

/** Reads where the workbook's tables stand, beside its names. */
export async function readDirectory(
  context: Excel.RequestContext,
  { names }: WorkbookSheets,
): Promise<Directory> {
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const asked = tables.items.map((table) => ({
    table,
    sheet: table.worksheet.load('name'),
    columns: table.columns.load('items/name'),
    body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  await context.sync();
  return {
    names,
    tables: asked.map(({ table, sheet, columns, body }) => ({
      name: table.name,
      sheet: sheet.name,
      row: body.rowIndex,
      column: body.columnIndex,
      rows: body.rowCount,
      columns: body.columnCount,
      headers: columns.items.map(({ name }) => name),
    })),
  };
}
