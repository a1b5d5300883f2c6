import type { Outbox } from './outbox';
import { askTable, type TableState } from './tableState';

/** A table as it stood, with the cells under it: they move when rows are put in or taken out. */
export interface StoodTable {
  readonly state: TableState;
  readonly below: Excel.Range;
}

/** Keeps hold of the cells under a table before it is rewritten. */
export function holdBelow(sheet: Excel.Worksheet, state: TableState): StoodTable {
  const below = sheet.getRangeByIndexes(rowBelow(state), state.column, 1, state.columns.length);
  return { state, below: below.load('rowIndex') };
}

function rowBelow({ row, rows, showTotals }: TableState): number {
  return row + 1 + rows + (showTotals ? 1 : 0);
}

/** Gives a table of ours its former columns and rows back; what is in the cells comes later. */
export async function undoTable(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  name: string,
  { state: before, below }: StoodTable,
): Promise<void> {
  const { table, range } = askTable(sheet.tables.getItem(name));
  await outbox.context.sync();
  table.clearFilters();
  const rows = range.rowCount - 1 - (table.showTotals ? 1 : 0);
  if (table.showTotals) table.showTotals = false;
  undoColumns(table, before, rows);
  const width = before.columns.length;
  const end = range.rowIndex + 1 + rows;
  const lost = before.rows - rows;
  if (lost > 0) {
    const room = sheet.getRangeByIndexes(end, before.column, lost, width);
    room.insert(Excel.InsertShiftDirection.down);
  }
  if (lost !== 0) {
    const former = sheet.getRangeByIndexes(range.rowIndex, before.column, before.rows + 1, width);
    table.resize(former);
  }
  if (before.showTotals) table.showTotals = true;
  below.load('rowIndex');
  await outbox.send();
  closeUp(sheet, before, below.rowIndex - rowBelow(before));
  await outbox.send();
}

function undoColumns(table: Excel.Table, before: TableState, rows: number): void {
  const known = new Set(before.columns.map(({ id }) => id));
  const standing = new Set(table.columns.items.map(({ id }) => id));
  for (const { id } of table.columns.items) {
    if (!known.has(id)) table.columns.getItem(id).delete();
  }
  before.columns.forEach(({ id, name }, at) => {
    if (standing.has(id)) return;
    table.columns.add(at, [[name], ...Array.from({ length: rows }, () => [''])]);
  });
}

/** What lay under the table lies there again: `moved` rows up, or down where it is negative. */
function closeUp(sheet: Excel.Worksheet, before: TableState, moved: number): void {
  if (moved === 0) return;
  const first = rowBelow(before) + Math.min(0, moved);
  const width = before.columns.length;
  const cells = sheet.getRangeByIndexes(first, before.column, Math.abs(moved), width);
  if (moved > 0) cells.delete(Excel.DeleteShiftDirection.up);
  else cells.insert(Excel.InsertShiftDirection.down);
}
