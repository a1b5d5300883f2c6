import type { ICellData } from '@univerjs/core';
import { bounding, cellRect } from '../../host/model/rect';
import type { CellValue, Rect } from '../../host/model/types';
import { moveFormula } from '../../host/structure/references';
import { FORCED_TEXT, NUMBER, TRUTH } from './gridCell';

/** What a change says about cells, sparsely: by row, then by column. */
export type WrittenCells = Readonly<
  Record<number, Readonly<Record<number, ICellData | null | undefined>> | null | undefined>
>;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The places that a change names, apart from those where only what is asked for did not change. */
export function placesOf(written: WrittenCells, has: (cell: ICellData | null) => boolean): Place[] {
  return Object.entries(written).flatMap(([row, cells]) =>
    Object.entries(cells ?? {})
      .filter(([, cell]) => has(cell ?? null))
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
}

/** Whether a change of a cell is one of its content. */
export function changesContent(cell: ICellData | null): boolean {
  return cell === null || 'v' in cell || 'f' in cell || 'si' in cell || 'p' in cell;
}

/** Whether a change of a cell is one of its look. */
export function changesLook(cell: ICellData | null): boolean {
  return cell === null || 's' in cell;
}

/** The smallest rectangle around places; null around none. */
export function around(places: readonly Place[]): Rect | null {
  return places.reduce<Rect | null>((rect, { row, column }) => {
    const cell = cellRect(row, column);
    return rect ? bounding(rect, cell) : cell;
  }, null);
}

/**
 * What the grid's cell holds, as it is written into the workbook. Text that was already text stays so,
 * as an apostrophe says; text from elsewhere is read by the workbook as if it were typed.
 */
export function contentOf(
  cell: ICellData | null | undefined,
  formula: string | null,
  isTyped: boolean,
): CellValue {
  if (formula !== null && formula !== '') return formula;
  if (!cell) return '';
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, '');
  const value = rich ?? cell.v;
  if (value === undefined || value === null || value === '') return '';
  if (cell.t === TRUTH) return value === 1 || value === true || value === '1' || value === 'TRUE';
  if (cell.t === NUMBER && Number.isFinite(Number(value))) return Number(value);
  if (typeof value === 'number' && cell.t === undefined) return value;
  if (typeof value === 'boolean') return value;
  return isTyped && cell.t !== FORCED_TEXT ? String(value) : `'${value}`;
}

/** A block of contents over a rectangle; null where nothing is written. */
export function blockOf(
  rect: Rect,
  places: readonly Place[],
  content: (place: Place) => CellValue,
): (CellValue | null)[][] {
  const block = Array.from({ length: rect.rows }, () =>
    new Array<CellValue | null>(rect.columns).fill(null),
  );
  for (const place of places) {
    const line = block[place.row - rect.row];
    if (line) line[place.column - rect.column] = content(place);
  }
  return block;
}

/**
 * Tells the formulas of the cells at some places. Filled cells share one: the first has its text, the
 * others say only which it is.
 */
export function formulasOf(
  places: readonly Place[],
  cellAt: (place: Place) => ICellData | null | undefined,
): (place: Place) => string | null {
  const shared = new Map<string, { readonly place: Place; readonly formula: string }>();
  for (const place of places) {
    const { f, si } = cellAt(place) ?? {};
    if (f && si) shared.set(si, { place, formula: f });
  }
  return (place) => {
    const { f, si } = cellAt(place) ?? {};
    const first = si ? shared.get(si) : undefined;
    if (f || !first) return f ?? null;
    const { row, column } = first.place;
    return moveFormula(first.formula, place.row - row, place.column - column);
  };
}
