import type { Sheet } from '../model/sheet';
import type { Rect } from '../model/types';

/** Cells put in or taken out, and everything behind them moved along one axis. */
export interface Shift {
  readonly sheet: Sheet;
  readonly axis: 'row' | 'column';
  /** The first row (column) that is new or taken out. */
  readonly at: number;
  /** How many come in; negative: how many go. */
  readonly by: number;
  /** The columns (rows) that move; everything else stays. */
  readonly from: number;
  readonly count: number;
}

/** Where a rectangle is after the shift; null when all of it was taken out. */
export function shiftRect(rect: Rect, shift: Shift): Rect | null {
  const isRow = shift.axis === 'row';
  const across = isRow ? rect.column : rect.row;
  const acrossSize = isRow ? rect.columns : rect.rows;
  const isInside = across >= shift.from && across + acrossSize <= shift.from + shift.count;
  if (!isInside) return rect;
  const start = isRow ? rect.row : rect.column;
  const size = isRow ? rect.rows : rect.columns;
  const moved = shiftSpan(start, size, shift);
  if (!moved) return null;
  return isRow
    ? { ...rect, row: moved.start, rows: moved.size }
    : { ...rect, column: moved.start, columns: moved.size };
}

/** Where a span along the shift's axis is afterwards; null when nothing is left of it. */
export function shiftSpan(
  start: number,
  size: number,
  { at, by }: Shift,
): { start: number; size: number } | null {
  if (by > 0) {
    if (at <= start) return { start: start + by, size };
    return at < start + size ? { start, size: size + by } : { start, size };
  }
  const end = at - by;
  const lost = Math.max(0, Math.min(start + size, end) - Math.max(start, at));
  if (lost === size) return null;
  const before = Math.max(0, Math.min(start, end) - at);
  return { start: start - before, size: size - lost };
}
