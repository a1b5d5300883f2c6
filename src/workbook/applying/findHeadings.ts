import type { PlacedCell } from '../../receivables/sheets/plan';
import type { UsedCells } from './usedCells';

/** Where the cells of a plan stand that are found by their text. */
export type Headings = ReadonlyMap<PlacedCell, Excel.Range>;

/**
 * Finds them on a standing sheet before anything is written there; the ranges follow their cells when
 * rows come or go. Of several the nearest to the planned place, in its column.
 */
export function findHeadings(
  sheet: Excel.Worksheet,
  cells: readonly PlacedCell[],
  used: UsedCells | null,
): Headings {
  const found = new Map<PlacedCell, Excel.Range>();
  for (const cell of cells) {
    const { at, aliases } = cell;
    if (aliases === undefined || !('row' in at) || !('column' in at) || used === null) continue;
    const rows = used.cells.flatMap((line, down) =>
      aliases.some((alias) => alias === line[at.column - used.column]) ? [used.row + down] : [],
    );
    const [row] = rows.sort((a, b) => Math.abs(a - at.row) - Math.abs(b - at.row));
    // Loaded, because only ranges that were asked about follow their cells.
    if (row !== undefined) found.set(cell, sheet.getCell(row, at.column).load('rowIndex'));
  }
  return found;
}
