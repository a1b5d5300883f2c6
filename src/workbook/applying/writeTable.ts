import type { CellValue } from '../../receivables/ledger/area';
import type { TableColumnPlan, TablePlan } from '../../receivables/sheets/plan';
import type { MergedTable, Slot } from './mergeTable';
import { tableColumn } from '../../receivables/sheets/references';
import { asTyped } from './asTyped';
import { freeHeaders } from './freeHeaders';
import type { Outbox } from './outbox';
import type { TableState } from './tableState';
import { TypedMeanwhile } from './typedMeanwhile';
import { applyHeaderLook, applyTotalsLook } from './looks';
import { setWidth } from './columnWidth';
import { formatRange, writeBlock } from './writeBlock';

/** A table's place and its columns from left to right, as they stand after it was written. */
export interface WrittenTable {
  readonly row: number;
  readonly column: number;
  readonly slots: readonly Slot[];
  /** Body rows, the kept ones among them. */
  readonly rows: number;
  /**
   * Where columns came or went, the positions over which what stands above our columns may still lie: it
   * does not go with a table's columns, only with whole ones. Null where all columns are as before.
   */
  readonly formerly: readonly number[] | null;
}

/** Makes a table where there is none. */
export async function makeTable(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  plan: TablePlan,
): Promise<WrittenTable> {
  const slots = plan.columns.map((column): Slot => ({
    kind: 'ours',
    plan: column,
    header: column.header,
    cells: column.values,
    formats: null,
  }));
  await writeSlots(outbox, sheet, plan, { slots, rows: plan.rows, corner: plan, typed: null });
  const range = sheet.getRangeByIndexes(
    plan.row,
    plan.column,
    Math.max(1, plan.rows) + 1,
    plan.columns.length,
  );
  const table = sheet.tables.add(range, true);
  table.name = plan.name;
  table.style = plan.style;
  plan.columns.forEach(({ kind }, at) => {
    applyHeaderLook(sheet.getCell(plan.row, plan.column + at), kind);
  });
  await outbox.send();
  writeTotals(table, plan, slots, 'all');
  await outbox.send();
  return { row: plan.row, column: plan.column, slots, rows: plan.rows, formerly: null };
}

/**
 * Rewrites a standing table in place: same table, same columns by id, people's columns kept. `isWide`
 * where the columns that it lacked have been put in already.
 */
export async function rewriteTable(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  plan: TablePlan,
  state: TableState,
  merged: MergedTable,
  isWide: boolean,
): Promise<WrittenTable> {
  const table = sheet.tables.getItem(plan.name);
  const isFiltered = state.filters.some((filter) => filter !== null);
  const isAltered = merged.add.length + merged.drop.length > 0;
  if (isFiltered) table.clearFilters();
  for (const id of merged.drop) table.columns.getItem(id).delete();
  for (const at of isWide ? [] : merged.add) addColumn(table, merged.slots[at], at, state.rows);
  if (isAltered) dressColumns(sheet, state, merged.slots);
  if (isFiltered || isAltered) await outbox.send();

  const size = { rows: Math.max(1, merged.rows), columns: merged.slots.length };
  const typed = new TypedMeanwhile(sheet, state, merged);
  const { slots, rows } = merged;
  // Rows that go are read once more with the others before they do.
  const shrinks = size.rows < state.rows;
  if (!shrinks) await resizeTable(outbox, sheet, table, state, size);
  freeHeaders(sheet, state, merged);
  await writeSlots(outbox, sheet, plan, { slots, rows, corner: state, typed });
  if (shrinks) await resizeTable(outbox, sheet, table, state, size);
  else await outbox.send();
  if (typed.writeAgain()) await outbox.send();
  writeTotals(table, plan, merged.slots, merged.add);
  reapplyFilters(table, state, merged);
  if (state.sort.length > 0) table.sort.reapply();
  if (isFiltered || isAltered || state.sort.length > 0) await outbox.send();
  const formerly = isWide && merged.add.length > 0 ? [] : merged.ours;
  return {
    ...{ row: state.row, column: state.column, slots: merged.slots, rows: merged.rows },
    formerly: isAltered ? formerly : null,
  };
}

function addColumn(table: Excel.Table, slot: Slot | undefined, at: number, rows: number): void {
  if (slot?.kind !== 'ours') return;
  const blanks = Array.from({ length: rows }, () => ['']);
  table.columns.add(at, [[slot.header], ...blanks]);
}

/** Columns came or went, so those of ours that moved take their width and their look along. */
function dressColumns(sheet: Excel.Worksheet, state: TableState, slots: readonly Slot[]): void {
  slots.forEach((slot, at) => {
    if (slot.kind !== 'ours') return;
    const header = sheet.getCell(state.row, state.column + at);
    applyHeaderLook(header, slot.plan.kind);
    setWidth(header, slot.plan.width);
  });
}

