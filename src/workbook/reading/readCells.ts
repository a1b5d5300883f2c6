/* eslint-disable office-addins/no-context-sync-in-loop --
   The loop is over blocks: one answer with all of them could pass what Excel on the web allows. */
import type { CellValue } from '../../receivables/ledger/area';

/** Cells read in one round trip: with long texts still far below what Excel on the web allows. */
const BLOCK_CELLS = 10_000;

/** Where a block of cells lies, counted from 0. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads cells of a sheet of ours in blocks; the ledger itself is read by `readRows`. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: CellBlock,
  as: 'formulas' | 'formulasR1C1' | 'numberFormat',
): Promise<CellValue[][]> {
  const cells: CellValue[][] = [];
  const size = Math.max(1, Math.floor(BLOCK_CELLS / columns));
  for (let done = 0; done < rows; done += size) {
    const count = Math.min(size, rows - done);
    const range = sheet.getRangeByIndexes(row + done, column, count, columns).load(as);
    await context.sync();
    for (const line of range[as] as CellValue[][]) cells.push(line);
    range.untrack();
  }
  return cells;
}
