import type { CellValue } from '../../receivables/ledger/area';
import { readInBlocks, type CellAspect, type CellBlock } from './readInBlocks';

/** Reads cells of a sheet of ours at once; the ledger itself goes through `readRows`. */
export async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  block: CellBlock,
  as: CellAspect,
): Promise<readonly (readonly CellValue[])[]> {
  const cells: (readonly CellValue[])[] = [];
  for await (const rows of readInBlocks(context, sheet, block, as)) cells.push(...rows);
  return cells;
}
