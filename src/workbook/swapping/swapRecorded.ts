import type { FormulaSwap } from '../../receivables/swapping/swap';
import { cellAddress } from '../../receivables/ledger/address';
import type { CellPlace } from '../../receivables/swapping/cellPlace';
import { recorded, type Touched } from '../restoring/recorded';
import { NOTHING_WRITTEN, type Written } from '../restoring/written';
import { runsOf } from '../reading/formulaRuns';
import { swapIn, type SwappedIn } from './swapIn';

/** More places than this on one sheet are photographed as one block around them all. */
const MOST_PLACES = 40;

/** Swaps formulas, so that they can be put back while the workbook stays open. */
export async function swapRecorded(
  context: Excel.RequestContext,
  swaps: readonly FormulaSwap[],
): Promise<SwappedIn & { readonly written: Written }> {
  if (swaps.length === 0) return { live: [], values: [], left: [], written: NOTHING_WRITTEN };
  const { value, written } = await recorded(context, touchedBy(swaps), () =>
    swapIn(context, swaps),
  );
  return { ...value, written };
}

/** The places of sheets that a write to these cells touches. */
export function touchedBy(places: readonly CellPlace[]): readonly Touched[] {
  const bySheet = new Map<string, CellPlace[]>();
  for (const run of runsOf(places)) {
    bySheet.set(run.sheet, [...(bySheet.get(run.sheet) ?? []), run]);
  }
  return [...bySheet].flatMap(([sheet, runs]) =>
    (runs.length > MOST_PLACES ? [around(runs)] : runs).map((run) => ({
      sheet,
      address: addressOf(run),
    })),
  );
}

function around(runs: readonly CellPlace[]): Omit<CellPlace, 'sheet'> {
  const row = Math.min(...runs.map((run) => run.row));
  const column = Math.min(...runs.map((run) => run.column));
  const last = Math.max(...runs.map((run) => run.row + run.rows));
  const right = Math.max(...runs.map((run) => run.column + run.columns));
  return { row, column, rows: last - row, columns: right - column };
}

function addressOf({ row, column, rows, columns }: Omit<CellPlace, 'sheet'>): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}
