import { intersection } from '../model/rect';
import type { Sheet } from '../model/sheet';
import type { Table, TableColumn, TotalsFunction } from '../model/table';
import type { Rect } from '../model/types';
import type { Workbook } from '../model/workbook';
import { renameColumn } from '../structure/renameInTables';
import { cellText } from '../typing/cellText';

/** After cells were written: headers are text and unique, totals cells say what they total. */
export function followWrittenCells(workbook: Workbook, sheet: Sheet, rect: Rect): void {
  for (const table of workbook.tables) {
    if (table.sheet !== sheet || !intersection(table.range, rect)) continue;
    const header = table.headerRange && intersection(table.headerRange, rect);
    if (header) followHeaders(workbook, table, header);
    const totals = table.totalsRange && intersection(table.totalsRange, rect);
    if (totals) followTotals(table, totals);
  }
}

function followHeaders(workbook: Workbook, table: Table, written: Rect): void {
  const { cells } = table.sheet;
  for (let column = written.column; column < written.column + written.columns; column++) {
    const at = column - table.range.column;
    const shown = cellText(
      cells.value(written.row, column),
      cells.style(written.row, column).numberFormat,
    );
    const taken = table.columns.filter((_, other) => other !== at).map(({ name }) => name);
    const header = freeHeader(shown, taken, at);
    renameColumn(workbook, table, at, header);
    cells.setValue(written.row, column, header);
  }
}

/** A header that no other column has: an empty one becomes `Column3`, a second `Name` `Name2`. */
export function freeHeader(wanted: string, taken: readonly string[], at: number): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = wanted === '' ? 'Column' : wanted;
  if (wanted !== '' && !used.has(wanted.toLowerCase())) return wanted;
  let number = wanted === '' ? at + 1 : 2;
  while (used.has(`${base}${number}`.toLowerCase())) number++;
  return `${base}${number}`;
}

const SUBTOTAL = /^=SUBTOTAL\((10[1-9]|110),\w*\[{1,2}[^\]]+\]{1,2}\)$/i;
const FUNCTIONS: Readonly<Record<string, TotalsFunction>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

function followTotals(table: Table, written: Rect): void {
  const { cells } = table.sheet;
  for (let column = written.column; column < written.column + written.columns; column++) {
    const own = table.columns[column - table.range.column];
    if (own)
      rememberTotal(
        own,
        cells.formula(written.row, column),
        String(cells.value(written.row, column)),
      );
  }
}

function rememberTotal(column: TableColumn, formula: string | undefined, value: string): void {
  delete column.totalsFunction;
  delete column.totalsLabel;
  if (formula === undefined) {
    if (value !== '') column.totalsLabel = value;
    return;
  }
  column.totalsFunction = FUNCTIONS[SUBTOTAL.exec(formula)?.[1] ?? ''] ?? 'custom';
}
