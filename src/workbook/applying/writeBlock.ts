import type { CellValue } from '../../receivables/ledger/area';
import { cellBytes, rowsPerBlock } from '../payload';
import type { Outbox } from './outbox';

/** Gives every cell of a range one number format: Excel takes a single value for the whole range. */
export function formatRange(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}

/** Writes rows of cells from a corner on, in as many messages as their size needs. */
export async function writeBlock(
  outbox: Outbox,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly CellValue[])[],
  as: 'values' | 'formulasR1C1' | 'formulas' | 'numberFormat' = 'values',
): Promise<void> {
  const width = cells[0]?.length ?? 0;
  if (width === 0) return;
  const size = rowsPerBlock(cells);
  for (let start = 0; start < cells.length; start += size) {
    const block = cells.slice(start, start + size).map((line) => [...line]);
    await outbox.make(cellBytes(block));
    const range = sheet.getRangeByIndexes(row + start, column, block.length, width);
    range[as] = block;
    range.untrack();
  }
}
