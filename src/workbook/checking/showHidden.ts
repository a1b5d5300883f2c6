import type { BookSheet } from './bookSheets';

/** Shows every sheet that is hidden; null where the workbook's structure is protected. */
export async function showSheets(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
): Promise<number | null> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected) return null;
  const hidden = sheets.filter((sheet) => sheet.hidden);
  for (const { id } of hidden) {
    worksheets.getItem(id).visibility = Excel.SheetVisibility.visible;
  }
  await context.sync();
  return hidden.length;
}

/** Shows all rows of some sheets that are not protected: what a filter hides too, so it is cleared. */
export async function showRows(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
): Promise<void> {
  const { worksheets, tables } = context.workbook;
  const filters = sheets.map(({ id }) => worksheets.getItem(id).autoFilter.load('enabled'));
  await context.sync();
  sheets.forEach(({ id, used, tables: names }, at) => {
    for (const name of names) tables.getItem(name).clearFilters();
    if (filters[at]?.enabled === true) filters[at].clearCriteria();
    if (used === null) return;
    const { row, column, rows } = used;
    worksheets.getItem(id).getRangeByIndexes(row, column, rows, 1).rowHidden = false;
  });
  await context.sync();
}

/** Shows all columns of some sheets that are not protected. */
export async function showColumns(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
): Promise<void> {
  for (const { id, used } of sheets) {
    if (used === null) continue;
    const { row, column, columns } = used;
    context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(row, column, 1, columns).columnHidden = false;
  }
  await context.sync();
}