/** Gives a table so many body rows, at least one; cells under it move down or up with its end. */
export async function resizeTable(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  state: Pick<TableState, 'row' | 'column' | 'rows' | 'showTotals'>,
  { rows, columns: width }: { readonly rows: number; readonly columns: number },
): Promise<void> {
  if (rows === state.rows) return;
  const below = state.row + 1 + Math.min(rows, state.rows);
  const moved = Math.abs(rows - state.rows);
  const cells = sheet.getRangeByIndexes(below, state.column, moved, width);
  if (state.showTotals) table.showTotals = false;
  if (rows > state.rows) cells.insert(Excel.InsertShiftDirection.down);
  table.resize(sheet.getRangeByIndexes(state.row, state.column, rows + 1, width));
  if (rows < state.rows) cells.delete(Excel.DeleteShiftDirection.up);
  if (state.showTotals) table.showTotals = true;
  await outbox.send();
}

/** What is written into a table from its corner on. */
interface WrittenSlots {
  readonly slots: readonly Slot[];
  readonly rows: number;
  readonly corner: { readonly row: number; readonly column: number };
  /** Null in a new table, where nobody can have typed. */
  readonly typed: TypedMeanwhile | null;
}

async function writeSlots(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  plan: TablePlan,
  { slots, rows, corner, typed }: WrittenSlots,
): Promise<void> {
  const body = Math.max(1, rows);
  for (const { from, columns } of runs(slots)) {
    const first = corner.column + from;
    const header = sheet.getRangeByIndexes(corner.row, first, 1, columns.length);
    formatRange(header, '@');
    header.values = [columns.map((column) => column.header)];
    if (columns.some(({ formats }) => formats !== null)) continue;
    columns.forEach((column, offset) => {
      const range = sheet.getRangeByIndexes(corner.row + 1, first + offset, body, 1);
      formatRange(range, column.plan.format);
    });
    const cells = Array.from({ length: body }, (_, row) =>
      columns.map((column) => (row < rows ? (column.cells[row] ?? '') : '')),
    );
    await writeBlock(outbox, sheet, corner.row + 1, first, cells);
  }
  if (plan.key === null) return;
  for (const [at, { cells, formats }] of slots.entries()) {
    if (formats === null || rows === 0) continue;
    const first = { row: corner.row + 1, column: corner.column + at };
    typed?.ask(at);
    await writeTyped(outbox, sheet, { cells, formats }, first);
  }
}

/** What people typed in its new order: formats first, so that their dates and texts stay such. */
async function writeTyped(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  { cells, formats }: Pick<TypedIn, 'cells' | 'formats'>,
  { row, column }: { readonly row: number; readonly column: number },
): Promise<void> {
  const asColumn = (values: readonly CellValue[]) => values.map((value): CellValue[] => [value]);
  await writeBlock(outbox, sheet, row, column, asColumn(formats), 'numberFormat');
  const kept = cells.map((cell, at) => asTyped(cell, formats[at]));
  await writeBlock(outbox, sheet, row, column, asColumn(kept), 'formulasR1C1');
}

type OurSlot = Extract<Slot, { kind: 'ours' }>;
type TypedIn = Extract<Slot, { kind: 'theirs' }>;

/** Neighbouring columns of ours, written together; one that people type in stands alone. */
function runs(slots: readonly Slot[]): readonly { from: number; columns: readonly OurSlot[] }[] {
  const found: { from: number; columns: OurSlot[] }[] = [];
  slots.forEach((slot, at) => {
    if (slot.kind === 'theirs') return;
    const last = found.at(-1);
    const joins =
      last !== undefined &&
      last.from + last.columns.length === at &&
      slot.formats === null &&
      last.columns.every(({ formats }) => formats === null);
    if (joins) last.columns.push(slot);
    else found.push({ from: at, columns: [slot] });
  });
  return found;
}

function writeTotals(
  table: Excel.Table,
  plan: TablePlan,
  slots: readonly Slot[],
  which: 'all' | readonly number[],
): void {
  if (which === 'all') table.showTotals = plan.totals;
  if (!plan.totals || which.length === 0) return;
  const row = table.getTotalRowRange();
  if (which === 'all') applyTotalsLook(row);
  slots.forEach((slot, at) => {
    if (slot.kind !== 'ours' || (which !== 'all' && !which.includes(at))) return;
    writeTotal(row.getCell(0, at), plan.name, slot.plan);
  });
}

function writeTotal(cell: Excel.Range, table: string, column: TableColumnPlan): void {
  if (column.total === null) {
    cell.values = [['']];
  } else if (column.total.kind === 'text') {
    formatRange(cell, '@');
    cell.values = [[column.total.text]];
  } else {
    formatRange(cell, column.format);
    cell.formulas = [[`=SUBTOTAL(109,${tableColumn(table, column.header)})`]];
  }
}

function reapplyFilters(table: Excel.Table, state: TableState, merged: MergedTable): void {
  const kept = state.columns.filter(({ id }) => !merged.drop.includes(id));
  for (const { id } of kept) {
    const filter = state.filters[state.columns.findIndex((column) => column.id === id)];
    if (filter != null) table.columns.getItem(id).filter.apply(filter);
  }
}
