import type { TablePlan } from '../../receivables/sheets/plan';

/** Between a table and what stands above it: a blank row and the table's heading. */
const ROWS_BETWEEN = 2;

/**
 * The plan of a table that has to be made on a sheet that stands: it goes below all that stands in its
 * columns, so that nothing is written over.
 */
export async function belowWhatStands(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: TablePlan,
): Promise<TablePlan> {
  const used = sheet
    .getRangeByIndexes(0, plan.column, 1, plan.columns.length)
    .getEntireColumn()
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,rowCount');
  const tables = sheet.tables.load('items/name');
  await context.sync();
  const ranges = tables.items.map((table) =>
    table.getRange().load('rowIndex,rowCount,columnIndex,columnCount'),
  );
  if (ranges.length > 0) await context.sync();
  const ends = ranges
    .filter(
      ({ columnIndex, columnCount }) =>
        columnIndex < plan.column + plan.columns.length && columnIndex + columnCount > plan.column,
    )
    .map(({ rowIndex, rowCount }) => rowIndex + rowCount);
  const end = Math.max(0, used.isNullObject ? 0 : used.rowIndex + used.rowCount, ...ends);
  return { ...plan, row: end + ROWS_BETWEEN };
}
