import { accountColumn, keyInRow } from '../reading/accountColumn';

/** What became of a table's sheet that was to be shown: where it is hidden, by its name. */
export type TableShown = 'shown' | 'missing' | { readonly hidden: string };

/**
 * Brings the sheet of a table of ours to the front, and selects the row of an account where one is
 * asked for and has one.
 */
export async function showTable(
  context: Excel.RequestContext,
  name: string,
  account: string | null,
): Promise<TableShown> {
  const table = context.workbook.tables.getItemOrNullObject(name).load('name');
  const sheet = table.worksheet.load('name,visibility');
  await context.sync();
  if (table.isNullObject) return 'missing';
  if (sheet.visibility !== Excel.SheetVisibility.visible) return { hidden: sheet.name };
  sheet.activate();
  await context.sync();
  if (account !== null) await selectRow(context, table, account);
  return 'shown';
}

async function selectRow(
  context: Excel.RequestContext,
  table: Excel.Table,
  account: string,
): Promise<void> {
  const column = await accountColumn(context, table);
  if (column < 0) return;
  const cells = table.getDataBodyRange().getColumn(column).load('values');
  await context.sync();
  const row = cells.values.findIndex(([cell]) => keyInRow(cell) === account);
  if (row < 0) return;
  cells.getCell(row, 0).select();
  await context.sync();
}
