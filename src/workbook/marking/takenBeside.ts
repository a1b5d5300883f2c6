import { cellAddress } from '../../receivables/ledger/address';
import type { LedgerHead } from '../../receivables/ledger/ledger';

const SHEET_COLUMNS = 16_384;

/**
 * The first cell that stands in the way of so many columns at the ledger's right; null where all are
 * free. A table makes new columns by moving what lies right of it, so there nothing may lie at all.
 */
export async function takenBeside(
  context: Excel.RequestContext,
  head: LedgerHead,
  columns: number,
): Promise<string | null> {
  const column = head.column + head.columns;
  const wide = head.table === null ? columns : SHEET_COLUMNS - column;
  const used = context.workbook.worksheets
    .getItem(head.sheet)
    .getRangeByIndexes(head.headerRow, column, head.rows + 1, wide)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex');
  await context.sync();
  return used.isNullObject ? null : cellAddress(used.rowIndex, used.columnIndex);
}
