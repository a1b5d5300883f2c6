import type { CellPlace } from '../../receivables/swapping/cellPlace';

/** Most rows of a run: it is read and written in one message. */
const MOST_ROWS = 5000;

/** Places one below the other, as one block. */
export interface Run<T extends CellPlace> extends CellPlace {
  readonly places: readonly T[];
}

/**
 * Puts single cells that stand one below the other together, so that a column of ten thousand formulas is
 * read and written at once; what fills several cells stays a block of its own.
 * @example runsOf([a1, a2, c1]) are two runs: A1:A2 and C1
 */
export function runsOf<T extends CellPlace>(places: readonly T[]): readonly Run<T>[] {
  const runs: (CellPlace & { rows: number; readonly places: T[] })[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const place of places) {
    const { sheet, row, column, rows, columns } = place;
    const isSingle = rows === 1 && columns === 1;
    const key = `${column}!${sheet}`;
    const above = isSingle ? open.get(key) : undefined;
    if (above !== undefined && above.row + above.rows === row && above.rows < MOST_ROWS) {
      above.places.push(place);
      above.rows++;
      continue;
    }
    const run = { sheet, row, column, rows, columns, places: [place] };
    runs.push(run);
    if (isSingle) open.set(key, run);
    else open.delete(key);
  }
  return runs;
}
