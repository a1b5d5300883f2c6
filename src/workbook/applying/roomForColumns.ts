import type { AddedColumns } from './addedColumns';
import type { MergedTable } from './mergeTable';
import type { TableState } from './tableState';

/**
 * Puts the columns that a table of ours lacks in as whole columns of the sheet, where another table
 * stands further right: cells put in for some rows alone could tear that one, now or as it grows. Gives
 * whether it did; the table then has the columns, without their headers.
 */
export async function roomForColumns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  state: TableState,
  merged: MergedTable,
  added: AddedColumns,
): Promise<boolean> {
  if (merged.add.length === 0 || merged.drop.length > 0) return false;
  if (!(await isBeside(context, sheet, name, state))) return false;
  let width = state.columns.length;
  for (const at of merged.add) {
    await added.add(context, sheet, state.column + at);
    width += 1;
    // At its edge the column lies beside the table; further in the table has it already.
    if (at === width - 1) await reach(context, sheet, name, state, width);
  }
  return true;
}

/** Lets the table reach over so many columns. */
async function reach(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  { row, column, rows, showTotals }: TableState,
  width: number,
): Promise<void> {
  const table = sheet.tables.getItem(name);
  if (showTotals) table.showTotals = false;
  table.resize(sheet.getRangeByIndexes(row, column, rows + 1, width));
  if (showTotals) table.showTotals = true;
  await context.sync();
}

/** Whether another table lies on the right: at whatever height, its rows come and go too. */
async function isBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  { column }: TableState,
): Promise<boolean> {
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const others = tables.items.filter((table) => table.name !== name);
  const ranges = others.map((table) => table.getRange().load('columnIndex'));
  if (ranges.length > 0) await context.sync();
  return ranges.some(({ columnIndex }) => columnIndex > column);
}
