import type { ExcelHost } from '../host';
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { bounding, covers, intersection } from '../model/rect';
import type { Rect } from '../model/types';
import { invalidArgument, itemNotFound } from '../protocol/excelError';
import { method, type ExcelObject, type MethodDeclaration } from '../protocol/excelObject';
import type { RangeSubject } from '../rangeSubject';
import { numberArgument, onSheet, rangeArgument } from './arguments';
import { rangeOf } from './range';
import { tablesOver } from './tables';

/** A method whose answer is another range of the same sheet. */
function toRange(
  since: number,
  where: (
    rect: Rect,
    args: readonly unknown[],
    range: RangeSubject,
    host: ExcelHost,
  ) => Rect | null,
): MethodDeclaration<RangeSubject> {
  return method(since, (range, args, host): ExcelObject | null => {
    const rect = where(range.rect, args, range, host);
    return rect && rangeOf(host, range.sheet, onSheet(rect));
  });
}

function other(range: RangeSubject, argument: unknown, host: ExcelHost): Rect {
  const found = rangeArgument(host, argument, range.sheet);
  if (found.sheet !== range.sheet) throw invalidArgument();
  return found.rect;
}

function usedWithin(
  valuesOnly: unknown,
  { sheet, rect }: RangeSubject,
  host: ExcelHost,
): Rect | null {
  host.calculate();
  const used = sheet.usedRange(valuesOnly === true);
  const within = used && intersection(used, rect);
  if (!within) return null;
  // The part of the sheet's used range may have empty edges of its own.
  let found: Rect | null = null;
  for (const cell of sheet.cells.entries(within)) {
    if (valuesOnly === true && cell.value === '' && cell.formula === undefined) continue;
    const one = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    found = found ? (covers(found, one) ? found : bounding(found, one)) : one;
  }
  return found;
}

/** Methods that lead from a range to another. */
export const rangeNeighbours: Readonly<Record<string, MethodDeclaration<RangeSubject>>> = {
  getRow: toRange(1, (rect, [at]) => ({ ...rect, row: rect.row + numberArgument(at), rows: 1 })),
  getColumn: toRange(1, (rect, [at]) => ({
    ...rect,
    column: rect.column + numberArgument(at),
    columns: 1,
  })),
  getCell: toRange(1, (rect, [row, column]) => ({
    row: rect.row + numberArgument(row),
    column: rect.column + numberArgument(column),
    rows: 1,
    columns: 1,
  })),
  getLastCell: toRange(1, (rect) => ({
    row: rect.row + rect.rows - 1,
    column: rect.column + rect.columns - 1,
    rows: 1,
    columns: 1,
  })),
  getLastRow: toRange(1, (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 })),
  getLastColumn: toRange(1, (rect) => ({
    ...rect,
    column: rect.column + rect.columns - 1,
    columns: 1,
  })),
  getEntireColumn: toRange(1, (rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
  getEntireRow: toRange(1, (rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
  getOffsetRange: toRange(1, (rect, [rows, columns]) => ({
    ...rect,
    row: rect.row + numberArgument(rows),
    column: rect.column + numberArgument(columns),
  })),
  getResizedRange: toRange(2, (rect, [rows, columns]) => ({
    ...rect,
    rows: rect.rows + numberArgument(rows),
    columns: rect.columns + numberArgument(columns),
  })),
  getAbsoluteResizedRange: toRange(7, (rect, [rows, columns]) => ({
    ...rect,
    rows: numberArgument(rows),
    columns: numberArgument(columns),
  })),
  getRowsBelow: toRange(2, (rect, [count]) => below(rect, numberArgument(count, 1))),
  getRowsAbove: toRange(2, (rect, [count]) => below(rect, -numberArgument(count, 1))),
  getColumnsAfter: toRange(2, (rect, [count]) => beside(rect, numberArgument(count, 1))),
  getColumnsBefore: toRange(2, (rect, [count]) => beside(rect, -numberArgument(count, 1))),
  getBoundingRect: toRange(1, (rect, [argument], range, host) =>
    bounding(rect, other(range, argument, host)),
  ),
  getIntersection: toRange(1, (rect, [argument], range, host) => {
    const shared = intersection(rect, other(range, argument, host));
    if (!shared) throw itemNotFound();
    return shared;
  }),
  getIntersectionOrNullObject: toRange(4, (rect, [argument], range, host) => {
    const found = rangeArgument(host, argument, range.sheet);
    return found.sheet === range.sheet ? intersection(rect, found.rect) : null;
  }),
  getUsedRange: toRange(
    1,
    (rect, [valuesOnly], range, host) =>
      usedWithin(valuesOnly, range, host) ?? { ...rect, rows: 1, columns: 1 },
  ),
  getUsedRangeOrNullObject: toRange(4, (_, [valuesOnly], range, host) =>
    usedWithin(valuesOnly, range, host),
  ),
  getSpillingToRangeOrNullObject: toRange(12, ({ row, column }, _, { sheet }, host) => {
    host.calculate();
    return sheet.cells.spills.find((spill) => spill.row === row && spill.column === column) ?? null;
  }),
  getTables: method(9, (range, _, host) => tablesOver(range, host)),
};

function below(rect: Rect, count: number): Rect {
  const row = count > 0 ? rect.row + rect.rows : rect.row + count;
  return { ...rect, row, rows: Math.abs(count) };
}

function beside(rect: Rect, count: number): Rect {
  const column = count > 0 ? rect.column + rect.columns : rect.column + count;
  return { ...rect, column, columns: Math.abs(count) };
}
