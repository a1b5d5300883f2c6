import { insertCells } from '../editing/shiftRange';
import type { ExcelHost } from '../host';
import { intersection } from '../model/rect';
import type { Table, TableColumn, TotalsFunction } from '../model/table';
import type { Rect, Style } from '../model/types';

const CODES: Readonly<Record<Exclude<TotalsFunction, 'custom'>, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** A cell of a totals row that is hidden: a formula, perhaps the person's own, and its format. */
interface HiddenTotal {
  readonly formula: string | undefined;
  readonly style: Style | undefined;
}

/** What a table's totals row held, by column id: Excel brings it back, formats too. */
const remembered = new WeakMap<Table, ReadonlyMap<number, HiddenTotal>>();

/** Shows or hides the totals row. What stood under the table makes room; what was totalled comes back. */
export function showTotals(host: ExcelHost, table: Table, isShown: boolean): void {
  if (isShown === table.showTotals) return;
  if (isShown) show(host, table);
  else hide(host, table);
  host.calculation.noteName(table.name);
}

function show(host: ExcelHost, table: Table): void {
  const { sheet } = table;
  const under: Rect = { ...table.range, row: table.range.row + table.range.rows, rows: 1 };
  const isOccupied =
    ![...sheet.cells.entries(under)].every((cell) => cell.value === '' && !cell.formula) ||
    host.workbook.tables.some((t) => t.sheet === sheet && intersection(t.range, under));
  if (isOccupied) insertCells(host, sheet, under, 'Down');
  table.range = { ...table.range, rows: table.range.rows + 1 };
  table.showTotals = true;
  firstTotals(table);
  const own = remembered.get(table);
  table.columns.forEach((column, at) => {
    const place = [under.row, under.column + at] as const;
    const kept = own?.get(column.id);
    if (kept?.style) sheet.cells.setStyle(...place, kept.style);
    const formula = kept?.formula ?? totalFormula(column);
    if (formula !== null) sheet.cells.setFormula(...place, formula, 0, true);
    else if (column.totalsLabel !== undefined) sheet.cells.setValue(...place, column.totalsLabel);
  });
  host.changed(sheet, under);
}

/** A table that never had totals gets the word in its first column and a total in its last. */
function firstTotals(table: Table): void {
  const { columns, sheet } = table;
  if (columns.some((column) => column.totalsFunction ?? column.totalsLabel)) return;
  const first = columns[0];
  const last = columns.at(-1);
  if (first) first.totalsLabel = 'Total';
  if (!last || last === first) return;
  const body = table.bodyRange;
  const values = sheet.cells.read({ ...body, column: body.column + body.columns - 1, columns: 1 });
  last.totalsFunction = values.every(([cell]) => typeof cell === 'number') ? 'sum' : 'count';
}

function hide(host: ExcelHost, table: Table): void {
  const row = table.totalsRange;
  if (!row) return;
  const totals = new Map<number, HiddenTotal>();
  const { cells } = table.sheet;
  table.columns.forEach(({ id }, at) => {
    const place = [row.row, row.column + at] as const;
    totals.set(id, { formula: cells.formula(...place), style: cells.ownStyle(...place) });
    cells.clear(...place);
  });
  remembered.set(table, totals);
  table.range = { ...table.range, rows: table.range.rows - 1 };
  table.showTotals = false;
  host.changed(table.sheet, row);
}

/** The formula of a total, or null where the column has none of Excel's own. */
function totalFormula({ name, totalsFunction }: TableColumn): string | null {
  if (totalsFunction === undefined || totalsFunction === 'custom') return null;
  const reference = name.replace(/['[\]#]/g, "'$&");
  return `=SUBTOTAL(${CODES[totalsFunction]},[${reference}])`;
}
