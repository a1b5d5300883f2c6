import type { CellValue } from '../../receivables/ledger/area';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import type { CellRows } from '../../receivables/swapping/given';
import { readPlaces } from '../reading/readPlaces';
import type { SheetCells } from '../reading/workbookSheets';

/** The cells of a place as they were read: down to the last that holds anything; null for no sheet. */
export type CellsAt = (place: CellPlace) => CellRows | null;

/** A stretch of one column. */
interface Stretch extends CellPlace {
  rows: number;
  row: number;
}

/**
 * Reads the cells that formulas are given, each column once however many formulas are given a part of
 * it. Whole columns end with the last row of the sheet that holds anything.
 */
export async function argumentCells(
  context: Excel.RequestContext,
  sheets: ReadonlyMap<string, SheetCells>,
  places: readonly CellPlace[],
): Promise<CellsAt> {
  const stretches = new Map<string, Stretch>();
  for (const place of places) {
    for (const one of columnsOf(place, sheets.get(place.sheet))) {
      const key = `${one.column}!${one.sheet}`;
      const known = stretches.get(key);
      if (known === undefined) stretches.set(key, { ...one });
      else extend(known, one);
    }
  }
  const all = [...stretches.values()];
  const read = await readPlaces(context, all, 'values');
  const cells = new Map(
    all.map((stretch, at) => [
      `${stretch.column}!${stretch.sheet}`,
      { from: stretch.row, column: (read[at] ?? []).map(([cell = '']) => cell) },
    ]),
  );
  return (place) => {
    if (!sheets.has(place.sheet)) return null;
    const columns = Array.from({ length: place.columns }, (_, at) =>
      cells.get(`${place.column + at}!${place.sheet}`),
    );
    const last = Math.max(0, ...columns.map((one) => (one ? one.from + one.column.length : 0)));
    const rows = Math.max(0, Math.min(place.rows, last - place.row));
    return Array.from({ length: rows }, (_, down): CellValue[] =>
      columns.map((one) => one?.column[place.row + down - one.from] ?? ''),
    );
  };
}

/** The columns of a place, each as far as the sheet holds anything. */
function columnsOf(place: CellPlace, within: SheetCells | undefined): readonly CellPlace[] {
  const used = within?.used ?? null;
  if (used === null) return [];
  const row = Math.max(place.row, used.row);
  const rows = Math.min(place.row + place.rows, used.row + used.rows) - row;
  if (rows <= 0) return [];
  const first = Math.max(place.column, used.column);
  const last = Math.min(place.column + place.columns, used.column + used.columns);
  return Array.from({ length: Math.max(0, last - first) }, (_, at) => ({
    sheet: place.sheet,
    row,
    rows,
    column: first + at,
    columns: 1,
  }));
}

function extend(known: Stretch, { row, rows }: CellPlace): void {
  const last = Math.max(known.row + known.rows, row + rows);
  known.row = Math.min(known.row, row);
  known.rows = last - known.row;
}
