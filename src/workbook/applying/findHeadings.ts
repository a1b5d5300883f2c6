import type { PlacedCell } from '../../receivables/sheets/plan';
import type { UsedCells } from './usedCells';

/** Where the cells of a plan stand that are found by their text. */
export type Headings = ReadonlyMap<PlacedCell, Excel.Range>;

/**
 * Finds them on a standing sheet before anything is written there; the ranges follow their cells when
 * rows come or go. Of several the nearest to the planned place, in its column; a table's heading goes
 * where the table is, also in another column.
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
    const isIt = (text: unknown) => aliases.some((alias) => alias === text);
    const places = used.cells.flatMap((line, down) =>
      line.flatMap((text, right) =>
        isIt(text) ? [{ row: used.row + down, column: used.column + right }] : [],
      ),
    );
    const there = places.filter(({ column }) => column === at.column || cell.heads !== undefined);
    const far = (place: (typeof places)[number]) =>
      Math.abs(place.row - at.row) + (place.column === at.column ? 0 : 1_000_000);
    const [place] = there.sort((a, b) => far(a) - far(b));
    // Loaded, because only ranges that were asked about follow their cells.
    if (place !== undefined)
      found.set(cell, sheet.getCell(place.row, place.column).load('rowIndex'));
  }
  return found;
}
