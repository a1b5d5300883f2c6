import type { StandingPlan } from './standing';
import type { TableState } from './tableState';

/** What of a sheet must be held on to while it is rewritten, beside what was read of it. */
export interface HeldSheet {
  /** By table: the cells under it, which move when rows are put in or taken out. */
  readonly below: ReadonlyMap<string, Excel.Range>;
  /** The rows above the first table with their number formats; null where there are none. */
  readonly band: Excel.Range | null;
}

export type HeldSheets = ReadonlyMap<StandingPlan, HeldSheet>;

/** Holds on to our sheets before they are rewritten; the next request asks for what it needs. */
export function holdSheets(plans: readonly StandingPlan[]): HeldSheets {
  const held = new Map<StandingPlan, HeldSheet>();
  for (const one of plans) {
    const { sheet, used } = one;
    if (sheet === null) continue;
    const below = new Map(
      [...one.tables].map(([name, state]) => {
        const { column, columns } = state;
        const cells = sheet.getRangeByIndexes(rowBelow(state), column, 1, columns.length);
        return [name, cells.load('rowIndex')];
      }),
    );
    const rows = Math.min(...[...one.tables.values()].map(({ row }) => row));
    const columns = used === null ? 0 : used.column + (used.cells[0]?.length ?? 0);
    const hasBand = Number.isFinite(rows) && rows > 0 && columns > 0;
    const band = hasBand ? sheet.getRangeByIndexes(0, 0, rows, columns) : null;
    held.set(one, { below, band: band?.load('numberFormat') ?? null });
  }
  return held;
}

/** The first row under a table and its totals. */
export function rowBelow({ row, rows, showTotals }: TableState): number {
  return row + 1 + rows + (showTotals ? 1 : 0);
}
