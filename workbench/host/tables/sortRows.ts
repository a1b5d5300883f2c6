import type { ExcelHost } from '../host';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { CellValue, Rect } from '../model/types';
import { arrangeRows } from './arrangeRows';

export interface SortKey {
  /** Column from the range's first. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a table as its sort state says. */
export function sortTable(host: ExcelHost, table: Table): void {
  const keys = table.sort.map(({ columnId, ascending }) => ({
    column: table.columnIndex(columnId),
    ascending,
  }));
  sortRows(host, table.sheet, table.bodyRange, keys);
}

/** Sorts rows as Excel does: numbers, then text in any case, then logical values; empty cells last. */
export function sortRows(
  host: ExcelHost,
  sheet: Sheet,
  body: Rect,
  keys: readonly SortKey[],
): void {
  host.calculate();
  const rows = Array.from({ length: body.rows }, (_, at) => {
    const row = body.row + at;
    return {
      row,
      keys: keys.map(({ column }) => sheet.cells.value(row, body.column + column)),
    };
  });
  const order = [...rows].sort((a, b) => {
    for (const [at, { ascending }] of keys.entries()) {
      const difference = inOrder(a.keys[at] ?? '', b.keys[at] ?? '', ascending);
      if (difference !== 0) return difference;
    }
    return a.row - b.row;
  });
  arrangeRows(
    host,
    sheet,
    body,
    order.map(({ row }) => row - body.row),
  );
}

function inOrder(a: CellValue, b: CellValue, ascending: boolean): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  const kind = kindOf(a) - kindOf(b);
  const difference =
    kind !== 0
      ? kind
      : typeof a === 'string' && typeof b === 'string'
        ? a.localeCompare(b, 'en', { sensitivity: 'base' })
        : Number(a) - Number(b);
  return ascending ? difference : -difference;
}

function kindOf(value: CellValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}
