import { rowBelow } from './holdSheets';
import { passingHeaders } from './freeHeaders';
import type { Outbox } from './outbox';
import { askTable, type TableState } from './tableState';

/** Gives a table of ours its former columns and rows back; what is in the cells comes later. */
export async function undoTable(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  name: string,
  before: TableState,
  below: Excel.Range,
): Promise<void> {
  const { table, range } = askTable(sheet.tables.getItem(name));
  below.load('rowIndex');
  await outbox.context.sync();
  const rows = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  table.clearFilters();
  if (table.showTotals) table.showTotals = false;
  // Rows came and went under all the columns that the table has now: they do so again.
  const width = table.columns.items.length;
  const at = (first: number, count: number) =>
    sheet.getRangeByIndexes(first, before.column, count, width);
  const lost = Math.max(0, before.rows - rows);
  if (lost > 0) at(range.rowIndex + 1 + rows, lost).insert(Excel.InsertShiftDirection.down);
  if (rows !== before.rows) table.resize(at(range.rowIndex, before.rows + 1));
  // What lay under the table lies there again, the format of the totals row first.
  const moved = below.rowIndex + lost - rowBelow({ ...before, row: range.rowIndex });
  const end = range.rowIndex + 1 + before.rows;
  if (moved > 0) at(end, moved).delete(Excel.DeleteShiftDirection.up);
  if (moved < 0) at(end, -moved).insert(Excel.InsertShiftDirection.down);
  undoColumns(table, before);
  if (before.showTotals) table.showTotals = true;
  await outbox.send();
}

function undoColumns(table: Excel.Table, before: TableState): void {
  const known = new Set(before.columns.map(({ id }) => id));
  const standing = new Set(table.columns.items.map(({ id }) => id));
  for (const { id } of table.columns.items) {
    if (!known.has(id)) table.columns.getItem(id).delete();
  }
  before.columns.forEach(({ id, name }, at) => {
    if (standing.has(id)) return;
    table.columns.add(at, [[name], ...Array.from({ length: before.rows }, () => [''])]);
  });
  freeOldHeaders(table, before);
}

/** An old header that stands over another column now could not be put back beside it. */
function freeOldHeaders(table: Excel.Table, before: TableState): void {
  const standing = table.columns.items;
  const isTaken = before.columns.some((column) =>
    standing.some(
      ({ id, name }) => id !== column.id && name.toLowerCase() === column.name.toLowerCase(),
    ),
  );
  if (!isTaken) return;
  const headers = table.getHeaderRowRange();
  const passing = passingHeaders(before.columns.map(({ name }) => name));
  passing.forEach((header, at) => {
    headers.getCell(0, at).values = [[header]];
  });
}
