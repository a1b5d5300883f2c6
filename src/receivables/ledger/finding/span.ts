import type { CellValue } from '../area';

/** Rows of cells, all of the same length. */
export type Cells = readonly (readonly CellValue[])[];

/** Neighbouring columns, first and last included, counted from 0 in their cells. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The cells of some columns.
 * @example cellsOf([['a', 'b', 'c']], { from: 1, to: 2 }) is [['b', 'c']]
 */
export function cellsOf(cells: Cells, { from, to }: Span): Cells {
  return cells.map((row) => row.slice(from, to + 1));
}

/**
 * Whether two spans share a column.
 * @example overlap({ from: 0, to: 3 }, { from: 3, to: 5 }) is true
 */
export function overlap(a: Span, b: Span): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/**
 * Whether nothing stands in a cell: blanks are nothing.
 * @example isBlank(' ') is true; isBlank(0) is false
 */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * Whether nothing stands in a row.
 * @example isBlankRow(['', ' ']) is true
 */
export function isBlankRow(row: readonly CellValue[]): boolean {
  return row.every(isBlank);
}

/**
 * The runs of columns in which something stands, parted by columns that are blank from top to bottom.
 * @example spansIn([['Customer', '', 'Code'], ['A1', '', 'x']]) is [{ from: 0, to: 0 }, { from: 2, to: 2 }]
 */
export function spansIn(cells: Cells): readonly Span[] {
  const spans: Span[] = [];
  const width = cells[0]?.length ?? 0;
  for (let column = 0; column < width; column += 1) {
    if (cells.every((row) => isBlank(row[column]))) continue;
    const last = spans.at(-1);
    if (last !== undefined && last.to === column - 1) {
      spans[spans.length - 1] = { from: last.from, to: column };
    } else spans.push({ from: column, to: column });
  }
  return spans;
}
