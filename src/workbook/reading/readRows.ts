import type { CellValue } from '../../receivables/ledger/area';
import type { LedgerHead } from '../../receivables/ledger/ledger';
import { readInBlocks } from './readInBlocks';

/** Reads the rows below the ledger's header in order, block by block. */
export function readRows(
  context: Excel.RequestContext,
  { sheet, headerRow, column, rows, columns }: LedgerHead,
): AsyncGenerator<readonly (readonly CellValue[])[]> {
  const body = { row: headerRow + 1, column, rows, columns };
  return readInBlocks(context, context.workbook.worksheets.getItem(sheet), body, 'values');
}
