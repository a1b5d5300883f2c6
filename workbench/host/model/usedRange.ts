import type { CellRow } from './cellRow';
import type { Rect } from './types';

/** The smallest rectangle with everything; with `valuesOnly` formats do not count. */
export function usedRange(
  rows: readonly (CellRow | undefined)[],
  valuesOnly: boolean,
): Rect | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (let row = 0; row < rows.length; row++) {
    const own = rows[row];
    if (!own) continue;
    const width = Math.max(own.values.length, valuesOnly ? 0 : (own.styles?.length ?? 0));
    const used = (column: number): boolean =>
      (own.values[column] ?? '') !== '' ||
      own.formulas?.[column] !== undefined ||
      (!valuesOnly && own.styles?.[column] !== undefined);
    let first = 0;
    while (first < width && !used(first)) first++;
    if (first === width) continue;
    let last = width - 1;
    while (!used(last)) last--;
    if (top < 0) top = row;
    bottom = row;
    left = Math.min(left, first);
    right = Math.max(right, last);
  }
  if (top < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
