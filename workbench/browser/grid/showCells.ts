import type { Worksheet } from '@univerjs/core';
import type { Sheet } from '../../host/model/sheet';
import type { Style } from '../../host/model/types';
import { gridCell, showsSame } from './gridCell';

/** Rows compared between two looks at the clock. */
const STRIDE = 200;

export interface CellsToShow {
  readonly grid: Worksheet;
  readonly sheet: Sheet;
  /** The id under which the grid keeps a look; undefined for a plain one. */
  readonly styleIdOf: (style: Style | undefined) => string | undefined;
}

/** Rows from the first to before the other. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings the cells of a grid's sheet to what the workbook's sheet holds, a stretch of rows at a time:
 * whoever drives it decides when it goes on. Yields the rows of the stretch where something differed.
 *
 * The grid's model is compared and written directly, because its mutations take seconds for a hundred
 * thousand rows; and what is compared is the grid itself, so that it ends right whatever a person or
 * Univer has done to it.
 */
export function* showCells(show: CellsToShow, first: number): Generator<Stretch | null, void> {
  const { grid, sheet } = show;
  const end = Math.max(sheet.cells.rowCount, grid.getRowCount());
  // What is in sight comes first.
  for (const [from, to] of [
    [first, Math.min(end, first + STRIDE)],
    [0, first],
    [first + STRIDE, end],
  ] as const) {
    for (let row = from; row < to; row += STRIDE) {
      const stretch = { from: row, to: Math.min(to, row + STRIDE) };
      yield showRows(show, stretch) ? stretch : null;
    }
  }
}

function showRows({ grid, sheet, styleIdOf }: CellsToShow, { from, to }: Stretch): boolean {
  const matrix = grid.getCellMatrix();
  const shown = matrix.getMatrix();
  const { cells } = sheet;
  let isChanged = false;
  for (let row = from; row < to; row++) {
    const own = cells.rowAt(row);
    const drawn = shown[row];
    if (!own && !drawn) continue;
    const width = Math.max(
      own?.values.length ?? 0,
      own?.formulas?.length ?? 0,
      own?.styles?.length ?? 0,
    );
    for (let column = 0; column < width; column++) {
      const value = own?.values[column] ?? '';
      const formula = own?.formulas?.[column]?.text;
      const styleId = styleIdOf(own?.styles?.[column]);
      if (showsSame(drawn?.[column] ?? null, value, formula, styleId)) continue;
      const cell = gridCell(value, formula, styleId);
      if (cell) matrix.setValue(row, column, cell);
      else matrix.realDeleteValue(row, column);
      isChanged = true;
    }
    for (const column in drawn) {
      if (Number(column) < width) continue;
      matrix.realDeleteValue(row, Number(column));
      isChanged = true;
    }
  }
  return isChanged;
}
