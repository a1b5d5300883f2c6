import type { CellValue } from '../../receivables/ledger/area';
import { readInBlocks, type CellAspect } from './readInBlocks';
import type { Attending } from './attending';
import type { SheetCells } from './workbookSheets';

/** A cell that was looked for. */
export interface FoundCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What was read of it. */
  readonly cell: CellValue;
}

/** Goes through all cells of these sheets, in blocks, and keeps those that are wanted. */
export async function scanCells(
  context: Excel.RequestContext,
  sheets: Iterable<SheetCells>,
  as: CellAspect,
  isWanted: (cell: CellValue, sheet: string, row: number, column: number) => boolean,
  work: Attending,
): Promise<readonly FoundCell[]> {
  const found: FoundCell[] = [];
  const filled = [...sheets].flatMap(({ sheet, name, used }) =>
    used === null ? [] : [{ sheet, name, used }],
  );
  const of = filled.reduce((sum, { used }) => sum + used.rows, 0);
  let done = 0;
  for (const { sheet, name, used } of filled) {
    let row = used.row;
    for await (const block of readInBlocks(context, sheet, used, as)) {
      for (const cells of block) {
        cells.forEach((cell, at) => {
          const column = used.column + at;
          if (isWanted(cell, name, row, column)) found.push({ sheet: name, row, column, cell });
        });
        row++;
      }
      done += block.length;
      work.report({ done, of });
      work.stopIfCancelled();
    }
  }
  return found;
}
