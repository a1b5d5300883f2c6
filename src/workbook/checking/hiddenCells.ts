import type { HiddenCells } from '../../receivables/checking/bookSeen';
import type { BookSheet } from './bookSheets';

/** Rows that are asked about at a time: some 25 bytes each. */
const ROWS_AT_ONCE = 40_000;

/** The rows and columns that nobody sees among the cells in use; sheets without any are left out. */
export async function hiddenCells(
  context: Excel.RequestContext,
  sheets: readonly BookSheet[],
): Promise<readonly HiddenCells[]> {
  const asked = sheets.flatMap((sheet) => {
    if (sheet.used === null) return [];
    const { row, column, rows, columns } = sheet.used;
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const range = worksheet.getRangeByIndexes(row, column, rows, columns);
    const filter = worksheet.autoFilter.load('isDataFiltered');
    const tables = sheet.tables.map((name) =>
      context.workbook.tables.getItem(name).autoFilter.load('isDataFiltered'),
    );
    return [{ sheet, range: range.load('rowHidden,columnHidden'), filters: [filter, ...tables] }];
  });
  await context.sync();
  const found: HiddenCells[] = [];
  for (const { sheet, range, filters } of asked) {
    // Excel answers null where some are hidden and others are not.
    const isSeen = (hidden: boolean | null) => hidden === false;
    const rows = isSeen(range.rowHidden) ? [] : await hiddenRows(context, sheet);
    const columns = isSeen(range.columnHidden) ? [] : await hiddenColumns(context, range);
    if (rows.length + columns.length === 0) continue;
    const first = sheet.used ?? { row: 0, column: 0 };
    found.push({
      sheet: sheet.name,
      rows,
      columns: columns.map((at) => first.column + at),
      isFiltered: filters.some(({ isDataFiltered }) => isDataFiltered),
    });
  }
  return found;
}

async function hiddenRows(
  context: Excel.RequestContext,
  { id, used }: BookSheet,
): Promise<readonly number[]> {
  if (used === null) return [];
  const hidden: number[] = [];
  for (let done = 0; done < used.rows; done += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, used.rows - done);
    const range = context.workbook.worksheets
      .getItem(id)
      .getRangeByIndexes(used.row + done, used.column, rows, 1);
    for (const at of await hiddenIn(context, range)) hidden.push(used.row + done + at);
  }
  return hidden;
}

async function hiddenIn(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly number[]> {
  const rows = range.getRowProperties({ rowHidden: true });
  await context.sync();
  return rows.value.flatMap(({ rowHidden }, at) => (rowHidden === true ? [at] : []));
}

async function hiddenColumns(
  context: Excel.RequestContext,
  range: Excel.Range,
): Promise<readonly number[]> {
  const columns = range.getColumnProperties({ columnHidden: true });
  await context.sync();
  return columns.value.flatMap(({ columnHidden }, at) => (columnHidden === true ? [at] : []));
}
