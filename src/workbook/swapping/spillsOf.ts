import type { FoundCell } from '../reading/scanCells';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import { runsOf } from '../reading/formulaRuns';
import { batches, rangeOf } from '../reading/readPlaces';

/** A formula with the cells that it fills. */
export interface FilledPlace extends CellPlace {
  readonly formula: string;
}

/**
 * What each formula fills. A cell that is only spilled over is left out, should Excel give it the formula
 * of the cell that fills it.
 */
export async function spillsOf(
  context: Excel.RequestContext,
  cells: readonly FoundCell[],
): Promise<readonly FilledPlace[]> {
  const single = cells.map(({ sheet, row, column, cell }): FilledPlace => {
    return { sheet, row, column, rows: 1, columns: 1, formula: String(cell) };
  });
  const plain: FilledPlace[] = [];
  const asked: FilledPlace[] = [];
  for (const batch of batches(runsOf(single))) {
    const isPlain = await withoutSpill(context, batch);
    batch.forEach((run, at) => (isPlain[at] ? plain : asked).push(...run.places));
  }
  const filled: FilledPlace[] = [];
  for (const batch of batches(asked)) filled.push(...(await withSpill(context, batch)));
  const large = filled.filter(({ rows, columns }) => rows * columns > 1);
  const isUnder = (one: FilledPlace) =>
    large.some((other) => one !== other && isInside(one, other));
  return inOrder([...plain, ...filled.filter((one) => !isUnder(one))]);
}

/** Of each run, whether no cell of it spills or is spilled over. */
async function withoutSpill(
  context: Excel.RequestContext,
  runs: readonly CellPlace[],
): Promise<readonly boolean[]> {
  const ranges = runs.map((run) => rangeOf(context, run).load('hasSpill'));
  await context.sync();
  return ranges.map((range) => {
    // Null where some of the cells are spilled over.
    const hasSpill: boolean | null = range.hasSpill;
    return hasSpill === false;
  });
}

async function withSpill(
  context: Excel.RequestContext,
  places: readonly FilledPlace[],
): Promise<readonly FilledPlace[]> {
  const ranges = places.map((place) =>
    rangeOf(context, place).getSpillingToRangeOrNullObject().load('rowCount,columnCount'),
  );
  await context.sync();
  return places.map((place, at) => {
    const range = ranges[at];
    const isFilled = range !== undefined && !range.isNullObject;
    return isFilled ? { ...place, rows: range.rowCount, columns: range.columnCount } : place;
  });
}

function isInside(one: FilledPlace, other: FilledPlace): boolean {
  const [down, right] = [one.row - other.row, one.column - other.column];
  const isWithin = down >= 0 && down < other.rows && right >= 0 && right < other.columns;
  return one.sheet === other.sheet && isWithin;
}

function inOrder(places: readonly FilledPlace[]): readonly FilledPlace[] {
  const sheets = [...new Set(places.map(({ sheet }) => sheet))];
  return [...places].sort(
    (one, other) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
      one.row - other.row ||
      one.column - other.column,
  );
}
