import type { CellValue } from '../../receivables/ledger/area';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { readInBlocks } from './readInBlocks';

/** Reads the cells of one column of a ledger, from 0, below its header. */
export async function readColumn(
  context: Excel.RequestContext,
  head: LedgerHead,
  column: number,
): Promise<readonly CellValue[]> {
  const sheet = context.workbook.worksheets.getItem(head.sheet);
  const block = {
    row: head.headerRow + 1,
    column: head.column + column,
    rows: head.rows,
    columns: 1,
  };
  const cells: CellValue[] = [];
  for await (const rows of readInBlocks(context, sheet, block, 'values')) {
    for (const [cell = ''] of rows) cells.push(cell);
  }
  return cells;
}
