import type { Cell, TableDefinition } from 'hucre/xlsx';
import { cellAddress } from '../../receivables/ledger/address';
import type { CellValue } from '../../receivables/ledger/area';
import type { TableColumnPlan, TablePlan } from '../../receivables/sheets/plan';
import { tableColumn } from '../../receivables/sheets/references';
import { bodyStyle, headerStyle, totalsStyle } from './styles';

/** Cells by their place, `row,column` from 0. */
export type Cells = Map<string, Partial<Cell>>;

/** Puts a table's header, rows and totals among the cells; gives the table for the file. */
export function plannedTable(plan: TablePlan, cells: Cells, dayOffset: number): TableDefinition {
  const { name, row, column, columns, style, totals } = plan;
  const rows = Math.max(1, plan.rows);
  const isTall = columns.some(({ wrap }) => wrap === true);
  const last = row + rows + (totals ? 1 : 0);
  columns.forEach((each, at) => {
    const letter = column + at;
    cells.set(key(row, letter), textCell(each.header, headerStyle(each.kind)));
    const look = bodyStyle(each, isTall);
    for (let index = 0; index < rows; index++) {
      const value = inDays(each, each.values[index] ?? '', dayOffset);
      cells.set(key(row + 1 + index, letter), valueCell(value, look));
    }
    if (totals) cells.set(key(last, letter), totalCell(name, each));
  });
  const from = cellAddress(row, column);
  return {
    name,
    style,
    range: `${from}:${cellAddress(last, column + columns.length - 1)}`,
    showTotalRow: totals,
    columns: columns.map(({ header, total }) => ({
      name: header,
      ...(totals && total?.kind === 'sum' ? { totalFunction: 'sum' } : {}),
      ...(totals && total?.kind === 'text' ? { totalLabel: total.text } : {}),
    })),
  };
}

/** The name of a cell among the cells of a sheet. */
export function key(row: number, column: number): string {
  return `${row},${column}`;
}

/** A text that stays a text. */
export function textCell(value: string, style: Cell['style']): Partial<Cell> {
  return { value, type: 'string', ...(style === undefined ? {} : { style }) };
}

/** A value as a cell of a ledger or a table holds it; an empty one only has its looks. */
export function valueCell(value: CellValue, style: Cell['style']): Partial<Cell> {
  const look = style === undefined ? {} : { style };
  if (value === '') return { value: null, type: 'empty', ...look };
  if (typeof value === 'number') return { value, type: 'number', ...look };
  if (typeof value === 'boolean') return { value, type: 'boolean', ...look };
  return { value: String(value), type: 'string', ...look };
}

function inDays({ kind }: TableColumnPlan, value: CellValue, dayOffset: number): CellValue {
  return kind === 'day' && typeof value === 'number' ? value - dayOffset : value;
}

function totalCell(table: string, { header, total, format, values }: TableColumnPlan) {
  if (total === null) return valueCell('', totalsStyle('General'));
  if (total.kind === 'text') return textCell(total.text, totalsStyle('@'));
  const sum = values.reduce<number>(
    (sofar, value) => (typeof value === 'number' ? sofar + value : sofar),
    0,
  );
  return {
    type: 'formula',
    value: null,
    formula: `SUBTOTAL(109,${tableColumn(table, header)})`,
    // Sums of cents in doubles end in noise: what Excel shows has at most fifteen digits.
    formulaResult: Number(sum.toPrecision(15)),
    style: totalsStyle(format),
  } satisfies Partial<Cell>;
}
